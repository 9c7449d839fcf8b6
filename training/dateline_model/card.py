"""``card``: what a reader of the model file must know, beside it."""

import datetime
import hashlib
import json
import os

import torch

from .export import digest
from .heads import HEADS
from .prepare import SETS
from .train import ENCODERS, SHARES, WEIGHTS, heads_of

DATA = {
    "ewt": ("Universal Dependencies English EWT, 2025-05-10", "CC BY-SA 4.0"),
    "gum": ("Universal Dependencies English GUM, 2025-05-10, without its non-commercial genres", "CC BY 4.0 and public domain"),
    "wikigold": ("Wikigold", "CC BY 4.0 as commonly stated; the copy says nothing"),
    "crossner": ("CrossNER politics", "MIT repository; Wikipedia, CC BY-SA"),
    "re3d": ("Relationship and Entity Extraction Evaluation Dataset", "per source: public domain, OGL, CC BY 3.0 AU, CC BY-SA 3.0"),
    "polnear": ("PolNeAR 1.0, months 1 to 10", "none stated; see docs/decisions/0010"),
    "status": ("event factuality of UW and MEANTIME", "none stated and CC BY 4.0"),
    "relocar": ("ReLocaR", "GPL-3.0 repository; Wikipedia, CC BY-SA"),
    "silver": ("labels of our own over train texts of MUC, Airwars, GVA and CIS530", "labels ours; texts not in the file"),
}
BASES = {
    "minilm": "all-MiniLM-L6-v2 (Apache-2.0)",
    "bge-small": "bge-small-en-v1.5 (MIT)",
    "bge-small-8": "the first eight layers of bge-small-en-v1.5 (MIT)",
}


def figures(options, name):
    path = os.path.join(options.out, f"figures-{name}.json")
    if not os.path.exists(path):
        raise SystemExit(f"{path} is missing: evaluate first, as training/README.md says")
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def run(options):
    """Writes ``reader.md`` from the checkpoint, the prepared sets and the figures that were kept."""
    saved = torch.load(os.path.join(options.work, "runs", options.run, "model.pt"), weights_only=False)
    given, steps, sets = saved["options"], saved["step"], saved.get("sets", list(SETS))
    out = [
        "# The language model",
        "",
        f"`reader.onnx`, SHA-256 `{digest(os.path.join(options.out, 'reader.onnx'))}`, made on {datetime.date.today()} by `training/`.",
        "",
        f"One encoder, {BASES[saved['encoder']]}, of {ENCODERS[saved['encoder']][1]} layers, fine-tuned with heads for",
        ", ".join(f"`{head}`" for head in HEADS if head in heads_of(sets)) + "; quantised to int8.",
        "",
        "## What it learnt from",
        "",
        "| set | licence | share of the batches | sentences | SHA-256 of the prepared train part |",
        "|---|---|---|---|---|",
    ]
    for name in sets:
        path = os.path.join(options.work, f"{name}-train.jsonl")
        with open(path, "rb") as file:
            content = file.read()
        sentences = sum(len(json.loads(line)["sentences"]) for line in content.splitlines())
        out.append(
            f"| {DATA[name][0]} | {DATA[name][1]} | {SHARES[name] / sum(SHARES[s] for s in sets):.0%} | {sentences:,} | `{hashlib.sha256(content).hexdigest()[:16]}…` |"
        )
    out += [
        "",
        "Labels of our own are made by rule (`silver.py`) over what an earlier model saw, and teach only their own types;",
        "they are no measure. Sentences of train that also stand in dev or test were left out.",
        "",
        "The weights carry the conditions of these sets as far as they have any: those of UD EWT, CrossNER and ReLocaR are",
        "shared alike (CC BY-SA). Dateline's code is under Apache-2.0 all the same. No text of a set is in the file.",
        "",
        "## Settings",
        "",
        f"{steps:,} steps of about {given['pieces']} word pieces, AdamW, learning rate {given['rate']:g} for the encoder and eight times that for the heads,",
        f"warmed up over 6 % of the steps and falling to 2 %, dropout 0.1 and 0.2, the vectors of word pieces not trained, seed {given['seed']}.",
        "Weights of the losses where not 1: " + ", ".join(f"{h} {w}" for h, w in WEIGHTS.items()) + ".",
        "",
        "## Figures",
        "",
        "Gold words for the treebanks, exact spans for mentions. *int8* is the file; *full* the same weights in single precision.",
        "",
        "| set | figure | full, dev | int8, dev | int8, dev in capitals | int8, test |",
        "|---|---|---|---|---|---|",
    ]
    columns = [figures(options, n) for n in ("full-dev", "int8-dev", "int8-dev-upper", "int8-test")]
    for name in SETS:
        for key in next((c[name] for c in columns if name in c), {}):
            cells = [f"{c[name][key]:.2f}" if key in c.get(name, {}) else "" for c in columns]
            out.append(f"| {name} | {key} | " + " | ".join(cells) + " |")
    out += [
        "",
        "## Limits and misuse",
        "",
        "It was taught on American web texts, Wikipedia, US politics and a little conflict reporting, all in English. Names and",
        "spellings from elsewhere, translated and machine-translated texts, speech and social media it reads worse; nothing it says",
        "is true because it says so. Every value in Dateline shows the words it rests on: look at them. It is made to document",
        "harm. It must not be used to choose targets, nor to judge a person.",
    ]
    with open(os.path.join(options.out, "reader.md"), "w", encoding="utf-8") as file:
        file.write("\n".join(out) + "\n")
