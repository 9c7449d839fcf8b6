"""The encoder: BERT's layers, with the case of words added to what it is given.

Its first weights are those of all-MiniLM-L6-v2 or bge-small-en-v1.5, read from the ONNX files that the
``langchain4j-embeddings`` artifacts carry.
"""

import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from .labels import SHAPES
from .wordpiece import PADDING

WIDTH, ATTENTION_HEADS, INNER, VOCABULARY, POSITIONS = 384, 12, 1536, 30522, 512


class Dropout(nn.Module):
    """Leaves the same numbers out of all vectors of a row: cheaper than drawing for each, and as good."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        kept = torch.empty(x.shape[0], 1, x.shape[2], device=x.device).bernoulli_(1 - self.rate)
        return x * (kept / (1 - self.rate))


class Layer(nn.Module):
    """Attention and a feed-forward net, each with its rest and norm."""

    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, x, mask):
        rows, length, _ = x.shape

        def parted(y):
            return y.view(rows, length, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS).transpose(1, 2)

        q, k, v = parted(self.query(x)), parted(self.key(x)), parted(self.value(x))
        scores = q @ k.transpose(-1, -2) / math.sqrt(WIDTH // ATTENTION_HEADS) + mask
        mixed = scores.softmax(-1) @ v
        mixed = mixed.transpose(1, 2).reshape(rows, length, WIDTH)
        x = self.attended_norm(x + self.dropout(self.attended(mixed)))
        return self.outer_norm(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """From the ids and shapes of word pieces, ``[rows, length]``, to vectors, ``[rows, length, 384]``."""

    def __init__(self, layers, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        nn.init.zeros_(self.shapes.weight)

    def forward(self, ids, shapes):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(places) + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        mask = ((ids == PADDING).to(x.dtype) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x


def load(path, layers, dropout=0.1):
    """Returns an encoder with the first layers of the model in an ONNX file."""
    graph = onnx.load(path).graph
    tensors = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    made_by = {o: node for node in graph.node for o in node.output}
    encoder = Encoder(layers, dropout)

    def weight(bias):
        """The matrix of a linear layer: the one multiplied before this bias is added."""
        add = next(n for n in graph.node if n.op_type == "Add" and bias in n.input)
        product = made_by[next(i for i in add.input if i != bias)]
        return tensors[next(i for i in product.input if i in tensors)].T.contiguous()

    def linear(to, name):
        to.weight.data, to.bias.data = weight(name + ".bias"), tensors[name + ".bias"]

    def norm(to, name):
        to.weight.data, to.bias.data = tensors[name + ".weight"], tensors[name + ".bias"]

    # Text is all of one kind: the vector of the first kind goes into the positions.
    encoder.words.weight.data = tensors["embeddings.word_embeddings.weight"]
    encoder.positions.weight.data = (
        tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0]
    )
    norm(encoder.norm, "embeddings.LayerNorm")
    for number, layer in enumerate(encoder.layers):
        prefix = f"encoder.layer.{number}."
        for to, name in (
            (layer.query, "attention.self.query"),
            (layer.key, "attention.self.key"),
            (layer.value, "attention.self.value"),
            (layer.attended, "attention.output.dense"),
            (layer.inner, "intermediate.dense"),
            (layer.outer, "output.dense"),
        ):
            linear(to, prefix + name)
        norm(layer.attended_norm, prefix + "attention.output.LayerNorm")
        norm(layer.outer_norm, prefix + "output.LayerNorm")
    return encoder
