"""``train``: fits encoder and heads to all sets together, from a checkpoint where there is one."""

import json
import math
import os
import random
import time
from collections import Counter

import torch

from . import gold, silver
from .batches import Batch, tags_of, training
from .encoder import Encoder, load
from .heads import Model
from .labels import lexicon
from .prepare import SETS
from .wordpiece import WordPieces

ENCODERS = {
    "minilm": ("all-minilm-l6-v2", 6),
    "bge-small": ("bge-small-en-v1.5", 12),
    "bge-small-8": ("bge-small-en-v1.5", 8),
}
"""The encoders: the name of the ONNX file, how many of its layers are used."""

SHARES = {
    "ewt": 0.28, "gum": 0.22, "polnear": 0.20, "wikigold": 0.08, "crossner": 0.02, "re3d": 0.07, "status": 0.05,
    "relocar": 0.03, "silver": 0.05,
}
"""Of how many of a hundred batches each set gives one."""

TAUGHT = {
    ("gum", "names"): set(gold.NAMED.values()),
    ("re3d", "conflict"): set(gold.RE3D.values()),
    ("silver", "conflict"): set(silver.TYPES),
}
"""The types that a set marks, where it does not mark all of its head's."""

SPANS = ("names", "conflict", "phrases")

WEIGHTS = {"xpos": 0.5, "feats": 0.5, "reference": 0.3, "names": 0.5, "conflict": 0.5, "phrases": 0.3, "cue": 0.5,
           "metonymy": 0.5}
"""What a head's loss counts for, 1 where nothing is said."""


def read(work, name, part):
    """Returns the documents of a prepared set, an empty list where there are none."""
    path = os.path.join(work, f"{name}-{part}.jsonl")
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def trained(options):
    """Returns the checkpoint of a run and its model, ready to be asked."""
    saved = torch.load(os.path.join(options.work, "runs", options.run, "model.pt"), weights_only=False)
    given = saved.get("sets", list(SETS))
    model = Model(Encoder(ENCODERS[saved["encoder"]][1]), saved["labels"], heads_of(given))
    model.load_state_dict(saved["model"])
    return saved, model.eval()


def known_lemmas(work, sets):
    """Returns the lexicon of the treebanks among some sets."""
    return lexicon(s for n in ("ewt", "gum") if n in sets for d in read(work, n, "train") for s in d["sentences"])


def inventory(sets):
    """Returns the labels of each head, the commonest first, from the train parts."""
    counts = {}
    for name, documents in sets.items():
        for head in SETS[name]:
            count = counts.setdefault(head, Counter())
            for sentence in (s for d in documents for s in d["sentences"]):
                if head in ("upos", "xpos", "feats", "lemma", "attribution"):
                    count.update(tags_of(head, sentence))
                elif head == "tree":
                    count.update(sentence["rels"])
                elif head in ("names", "conflict", "phrases"):
                    marked = sentence["names"] if head == "names" and "names" in sentence else sentence["spans"]
                    count.update(kind for _, _, kind in marked)
    least = {"lemma": 3, "xpos": 3, "feats": 3, "names": 10, "conflict": 10, "phrases": 10}
    return {
        head: [label for label, n in sorted(c.items(), key=lambda p: (-p[1], p[0])) if n >= least.get(head, 1)]
        for head, c in counts.items()
    }


SETTINGS = ("encoder", "steps", "pieces", "rate", "seed", "without")
"""What must be the same for a run to go on."""


def heads_of(sets):
    """Returns the heads that learn from some sets."""
    return {head for name in sets for head in SETS[name]}


def going_on(checkpoint, options, labels):
    """Returns a checkpoint; refuses one that was begun with other settings or labels."""
    saved = torch.load(checkpoint, weights_only=False)
    for key in SETTINGS:
        if saved["options"][key] != getattr(options, key):
            raise SystemExit(f"{checkpoint} was begun with --{key} {saved['options'][key]}: give that, or another --run")
    if saved["labels"] != labels:
        raise SystemExit(f"{checkpoint} was begun with other prepared sets: begin another --run")
    if saved["step"] >= options.steps:
        raise SystemExit(f"{checkpoint} is finished, at step {saved['step']}")
    print(f"going on from step {saved['step']}", flush=True)
    return saved


def run(options):
    """Trains for a number of steps, writing ``model.pt`` to the run's folder now and then.

    A run that goes on from its checkpoint sees other batches than one that was never stopped.
    """
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    folder = os.path.join(options.work, "runs", options.run)
    os.makedirs(folder, exist_ok=True)
    checkpoint = os.path.join(folder, "model.pt")
    name, layers = ENCODERS[options.encoder]
    pieces = WordPieces(os.path.join(options.weights, name + "-tokenizer.json"))
    sets = {s: read(options.work, s, "train") for s in SETS if s not in options.without}
    sets = {s: documents for s, documents in sets.items() if documents}
    labels = inventory(sets)
    model = Model(load(os.path.join(options.weights, name + ".onnx"), layers), labels, heads_of(sets))
    model.encoder.words.weight.requires_grad_(False)
    old = [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    new = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": old, "lr": options.rate, "weight_decay": 0.01},
         {"params": new, "lr": options.rate * 8, "weight_decay": 0.01}],
        betas=(0.9, 0.98),
        fused=True,
    )

    def pace(step):
        warm = min(1.0, (step + 1) / (0.06 * options.steps))
        return warm * (0.02 + 0.98 * max(0.0, 1 - step / options.steps))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, pace)
    start = 0
    if os.path.exists(checkpoint):
        saved = going_on(checkpoint, options, labels)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        start = saved["step"]
    sources = {s: training(d, pieces, options.pieces, f"{options.seed} {s} {start}") for s, d in sets.items()}
    chance = random.Random(f"{options.seed} {start}")
    names, shares = list(sources), [SHARES[s] for s in sources]
    taught = {
        (s, head): [n for n, kind in enumerate(labels[head]) if kind in TAUGHT.get((s, head), labels[head])]
        for s in sets
        for head in SETS[s]
        if head in SPANS
    }
    model.train()
    losses, counts, began, seen = Counter(), Counter(), time.monotonic(), 0
    for step in range(start, options.steps):
        name = chance.choices(names, shares)[0]
        batch = Batch(next(sources[name]), pieces)
        words = model.words(batch.ids, batch.shapes, batch.first, batch.last)
        loss = 0
        for head in SETS[name]:
            wanted = batch.gold(head, labels)
            if head == "reference" and len(wanted) < 2:
                continue
            given = [taught[name, head]] if head in SPANS else []
            part = model.heads[head].loss(model.heads[head](words), wanted, batch.present, *given)
            if part.isfinite():
                loss = loss + WEIGHTS.get(head, 1.0) * part
                losses[head] += part.item()
                counts[head] += 1
        if not isinstance(loss, int):
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(old + new, 2.0)
            optimizer.step()
        schedule.step()
        seen += batch.ids.numel()
        if (step + 1) % options.every == 0 or step + 1 == options.steps:
            spent = time.monotonic() - began
            told = "  ".join(f"{h} {losses[h] / counts[h]:.3f}" for h in losses)
            print(f"{step + 1:6}/{options.steps} {spent:6.0f} s {seen / spent:5.0f} pieces/s  {told}", flush=True)
            losses.clear()
            counts.clear()
            saved = {
                "model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
                "step": step + 1, "labels": labels, "encoder": options.encoder, "options": vars(options), "sets": list(sets),
            }
            torch.save(saved, checkpoint + ".new")
            os.replace(checkpoint + ".new", checkpoint)
