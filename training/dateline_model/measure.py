"""``measure``: what the model gets right as Dateline runs it, by ``dateline analyse``.

The other way of measuring, ``evaluate``, runs a model in Python and needs PyTorch; this needs only a built
Dateline and Python, and measures the whole way through Java. Both give the same figures but for rounding.
"""

import json
import os
import subprocess
import tempfile

from .figures import measure, readings
from .gold import Cutter
from .prepare import SETS, documents

NO_BREAK = "\u00a0"


def analyses(command, gold, upper):
    """Returns for each document what Dateline says of its sentences, in the form of ``figures``."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8", delete=False) as file:
        for number, document in enumerate(gold):
            text = "\n".join(
                " ".join(word.replace(" ", NO_BREAK) for word in sentence["words"]) for sentence in document["sentences"]
            )
            file.write(json.dumps({"id": str(number), "text": text.upper() if upper else text}) + "\n")
    try:
        out = subprocess.run(
            [command, "analyse", "--tokenised", "--in", file.name], check=True, capture_output=True, text=True
        )
    finally:
        os.unlink(file.name)
    return [[sentence(s) for s in json.loads(line)["sentences"]] for line in out.stdout.splitlines()]


def sentence(said):
    """Brings a sentence of ``dateline analyse`` into the form of ``figures``."""
    words = said["words"]
    return {
        "upos": [w[2] for w in words],
        "xpos": [w[3] for w in words],
        "feats": [w[4] for w in words],
        "lemmas": [w[5] for w in words],
        "heads": [w[6] + 1 for w in words],
        "rels": [w[7] for w in words],
        "names": said["names"],
        "conflict": said["things"],
        "phrases": said["phrases"],
        "said": said["said"],
        "factuality": said["factuality"],
        "metonymy": said["metonymy"],
    }


def run(options):
    """Prints the figures of each set, or one JSON object with them."""
    out = {}
    for name in options.sets or SETS:
        gold = list(documents(name, options.part, options.gold, Cutter(options.dateline)))
        for document in gold:
            document["sentences"] = [s for s in document["sentences"] if s["words"]]
        if not gold:
            continue
        said = analyses(options.dateline, gold, options.upper)
        if name == "polnear":
            if options.readings:
                os.makedirs(options.readings, exist_ok=True)
                with open(os.path.join(options.readings, f"polnear-{options.part}.jsonl"), "w") as file:
                    for reading in readings(gold, said):
                        file.write(json.dumps(reading) + "\n")
            continue
        out[name] = {key: round(value, 4) for key, value in measure(name, gold, said).items()}
        if not options.json:
            print(f"{name:9} " + "  ".join(f"{k} {v:.2f}" for k, v in out[name].items()), flush=True)
    if options.json:
        print(json.dumps(out))
