"""``evaluate``: what a model gets right, on the dev parts to choose, on the test parts to report.

The figures of all sets are kept beside the model, for its card.
"""

import json
import os
import subprocess
import sys
import tempfile

import numpy as np
import torch

from .export import read_facts, read_lexicon
from .figures import measure, readings
from .prepare import SETS
from .runner import Analyst, Onnx, Torch
from .train import ENCODERS, SPANS, known_lemmas, read, trained
from .wordpiece import WordPieces


def analyst(options):
    """Returns the analyst for the model that the options name."""
    if options.model:
        encoder, labels, lengths = read_facts(os.path.splitext(options.model)[0] + ".tsv")
        lengths = {head: np.array(v, np.float32) for head, v in lengths.items()}
        run = Onnx(options.model, options.threads)
        known = read_lexicon(os.path.join(os.path.dirname(options.model), "lemmas.tsv"))
    else:
        saved, model = trained(options)
        labels, encoder = saved["labels"], saved["encoder"]
        run = Torch(model)
        lengths = {h: model.heads[h].lengths.detach().numpy() for h in SPANS if h in model.heads}
        known = known_lemmas(options.work, saved.get("sets", list(SETS)))
    pieces = WordPieces(os.path.join(options.weights, ENCODERS[encoder][0] + "-tokenizer.json"))
    return Analyst(run, labels, pieces, lengths, known)


def name_of(options):
    """Returns the name of the file for all figures of a model, which ``card`` reads: ``int8-dev-upper``."""
    return f"{'int8' if options.model else 'full'}-{options.part}{'-upper' if options.upper else ''}"


def run(options):
    """Prints the figures of each set, and keeps them where ``card`` finds them."""
    torch.set_num_threads(options.threads)
    seer = analyst(options)
    figures = {}
    for name in options.sets or SETS:
        gold = read(options.work, name, options.part)
        if not gold:
            continue
        shown = [upper(d) for d in gold] if options.upper else gold
        said = seer.documents(shown)
        if name == "polnear":
            figures[name] = scored(options, gold, said)
        else:
            figures[name] = {key: round(float(value), 2) for key, value in measure(name, gold, said).items()}
        print(f"{name:9} " + "  ".join(f"{k} {v:.2f}" for k, v in figures[name].items()), flush=True)
    if not options.sets:
        with open(os.path.join(options.out, f"figures-{name_of(options)}.json"), "w", encoding="utf-8") as file:
            json.dump(figures, file, indent=1)


def upper(document):
    """Returns a document in capitals."""
    sentences = [{**s, "words": [w.upper() for w in s["words"]]} for s in document["sentences"]]
    return {**document, "sentences": sentences}


def scored(options, gold, said):
    """Returns what the project's own scorer says of attributions."""
    folder = os.path.join(options.gold, "polnear", options.part)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for reading in readings(gold, said):
            file.write(json.dumps(reading) + "\n")
        file.flush()
        scorer = os.path.join(options.gold, "../score/attribution.py")
        out = subprocess.run([sys.executable, scorer, folder, file.name], check=True, capture_output=True, text=True)
    told = json.loads(out.stdout.splitlines()[-1])
    return {key: value["f"] for key, value in told.items() if isinstance(value, dict) and "recall" not in key}
