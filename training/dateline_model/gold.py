"""Reads the annotated texts into one form, and nothing but that.

A document is ``{"id", "sentences": [sentence]}``; a sentence is ``{"words": [str]}`` and, for each kind of
label that its source gives:

- ``upos``, ``xpos``, ``feats``, ``lemmas`` (one a word), ``heads`` (1-based, 0 is the root), ``rels``;
- ``spans``: ``[[first, last, type]]``, both ends included, nested ones too; ``names`` likewise where a set gives both;
- ``entities``: ``[[head, entity]]``, the words that head a mention and which entity it is of;
- ``tags``: one of O, B-cue, I-cue, B-source … a word; ``links``: ``[[word, cue]]``, both 0-based, cue -1
  where the attribution's cue is not in the sentence;
- ``at``: ``[[start, end]]``, where the words stand in the text, in code points;
- ``scores``: ``[[word, factuality, of the vocabulary of conflict]]``; ``metonyms``: ``[[first, last, 0 or 1]]``.

Texts are cut into words by Dateline itself (``dateline tokens``), so that the model sees in training what
it sees in use.
"""

import gzip
import json
import lzma
import os
import re
import subprocess
import tempfile
from collections import Counter

from .labels import features

RE3D = {
    "Organisation": "ORG", "Location": "LOC", "Person": "PER", "Temporal": "TIME", "Nationality": "NAT",
    "Quantity": "QUANTITY", "Weapon": "WEAPON", "MilitaryPlatform": "VEHICLE", "Vehicle": "VEHICLE",
    "DocumentReference": "DOCUMENT", "Money": "MONEY", "Coordinate": "LOC",
}
CROSSNER = {
    "politician": "PER", "person": "PER", "politicalparty": "ORG", "organisation": "ORG", "country": "LOC",
    "location": "LOC", "event": "MISC", "election": "MISC", "misc": "MISC",
}
WIKIGOLD = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "MISC": "MISC"}


def lines(path):
    """Yields the objects of a JSONL file, gzipped or not; the name may lack its ``.gz``."""
    if not os.path.exists(path):
        path += ".gz"
    with gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def conllu(path, named):
    """Yields the documents of a CoNLL-U file; with ``named``, their mentions as well (GUM's ``Entity=``)."""
    sentences, words, name, brackets = [], [], None, Brackets()
    with lzma.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                if sentences:
                    yield {"id": name, "sentences": sentences}
                sentences, name, brackets = [], line.split("=")[-1].strip(), Brackets()
            elif not line and words:
                sentences.append(treebank_sentence(words, brackets if named else None))
                words = []
            elif line and line[0] != "#":
                fields = line.split("\t")
                if fields[0].isdigit():
                    words.append(fields)
    if words:
        sentences.append(treebank_sentence(words, brackets if named else None))
    yield {"id": name, "sentences": sentences}


def treebank_sentence(rows, brackets):
    """Makes a sentence of the rows of a CoNLL-U block."""
    sentence = {
        "words": [r[1] for r in rows],
        "lemmas": [r[2] for r in rows],
        "upos": [r[3] for r in rows],
        "xpos": [r[4] for r in rows],
        "feats": [features(r[5]) for r in rows],
        "heads": [int(r[6]) for r in rows],
        "rels": [r[7] for r in rows],
    }
    if brackets:
        spans, entities = brackets.sentence(rows)
        sentence["spans"] = spans
        sentence["names"] = names_in(spans, sentence)
        sentence["entities"] = entities
    return sentence


NAMED = {"person": "PER", "organization": "ORG", "place": "LOC"}
JOINED = {"of", "for", "de", "la", "du", "der", "van", "von", "al", "el", "bin", "ibn", "and", "&", "-"}
TITLES = set(
    """mr. mrs. ms. dr. prof. sir lord lady president minister senator sen. rep. governor gov. mayor king queen prince
    princess general gen. colonel col. captain capt. major lieutenant lt. sergeant sgt. pope saint chancellor judge justice
    professor secretary ambassador chairman director uncle aunt prime vice first""".split()
)


def names_in(spans, sentence):
    """Returns the names among GUM's mentions, as Wikigold would mark them: without article, title and what follows."""
    names = []
    proper = [tag.startswith("NNP") for tag in sentence["xpos"]]
    joined = [word.lower() in JOINED for word in sentence["words"]]
    for first, last, kind in spans:
        heads = [i for i in range(first, last + 1) if not first <= sentence["heads"][i] - 1 <= last]
        if kind not in NAMED or not heads or not proper[heads[0]]:
            continue
        if kind == "person" and sentence["xpos"][heads[0]] == "NNPS":  # a people: Wikigold has those as MISC
            continue
        start = end = heads[0]
        while start > first and (proper[start - 1] or (joined[start - 1] and start - 1 > first and proper[start - 2])):
            start -= 1
        while end < last and (proper[end + 1] or (joined[end + 1] and end + 1 < last and proper[end + 2])):
            end += 1
        while start < end and kind == "person" and sentence["words"][start].lower() in TITLES:
            start += 1
        if kind == "person" and sentence["words"][start].lower() in TITLES:  # nothing but a title
            continue
        if [start, end, NAMED[kind]] not in names:
            names.append([start, end, NAMED[kind]])
    return [n for n in names if not any(m != n and m[0] <= n[0] and n[1] <= m[1] for m in names)]


class Brackets:
    """Reads GUM's bracketed mentions, ``(7-person-new-…`` to ``7)``, which may be nested and crossing."""

    TOKEN = re.compile(r"\(([^()]+)(\))?|([^()]+)\)")

    def sentence(self, rows):
        """Returns the spans of a sentence and the heads of its mentions with their entities."""
        opened, spans, entities = {}, [], []
        heads = [int(r[6]) for r in rows]
        for at, row in enumerate(rows):
            entity = next((m[7:] for m in row[9].split("|") if m.startswith("Entity=")), "")
            for match in self.TOKEN.finditer(entity):
                if match.group(1):
                    number, kind = match.group(1).split("-")[:2]
                    if match.group(2):
                        self.add(at, at, number, kind, heads, spans, entities)
                    else:
                        opened.setdefault(number, []).append((at, kind))
                else:
                    number = match.group(3)
                    if opened.get(number):
                        first, kind = opened[number].pop()
                        self.add(first, at, number, kind, heads, spans, entities)
        return spans, entities

    @staticmethod
    def add(first, last, number, kind, heads, spans, entities):
        if "[" in number:  # a part of a mention in pieces
            return
        spans.append([first, last, kind])
        outside = [i for i in range(first, last + 1) if not first <= heads[i] - 1 <= last]
        if outside:
            entities.append([outside[0], number])


class Cutter:
    """Cuts texts into sentences and words with Dateline's own command."""

    def __init__(self, command):
        self.command = command
        self.lost = Counter()

    def cut(self, reports):
        """Returns for each report the sentences as lists of (start, end) in code points."""
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8", delete=False) as file:
            for number, report in enumerate(reports):
                file.write(json.dumps({"id": str(number), "text": report["text"]}) + "\n")
        try:
            out = subprocess.run([self.command, "tokens", "--in", file.name], check=True, capture_output=True, text=True)
        finally:
            os.unlink(file.name)
        found = [json.loads(line) for line in out.stdout.splitlines()]
        assert [f["id"] for f in found] == [str(n) for n in range(len(reports))]
        return [f["sentences"] for f in found]

    def documents(self, reports):
        """Yields (report, document, place) where ``place(start, end)`` gives a span's sentence and words.

        ``place`` returns a list of (sentence, first word, last word), one for each sentence that the span
        lies in, or an empty one where its ends are not those of words (counted in ``lost``).
        """
        for report, sentences in zip(reports, self.cut(reports)):
            text = report["text"]
            document = {
                "id": report["id"],
                "sentences": [{"words": [text[s:e] for s, e in words], "at": words} for words in sentences],
            }
            starts, ends = {}, {}
            for number, words in enumerate(sentences):
                for at, (start, end) in enumerate(words):
                    starts[start] = ends[end] = (number, at)

            def place(start, end, text=text, sentences=sentences, starts=starts, ends=ends):
                while start < end and text[start].isspace():
                    start += 1
                while start < end and text[end - 1].isspace():
                    end -= 1
                if start not in starts or end not in ends:
                    self.lost["misfit"] += 1
                    return []
                (from_sentence, first), (to_sentence, last) = starts[start], ends[end]
                self.lost["fit"] += 1
                return [
                    (s, first if s == from_sentence else 0, last if s == to_sentence else len(sentences[s]) - 1)
                    for s in range(from_sentence, to_sentence + 1)
                ]

            yield report, document, place


def mentions(path, types, cutter):
    """Yields documents with the mentions of one of the sets under ``mentions``, their types mapped.

    A type that maps to nothing is left out. ``lost`` are the types of mentions whose ends are not those of
    words, or that go over two sentences: they count as not found.
    """
    for report, document, place in cutter.documents(list(lines(path))):
        for sentence in document["sentences"]:
            sentence["spans"] = []
        document["lost"] = []
        for mention in report["mentions"]:
            kind = types.get(mention["type"])
            pieces = place(*mention["span"]) if kind else []
            if kind and len(pieces) != 1:
                document["lost"].append(kind)
            if len(pieces) == 1:
                number, first, last = pieces[0]
                span = [first, last, kind]
                if span not in document["sentences"][number]["spans"]:
                    document["sentences"][number]["spans"].append(span)
        yield document


def attributions(folder, cutter):
    """Yields documents with cue, source and content of each attribution (PolNeAR)."""
    gold = {g["id"]: g["attributions"] for g in lines(os.path.join(folder, "gold.jsonl"))}
    reports = list(lines(os.path.join(folder, "reports.jsonl")))
    for report, document, place in cutter.documents(reports):
        for sentence in document["sentences"]:
            sentence["tags"] = ["O"] * len(sentence["words"])
            sentence["links"] = []
        for attribution in gold[report["id"]]:
            cue = [p for span in attribution["cue"] for p in place(*span)]
            for kind in ("content", "source", "cue"):
                for span in attribution[kind]:
                    for piece, (number, first, last) in enumerate(place(*span)):
                        sentence = document["sentences"][number]
                        for word in range(first, last + 1):
                            start = word == first and piece == 0
                            sentence["tags"][word] = ("B-" if start else "I-") + kind
                            if kind != "cue":
                                here = [first_word for s, first_word, _ in cue if s == number]
                                sentence["links"].append([word, here[0] if here else -1])
        yield document


def factuality(folder, cutter):
    """Yields sentences with the factuality of their predicates, -3 to 3."""
    gold = {g["id"]: g["events"] for g in lines(os.path.join(folder, "gold.jsonl"))}
    for report, document, place in cutter.documents(list(lines(os.path.join(folder, "reports.jsonl")))):
        for sentence in document["sentences"]:
            sentence["scores"] = []
        for event in gold[report["id"]]:
            for number, _, last in place(*event["span"])[:1]:
                document["sentences"][number]["scores"].append([last, event["score"], event["vocabulary"]])
        yield document


def metonymy(folder, cutter):
    """Yields sentences with one name of a place, marked literal or metonymic."""
    gold = {g["id"]: g["places"] for g in lines(os.path.join(folder, "gold.jsonl"))}
    for report, document, place in cutter.documents(list(lines(os.path.join(folder, "reports.jsonl")))):
        for sentence in document["sentences"]:
            sentence["metonyms"] = []
        for name in gold[report["id"]]:
            pieces = place(*name["span"]) if name.get("target") else []
            if len(pieces) == 1:
                number, first, last = pieces[0]
                document["sentences"][number]["metonyms"].append([first, last, int(bool(name["metonym"]))])
        yield document
