"""``prepare``: the annotated texts of ../shared/gold, in one form, under the working folder."""

import json
import os

from . import gold, silver

SETS = {
    "ewt": ("upos", "xpos", "feats", "lemma", "tree"),
    "gum": ("upos", "xpos", "feats", "lemma", "tree", "phrases", "names", "reference"),
    "wikigold": ("names",),
    "crossner": ("names",),
    "re3d": ("conflict",),
    "polnear": ("attribution", "cue"),
    "status": ("factuality",),
    "relocar": ("metonymy",),
    "silver": ("conflict",),
}
"""The sets and the heads that learn from each."""

PERSONS = os.path.join(os.path.dirname(__file__), "../../dateline-reader/src/main/resources/dateline/reader/persons.tsv")


def documents(name, part, folder, cutter):
    """Yields the documents of a part of a set; nothing where the set has no such part."""
    if name in ("ewt", "gum"):
        yield from gold.conllu(os.path.join(folder, "ud", name, part + ".conllu.xz"), name == "gum")
    elif name in ("wikigold", "re3d") and part == "test":
        return
    elif name == "wikigold":
        yield from gold.mentions(os.path.join(folder, "mentions/wikigold", part + ".jsonl"), gold.WIKIGOLD, cutter)
    elif name == "crossner":
        yield from gold.mentions(
            os.path.join(folder, "mentions/crossner-politics", part + ".jsonl"), gold.CROSSNER, cutter
        )
    elif name == "re3d":
        yield from gold.mentions(os.path.join(folder, "mentions/re3d", part + ".jsonl"), gold.RE3D, cutter)
    elif name == "silver":
        if part == "train":
            yield from silver.documents(folder, cutter.command, PERSONS)
    elif part != "test":
        reader = {"polnear": gold.attributions, "status": gold.factuality, "relocar": gold.metonymy}[name]
        yield from reader(os.path.join(folder, name, part), cutter)


MEASURED = 5
"""A train sentence of so many words or more that also stands in dev or test is left out of train."""


def run(options):
    """Writes ``SET-PART.jsonl``, a document a line."""
    os.makedirs(options.work, exist_ok=True)
    for name in SETS:
        held = set()
        for part in ("test", "dev", "train"):
            cutter = gold.Cutter(options.dateline)
            path = os.path.join(options.work, f"{name}-{part}.jsonl")
            sentences = words = twice = 0
            with open(path, "w", encoding="utf-8") as file:
                for document in documents(name, part, options.gold, cutter):
                    document["sentences"] = [s for s in document["sentences"] if s["words"]]
                    if part == "train":
                        kept = [s for s in document["sentences"] if tuple(s["words"]) not in held]
                        twice += len(document["sentences"]) - len(kept)
                        document["sentences"] = kept
                    else:
                        held.update(tuple(s["words"]) for s in document["sentences"] if len(s["words"]) >= MEASURED)
                    file.write(json.dumps(document, ensure_ascii=False) + "\n")
                    sentences += len(document["sentences"])
                    words += sum(len(s["words"]) for s in document["sentences"])
            if not sentences:
                os.unlink(path)
                continue
            print(f"{name:9} {part:5} {sentences:6} sentences {words:7} words  {dict(cutter.lost) or ''}"
                  + (f"  {twice} left out that are in dev or test" if twice else ""))
