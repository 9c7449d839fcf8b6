"""``export``: the model as the reader loads it, quantised, and its card.

``reader.onnx`` takes ``ids`` and ``shapes`` ``[windows, pieces]`` and ``first`` and ``last`` ``[sentences, words]``
(see ``batches.Batch``) and gives an output for each head, ``head`` or ``head.0``, ``head.1`` …, always
``[sentences, words, …]``. ``reader.tsv`` has the labels and what else the reader needs to know,
``vocabulary.txt`` the pieces of words.
"""

import hashlib
import json
import os

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from . import examples
from .batches import CONTEXT, LONGEST, SLOTS, WINDOW
from .labels import SHAPES
from .prepare import SETS
from .train import ENCODERS, SPANS, known_lemmas, trained
from .wordpiece import MOST_PIECES, WordPieces

class Exported(nn.Module):
    """The model with what it says made small: numbers of labels, not scores, where the scores are not used."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, shapes, first, last):
        words = self.model.words(ids, shapes, first, last)
        out = []
        for name, head in self.model.heads.items():
            said = head(words)
            if name == "tree":
                out += [said[0], head.every_relation(*said[1:]).to(torch.uint8)]
            elif name in ("upos", "xpos", "feats", "lemma"):
                out.append(said[0].argmax(2).to(torch.int32))
            else:
                out += said
        return tuple(out)


def outputs(model):
    """Returns the names of the outputs in their order."""
    counts = {"tree": 2, "reference": 3} | {head: 3 for head in SPANS}
    return [
        f"{head}.{n}" if counts.get(head, 1) > 1 else head for head in model.heads for n in range(counts.get(head, 1))
    ]


def facts(path, encoder, model, labels):
    """Writes what the reader must know of a model: a table of sizes, labels and scores of lengths."""
    sizes = {"window": WINDOW, "slots": SLOTS, "context": CONTEXT, "longest": LONGEST, "mostPieces": MOST_PIECES}
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"# What is known of reader.onnx ({encoder}); written by training/, not by hand.\n")
        file.write("kind\tname\tvalue\n")
        for name, size in sizes.items():
            file.write(f"size\t{name}\t{size}\n")
        for head in model.heads:
            file.write(f"head\t{head}\t-\n")
        for head, each in labels.items():
            for label in each:
                file.write(f"label\t{head}\t{label}\n")
        for head in filter(model.heads.__contains__, SPANS):
            for score in model.heads[head].lengths.tolist():
                file.write(f"length\t{head}\t{score:.5f}\n")


def read_facts(path):
    """Returns the encoder, the labels of each head and the scores of lengths of each that finds spans."""
    labels, lengths = {}, {}
    with open(path, encoding="utf-8") as file:
        encoder = file.readline().split("(")[1].split(")")[0]
        for line in file:
            kind, name, value = line.rstrip("\n").split("\t")
            if kind == "label":
                labels.setdefault(name, []).append(value)
            elif kind == "length":
                lengths.setdefault(name, []).append(float(value))
    return encoder, labels, lengths


def write_lexicon(path, known):
    """Writes the lexicon of lemmas, of forms and endings, as a table."""
    with open(path, "w", encoding="utf-8") as file:
        file.write("# Lemmas of forms and of endings (-men) with their fine tags, from UD EWT and GUM (CC BY-SA 4.0, CC BY 4.0); written by training/.\n")
        file.write("form\ttag\tlemma\n")
        for (form, tag), lemma in sorted(known.items()):
            file.write(f"{form}\t{tag}\t{lemma}\n")


def read_lexicon(path):
    """Returns the lexicon of lemmas."""
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in list(file)[2:]]
    return {(form, tag): lemma for form, tag, lemma in rows}


def vocabulary(tokenizer, folder):
    """Writes the pieces of an encoder, a line each, in the order of their numbers."""
    with open(tokenizer, encoding="utf-8") as file:
        pieces = json.load(file)["model"]["vocab"]
    with open(os.path.join(folder, "vocabulary.txt"), "w", encoding="utf-8") as file:
        file.writelines(piece + "\n" for piece in sorted(pieces, key=pieces.get))


def digest(path):
    """Returns the SHA-256 of a file."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def compare(model, path, given):
    """Fails where the exported model says other things than the model itself."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    names = [i.name for i in session.get_inputs()]
    said = session.run(None, {name: tensor.numpy() for name, tensor in zip(names, given, strict=True)})
    with torch.no_grad():
        for name, ours, theirs in zip(outputs(model), Exported(model)(*given), said, strict=True):
            apart = np.abs(ours.numpy().astype(float) - theirs.astype(float)) > 1e-3 * (1 + np.abs(theirs))
            # Of labels that are as good as equal one or the other may be said.
            if apart.sum() > (apart.size // 100 if ours.dtype in (torch.uint8, torch.int32) else 0):
                raise ValueError(f"the export of {name} is apart in {apart.sum()} of {apart.size} numbers")


def made_up(windows, pieces, sentences, words):
    """Returns numbers of the shapes that the model takes, each input by itself."""
    ids = torch.randint(1000, 20000, (windows, pieces))
    first = torch.randint(1, pieces * windows - 1, (sentences, words))
    return ids, torch.randint(0, SHAPES, (windows, pieces)), first, first + torch.randint(0, 2, (sentences, words))


def of_heads(path):
    """Returns the names of the exported nodes that belong to heads."""
    graph = onnx.load(path).graph
    return [node.name for node in graph.node if any("dateline_model.heads" in p.value for p in node.metadata_props)]


def quantise(full, small):
    """Writes the model with its encoder in int8. The heads are small, and int8 costs spans a point: they stay as they are."""
    quantize_dynamic(full, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     op_types_to_quantize=["MatMul", "Gemm", "Gather"], nodes_to_exclude=of_heads(full))


def run(options):
    """Writes ``reader-full.onnx`` (single precision), ``reader.onnx`` (int8), their facts, the vocabulary and examples."""
    torch.manual_seed(1)
    saved, model = trained(options)
    labels, encoder = saved["labels"], saved["encoder"]
    os.makedirs(options.out, exist_ok=True)
    full, small = (os.path.join(options.out, name) for name in ("reader-full.onnx", "reader.onnx"))
    windows, pieces = torch.export.Dim("windows"), torch.export.Dim("pieces")
    sentences, words = torch.export.Dim("sentences"), torch.export.Dim("words")
    with torch.no_grad():
        torch.onnx.export(
            Exported(model), made_up(2, 16, 3, 5), full, dynamo=True, opset_version=18,
            input_names=["ids", "shapes", "first", "last"], output_names=outputs(model), external_data=False,
            dynamic_shapes=[{0: windows, 1: pieces}] * 2 + [{0: sentences, 1: words}] * 2,
        )
    for shape in ((2, 16, 3, 5), (1, 9, 1, 4), (1, 40, 7, 11), (3, 25, 4, 2)):
        compare(model, full, made_up(*shape))
    quantise(full, small)
    for path in (full, small):
        facts(os.path.splitext(path)[0] + ".tsv", encoder, model, labels)
    known = known_lemmas(options.work, saved.get("sets", list(SETS)))
    write_lexicon(os.path.join(options.out, "lemmas.tsv"), known)
    tokenizer = os.path.join(options.weights, ENCODERS[encoder][0] + "-tokenizer.json")
    vocabulary(tokenizer, options.out)
    lengths = {h: np.array(v, np.float32) for h, v in read_facts(os.path.join(options.out, "reader.tsv"))[2].items()}
    examples.write(os.path.join(options.out, "examples.tsv"), small, labels, WordPieces(tokenizer), lengths, known)
    for path in (full, small):
        print(f"{os.path.basename(path)} {os.path.getsize(path) / 1e6:.1f} MB {digest(path)}")
