"""Learns which words tell news of violence from other news: python3 training/ordinary/train.py OUTPUT

Needs scikit-learn and ../shared/gold. Reports of the train parts that tell of killings and attacks stand against reports without a
word of violence, and against texts of our own (beside this file) that borrow the words of war. Words alone are learnt, a weight for
each, by logistic regression over their presence; names and the words of one outlet are left out.
"""

import collections
import glob
import gzip
import json
import lzma
import math
import os
import random
import re
import sys

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

HERE = os.path.dirname(os.path.abspath(__file__))
GOLD = os.path.join(HERE, "../../../shared/gold")
VIOLENT = {"muc/train": 500, "gva/train": 500, "toll-cis530/train": 500, "toll-airwars-gaza/train": 336, "toll-gvdb/train": 400}
OTHER = ["timebank/train", "meantime/train", "lgl/train", "polnear/train", "aquaint/train", "link-ecb/train"]
OF_VIOLENCE = re.compile(
    r"\b(killed|wounded|gunm[ae]n|troops|bomb\w*|shooting|shot dead|murder\w*|soldiers|rebels?|militants?|massacre|kidnap\w*"
    r"|assassinat\w*|terroris\w*|injured|dead|deaths?|stabb\w*|rape\w*|airstrikes?|insurgen\w*|war|guerrill\w*|violence|police)\b",
    re.I,
)
OF_OUTLETS = set("text efe indistinct word report reported article information story photo says told".split())
STRENGTH, LEAST, RAREST = 3.0, 0.25, 6


def reports(part):
    plain = os.path.join(GOLD, part, "reports.jsonl")
    opened = open(plain) if os.path.exists(plain) else gzip.open(plain + ".gz", "rt")
    with opened as lines:
        return [json.loads(line) for line in lines]


def capitals(text):
    return 2 * sum(c.isupper() for c in text) > sum(c.isalpha() for c in text)


def words(text):
    """The words that are no names: those in lower case; of a text in capitals all."""
    found = re.findall("[A-Za-z]+", text)
    return {w.lower() for w in found if len(w) > 1 and (capitals(text) or w[0].islower())} - OF_OUTLETS


def treebank(file):
    document = []
    for line in lzma.open(file, "rt", encoding="utf-8"):
        if line.startswith("# newdoc") and document:
            yield " ".join(document)
            document = []
        elif line.startswith("# text = "):
            document.append(line[9:].strip())
    yield " ".join(document)


def texts():
    random.seed(1)
    violent, other = [], []
    for part, number in VIOLENT.items():
        found = reports(part)
        if part == "muc/train":
            with gzip.open(os.path.join(GOLD, part, "gold.jsonl.gz"), "rt") as lines:
                told = {each["id"] for each in map(json.loads, lines) if each["templates"]}
            found = [each for each in found if each["id"] in told]
        random.shuffle(found)
        violent += [each["text"] for each in found[:number]]
    for part in OTHER:
        other += [each["text"] for each in reports(part)]
    for file in sorted(glob.glob(os.path.join(GOLD, "ud/*/train.conllu.xz"))):
        other += [each for each in treebank(file) if len(each) > 150]
    other = [each for each in other if not OF_VIOLENCE.search(each)]
    for file in sorted(glob.glob(os.path.join(HERE, "*.txt"))):
        own = re.split("(?m)^# .*$", open(file, encoding="utf-8").read())
        other += 3 * [each for each in own if each.strip()]
    return violent, other


def main(output):
    violent, other = texts()
    all_texts = violent + other
    sets = [words(each) for each in all_texts]
    lower = {w for text, ws in zip(all_texts, sets) if not capitals(text) for w in ws}
    counts = collections.Counter(w for ws in sets for w in ws if w in lower)
    number = {w: i for i, w in enumerate(sorted(w for w, c in counts.items() if c >= RAREST))}
    rows, columns, values = [], [], []
    for row, each in enumerate(sets):
        known = [w for w in each if w in number]
        rows += len(known) * [row]
        columns += [number[w] for w in known]
        values += len(known) * [1 / math.sqrt(max(1, len(known)))]
    matrix = csr_matrix((values, (rows, columns)), shape=(len(sets), len(number)))
    labels = numpy.array([1] * len(violent) + [0] * len(other))
    model = LogisticRegression(solver="liblinear", C=STRENGTH, class_weight="balanced").fit(matrix, labels)
    with open(output, "w", encoding="utf-8") as out:
        out.write(
            "# How much a word speaks for news of violence (above 0) or against it, learnt by training/ordinary/train.py.\n"
            "# A word alone decides nothing. The first row is what a report has before any word.\n"
            "word\tweight\n"
        )
        out.write(f"-\t{model.intercept_[0]:.2f}\n")
        for word, i in sorted(number.items()):
            if abs(model.coef_[0][i]) >= LEAST:
                out.write(f"{word}\t{model.coef_[0][i]:.2f}\n")


if __name__ == "__main__":
    main(sys.argv[1])
