"""From documents to tensors: windows, what is done to the words on the way, and the labels of each head."""

import random

import torch

from .labels import lemma_script, shapes
from .wordpiece import CLS, PADDING, SEP

WINDOW = 256
"""The most word pieces in a window, unless one sentence alone has more."""
CONTEXT = 48
"""A sentence before a window's first goes along, unread, when it has no more pieces than this."""
SLOTS = 512
"""The most words of a window's sentences, were each as long as the longest: the heads work on so many."""
LONGEST = 510
"""The most word pieces of one sentence."""

QUOTES = str.maketrans({'"': "”", "'": "’", "-": "–"})
PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})
MISREAD = {"l": "1", "o": "0", "e": "c", "m": "rn", "i": "l", "s": "5", "h": "b", "u": "v"}


class Changed(dict):
    """A sentence whose words were changed; ``unsure`` are the words whose lemma is not asked for."""


def pieces_of(sentence, pieces):
    return [pieces.of(word) for word in sentence["words"]]


def windows(document, pieces, budget=WINDOW, context=CONTEXT):
    """Cuts a document into windows: lists of (sentence number, read or only seen), in order.

    Every sentence is read in exactly one window.
    """
    sizes = [1 + sum(len(p) for p in pieces_of(s, pieces)) for s in document["sentences"]]
    window, used, read, longest = [], 1, 0, 0
    for number, size in enumerate(sizes):
        words = len(document["sentences"][number]["words"])
        if window and (used + size > budget or (read + 1) * max(longest, words) > SLOTS):
            yield window
            window, used, read, longest = [], 1, 0, 0
            if context and sizes[number - 1] <= min(context, budget - size - 1):
                window, used = [(number - 1, False)], 1 + sizes[number - 1]
        window.append((number, True))
        used, read, longest = used + size, read + 1, max(longest, words)
    if window:
        yield window


def roughened(sentence, chance):
    """Returns the sentence as another newsroom, wire or scanner would have it; labels stay right.

    ``chance`` is a source of random numbers that was seeded.
    """
    out = Changed(sentence)
    out["unsure"], out["forms"] = set(), sentence["words"]
    words = list(sentence["words"])
    if chance.random() < 0.25:
        table = QUOTES if chance.random() < 0.5 else PLAIN
        opened = False
        for at, word in enumerate(words):
            if table is QUOTES and word == '"':
                words[at], opened = ("”" if opened else "“"), not opened
            elif len(word) > 1 or word in "\"'“”‘’":
                words[at] = word.translate(table) if word not in ("-", "--") else word
    if chance.random() < 0.06:
        for at, word in enumerate(words):
            if len(word) > 3 and word.isalpha() and chance.random() < 0.12:
                words[at] = misread(word, chance)
                out["unsure"].add(at)
    way = chance.random()
    if way < 0.10:
        words = [w.upper() for w in words]
    elif way < 0.13:
        words = [w.lower() for w in words]
    elif way < 0.15:
        words = [w[:1].upper() + w[1:] if len(w) > 3 else w for w in words]
    out["words"] = words
    if chance.random() < 0.08:
        out = without_stop(out)
    return out


def misread(word, chance):
    """Returns a word with one letter misread, lost or swapped with its neighbour."""
    at = chance.randrange(1, len(word) - 1)
    way = chance.random()
    if way < 0.4 and word[at] in MISREAD:
        return word[:at] + MISREAD[word[at]] + word[at + 1 :]
    if way < 0.7:
        return word[:at] + word[at + 1 :]
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def without_stop(sentence):
    """Returns a sentence without its final full stop, where nothing hangs on it."""
    last = len(sentence["words"]) - 1
    if last < 2 or sentence["words"][last] not in ".!?":
        return sentence
    if last + 1 in sentence.get("heads", ()) or any(s[1] == last for s in sentence.get("spans", ())):
        return sentence
    if any(s[1] == last for s in sentence.get("names", ())):
        return sentence
    if sentence.get("tags", ["O"])[-1] != "O":
        return sentence
    out = Changed(sentence)
    for key in ("words", "upos", "xpos", "feats", "lemmas", "heads", "rels", "tags"):
        if key in out:
            out[key] = out[key][:-1]
    return out


class Batch:
    """Tensors of some windows.

    ``ids`` and ``shapes`` ``[windows, pieces]``; ``first`` and ``last`` ``[sentences, words]``, where the
    words' pieces lie in the flattened pieces; ``present`` the same shape, true for words;
    ``sentences`` those that are read.
    """

    def __init__(self, rows, pieces):
        """``rows``: lists of (sentence, read)."""
        self.sentences, ids, marks, places = [], [], [], []
        cut = [[(s, read, pieces_of(s, pieces)) for s, read in row] for row in rows]
        width = max(1 + sum(1 + sum(map(len, p)) for _, _, p in row) for row in cut)
        for number, row in enumerate(cut):
            line, kinds = [CLS], [0]
            for sentence, read, words in row:
                first, last = [], []
                for word, kind in zip(words, shapes(sentence["words"])):
                    first.append(number * width + len(line))
                    line += word
                    kinds += [kind] * len(word)
                    last.append(number * width + len(line) - 1)
                line.append(SEP)
                kinds.append(0)
                if read:
                    self.sentences.append(sentence)
                    places.append((first, last))
            ids.append(line + [PADDING] * (width - len(line)))
            marks.append(kinds + [0] * (width - len(kinds)))
        longest = max(len(first) for first, _ in places)
        self.ids, self.shapes = torch.tensor(ids), torch.tensor(marks)
        self.first = torch.tensor([f + [0] * (longest - len(f)) for f, _ in places])
        self.last = torch.tensor([l + [0] * (longest - len(l)) for _, l in places])
        self.present = self.first > 0

    def gold(self, head, labels):
        """Returns the labels that a head learns from, in its form (see ``heads``)."""
        numbers = {label: number for number, label in enumerate(labels.get(head, []))}
        shape = self.present.shape
        if head in ("upos", "xpos", "feats", "lemma", "attribution"):
            out = torch.full(shape, -100)
            for row, sentence in enumerate(self.sentences):
                for at, label in enumerate(tags_of(head, sentence)):
                    out[row, at] = numbers.get(label, -100)
            return out
        if head == "tree":
            out = torch.full((*shape, 2), 0)
            for row, s in enumerate(self.sentences):
                for at, (up, relation) in enumerate(zip(s["heads"], s["rels"])):
                    out[row, at, 0], out[row, at, 1] = up, numbers.get(relation, 0)
            return out
        if head in ("names", "conflict", "phrases"):
            spans = [
                (row, first, last, numbers[kind])
                for row, s in enumerate(self.sentences)
                for first, last, kind in (s["names"] if head == "names" and "names" in s else s["spans"])
                if kind in numbers
            ]
            return torch.tensor(spans).view(-1, 4)
        if head == "cue":
            out = torch.full(shape, -100)
            for row, s in enumerate(self.sentences):
                for word, cue in s["links"]:
                    out[row, word] = cue + 1
            return out
        if head in ("factuality", "metonymy"):
            out = torch.full(shape, float("nan"))
            for row, s in enumerate(self.sentences):
                for word, score, _ in s.get("scores", ()):
                    out[row, word] = score
                for first, last, mark in s.get("metonyms", ()):
                    out[row, first : last + 1] = mark
            return out
        assert head == "reference", head
        entities, known = [], {}
        for row, s in enumerate(self.sentences):
            for word, entity in sorted(s["entities"]):
                entities.append((row, word, known.setdefault(entity, len(known))))
        return torch.tensor(entities).view(-1, 3)


def tags_of(head, sentence):
    """Returns the labels of a sentence's words for one of the tagging heads, None where not asked for."""
    if head == "attribution":
        return sentence["tags"]
    if head != "lemma":
        return sentence[head]
    unsure = sentence.get("unsure", ())
    # The script is that of the form as first written, so that it also holds for capitals.
    return [
        None if at in unsure else lemma_script(form, lemma)
        for at, (form, lemma) in enumerate(zip(sentence.get("forms", sentence["words"]), sentence["lemmas"]))
    ]


def usable(document, pieces):
    """Returns the document without sentences that are too long to learn from."""
    kept = [s for s in document["sentences"] if sum(map(len, pieces_of(s, pieces))) <= LONGEST - 2]
    return {"id": document["id"], "sentences": kept}


def training(documents, pieces, size, seed):
    """Yields for ever lists of rows (see ``Batch``) of about ``size`` pieces, rough as news is.

    A batch's rows are of similar length, and follow one another where they are of one document.
    """
    chance = random.Random(seed)
    documents = [usable(d, pieces) for d in documents]
    documents = [d for d in documents if d["sentences"]]
    while True:
        chance.shuffle(documents)
        rows = []
        for document in documents:
            budget = chance.choice((48, 96, 160, WINDOW))
            for window in windows(document, pieces, budget, 0):
                rows.append([(roughened(document["sentences"][n], chance), True) for n, _ in window])
        batches = grouped(rows, pieces, size)
        chance.shuffle(batches)
        yield from batches


def grouped(rows, pieces, size):
    """Groups rows into batches of about ``size`` pieces, little of it padding."""
    lengths = [1 + sum(1 + sum(map(len, pieces_of(s, pieces))) for s, _ in row) for row in rows]
    batches, batch, width = [], [], 0
    for number in sorted(range(len(rows)), key=lambda n: (lengths[n] // 24, n)):
        wider = max(width, lengths[number])
        if batch and wider * (len(batch) + 1) > size:
            batches.append(batch)
            batch, wider = [], lengths[number]
        batch.append(rows[number])
        width = wider
    if batch:
        batches.append(batch)
    return batches


def grouped_windows(documents, pieces, size):
    """Yields (rows, places) for reading documents: places are (document, sentence) of what is read."""
    rows, places = [], []
    for number, document in enumerate(documents):
        for window in windows(document, pieces):
            rows.append([(document["sentences"][n], read) for n, read in window])
            places.append([(number, n) for n, read in window if read])
    position = {id(row): at for at, row in enumerate(rows)}
    for batch in grouped(rows, pieces, size):
        yield batch, [place for row in batch for place in places[position[id(row)]]]
