"""Runs a model, trained or exported, over documents and decodes what its heads say, as the reader does."""

import numpy as np
import torch

from .batches import Batch, grouped_windows
from .heads import HEADS, Spans
from .labels import NO_LEXICON, known_lemma, lemma_of
from .trees import best_tree

MOST_SPAN = 40
"""A mention of more words than this is none."""


class Torch:
    """A model as it is trained."""

    def __init__(self, model):
        self.model = model.eval()

    def __call__(self, batch):
        with torch.inference_mode():
            words = self.model.words(batch.ids, batch.shapes, batch.first, batch.last)
            out = {}
            for name, head in self.model.heads.items():
                said = head(words)
                if name == "tree":
                    said = (said[0], head.every_relation(*said[1:]))
                out[name] = [s.numpy() for s in said]
        return out


class Onnx:
    """A model as it is exported. Its outputs are named head or head.number."""

    def __init__(self, path, threads):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self.outputs = [o.name for o in self.session.get_outputs()]

    def __call__(self, batch):
        given = {k: getattr(batch, k).numpy() for k in ("ids", "shapes", "first", "last")}
        out = {}
        for name, value in zip(self.outputs, self.session.run(None, given)):
            out.setdefault(name.split(".")[0], []).append(value)
        return out


class Analyst:
    """Analyses documents: for each sentence a dict of what each head says of it."""

    def __init__(self, run, labels, pieces, lengths, lexicon):
        """``lengths``: for each head of spans the scores of its lengths; ``lexicon``: known lemmas."""
        self.run, self.labels, self.pieces, self.lengths, self.lexicon = run, labels, pieces, lengths, lexicon

    def documents(self, documents, size=1):
        """Returns the analyses of the documents' sentences, in order.

        Window by window, as the reader does it: what int8 makes of a window hangs a little on what is beside it.
        """
        found = [[None] * len(d["sentences"]) for d in documents]
        for rows, places in grouped_windows(documents, self.pieces, size):
            batch = Batch(rows, self.pieces)
            out = self.run(batch)
            for row, (document, sentence) in enumerate(places):
                found[document][sentence] = self.decoded(out, row, len(batch.sentences[row]["words"]),
                                                         batch.sentences[row]["words"])
        return found

    def decoded(self, out, row, words, forms):
        said = {}
        for head in ("upos", "xpos", "feats"):
            best = labels_of(out[head][0][row, :words])
            said[head] = [self.labels[head][n] for n in best]
        scripts = [self.labels["lemma"][n] for n in labels_of(out["lemma"][0][row, :words])]
        said["lemmas"] = [
            self.lemma(*word) for word in zip(forms, said["upos"], said["xpos"], scripts)
        ]
        arcs, relations = out["tree"][0][row, :words, : words + 1], out["tree"][1][row]
        said["heads"] = [int(h) for h in best_tree(arcs)]
        said["rels"] = [self.labels["tree"][relations[w, h]] for w, h in enumerate(said["heads"])]
        for head in ("names", "conflict", "phrases"):
            said[head] = self.spans(head, [o[row, :words] for o in out[head]]) if head in out else []
        said["said"] = []
        if "attribution" in out:
            tags = best_tags(out["attribution"][0][row, :words], self.labels["attribution"])
            said["said"] = parts(tags, out["cue"][0][row, :words, : words + 1])
        for head in ("factuality", "metonymy"):
            said[head] = out[head][0][row, :words] if head in out else np.full(words, np.nan)
        return said

    def lemma(self, form, upos, xpos, script):
        """Returns the lemma that is known of a form or its ending, else what the script makes of it."""
        known = None if upos in NO_LEXICON else known_lemma(form, xpos, self.lexicon)
        return known or lemma_of(form, script)

    def spans(self, head, said):
        first, last, types = said
        count = types.shape[1] // 2
        place = np.arange(len(first))
        lengths = np.clip(place[None, :] - place[:, None], 0, Spans.LENGTHS - 1)
        pairs = first @ last.T + self.lengths[head][lengths]
        scores = pairs[:, :, None] + types[:, None, :count] + types[None, :, count:]
        found = []
        for s, e, t in zip(*np.where(scores > 0)):
            if s <= e < s + MOST_SPAN:
                found.append((float(scores[s, e, t]), int(s), int(e), self.labels[head][t]))
        kept = []
        for score, s, e, t in sorted(found, key=lambda f: (-f[0], f[1:])):
            crosses = any(s < s2 <= e < e2 or s2 < s <= e2 < e for s2, e2, _ in kept)
            if not crosses and (s, e) not in {k[:2] for k in kept}:
                kept.append((s, e, t))
        return sorted(kept, key=lambda k: (k[0], -k[1]))


def labels_of(said):
    """Returns the number of the best label: exported models say it themselves."""
    return said.argmax(-1) if said.ndim == 2 else said


def best_tags(scores, labels):
    """Returns the best sequence of tags in which each I- follows its own kind.

    A sentence may begin with I-: what is said can go on from the sentence before.
    """
    count = len(labels)
    allowed = np.zeros((count, count))
    for a, before in enumerate(labels):
        for b, after in enumerate(labels):
            if after.startswith("I-") and before[2:] != after[2:]:
                allowed[a, b] = -1e4
    best, back = scores[0].copy(), []
    for row in scores[1:]:
        ways = best[:, None] + allowed
        back.append(ways.argmax(0))
        best = ways.max(0) + row
    at = int(best.argmax())
    out = [at]
    for step in reversed(back):
        at = int(step[at])
        out.append(at)
    return [labels[n] for n in reversed(out)]


def parts(tags, links):
    """Returns the parts of attributions in a sentence: (part, first, last, begins, first word of its cue)."""
    stretches = runs(tags)
    cues = [first for first, _, kind, _ in stretches if kind == "cue"]
    out = []
    for first, last, kind, begins in stretches:
        scores = links[first : last + 1].sum(0)
        cue = first if kind == "cue" else max([-1] + cues, key=lambda c: scores[c + 1])
        out.append((kind, first, last, begins, cue))
    return out


def runs(tags):
    """Returns the stretches of equal kind: (first, last, kind, begins with B-)."""
    out = []
    for at, tag in enumerate(tags):
        if tag == "O":
            continue
        kind = tag[2:]
        if tag[0] == "I" and out and out[-1][1] == at - 1 and out[-1][2] == kind:
            out[-1] = (out[-1][0], at, kind, out[-1][3])
        else:
            out.append((at, at, kind, tag[0] == "B"))
    return out
