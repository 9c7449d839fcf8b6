"""The heads, by name, and the model that they sit on.

Each head takes the words' vectors, ``[sentences, words, 384]``, and says what it sees; ``loss`` compares
that with a batch's labels. A new head is a class in ``HEADS``; the batches carry labels by the same name.
"""

import torch
from torch import nn
from torch.nn import functional as F

from .encoder import WIDTH, Dropout

NEVER = -1e4


def perceptron(out, dropout=0.2):
    """A layer from the words' vectors to ``out`` numbers."""
    return nn.Sequential(Dropout(dropout), nn.Linear(WIDTH, out), nn.GELU())


class Tags(nn.Module):
    """One label a word."""

    def __init__(self, labels, hidden=0):
        super().__init__()
        self.before = perceptron(hidden) if hidden else Dropout(0.2)
        self.out = nn.Linear(hidden or WIDTH, len(labels))

    def forward(self, words):
        return (self.out(self.before(words)),)

    def loss(self, said, gold, present):
        wanted = torch.where(present, gold, -100)
        return F.cross_entropy(said[0].flatten(0, 1), wanted.flatten(), ignore_index=-100)


class Tree(nn.Module):
    """Heads and relations of words: biaffine arcs (Dozat and Manning 2017), relations by products.

    Says the arcs' scores ``[sentences, words, 1 + words]``, the root first, and what the relations'
    scores are made of.
    """

    ARCS, RELATIONS = 256, 128

    def __init__(self, labels):
        super().__init__()
        self.dependant, self.governor = perceptron(self.ARCS), perceptron(self.ARCS)
        self.arc = nn.Parameter(torch.zeros(self.ARCS, self.ARCS))
        self.prior = nn.Linear(self.ARCS, 1, bias=False)
        self.below, self.above = perceptron(self.RELATIONS), perceptron(self.RELATIONS)
        self.root = nn.Parameter(torch.zeros(WIDTH))
        self.product = nn.Parameter(torch.randn(len(labels), self.RELATIONS) * 0.05)
        self.below_prior = nn.Linear(self.RELATIONS, len(labels))
        self.above_prior = nn.Linear(self.RELATIONS, len(labels), bias=False)
        nn.init.normal_(self.arc, std=0.02)
        nn.init.normal_(self.root, std=0.02)

    def forward(self, words):
        rooted = torch.cat([self.root.expand(words.shape[0], 1, WIDTH), words], 1)
        governor = self.governor(rooted)
        arcs = self.dependant(words) @ self.arc @ governor.transpose(1, 2) + self.prior(governor).transpose(1, 2)
        return arcs, self.below(words), self.above(rooted)

    def relations(self, below, above):
        """Scores of each relation for pairs of vectors, ``[…, relations]``."""
        return (below * above) @ self.product.T + self.below_prior(below) + self.above_prior(above)

    def every_relation(self, below, above):
        """The likeliest relation of every pair, ``[sentences, words, 1 + words]``."""
        parts = below.unsqueeze(2) * self.product  # [sentences, words, relations, numbers]
        scores = parts.flatten(1, 2) @ above.transpose(1, 2)
        scores = scores.view(below.shape[0], below.shape[1], self.product.shape[0], above.shape[1])
        scores = scores + self.below_prior(below).unsqueeze(3) + self.above_prior(above).transpose(1, 2).unsqueeze(1)
        return scores.argmax(2)

    def loss(self, said, gold, present):
        arcs, below, above = said
        heads, relations = gold[..., 0], gold[..., 1]
        known = torch.cat([present.new_ones(present.shape[0], 1), present], 1)
        arcs = arcs.masked_fill(~known.unsqueeze(1), NEVER)
        wanted = torch.where(present, heads, -100)
        loss = F.cross_entropy(arcs.flatten(0, 1), wanted.flatten(), ignore_index=-100)
        at = heads.clamp(min=0).unsqueeze(2).expand(-1, -1, above.shape[2])
        scores = self.relations(below, above.gather(1, at))
        wanted = torch.where(present, relations, -100)
        return loss + F.cross_entropy(scores.flatten(0, 1), wanted.flatten(), ignore_index=-100)


class Spans(nn.Module):
    """Spans of words with a type, nested as they come (Efficient GlobalPointer, Su et al. 2022).

    Says for each word a vector as first and one as last word of a span, and for each type a score as
    first and one as last. The score of a span is the product of its two vectors, its length's, and its
    type's two scores; above zero it is a mention.
    """

    NUMBERS, LENGTHS = 48, 24

    def __init__(self, labels):
        super().__init__()
        self.hidden = perceptron(192)
        self.ends = nn.Linear(192, 2 * self.NUMBERS)
        self.types = nn.Linear(192, 2 * len(labels))
        self.lengths = nn.Parameter(torch.zeros(self.LENGTHS))

    def forward(self, words):
        hidden = self.hidden(words)
        first, last = self.ends(hidden).chunk(2, 2)
        return first * self.NUMBERS**-0.25, last * self.NUMBERS**-0.25, self.types(hidden)

    def scores(self, first, last, types):
        """``[sentences, first word, last word, types]``."""
        words = first.shape[1]
        place = torch.arange(words, device=first.device)
        length = (place.unsqueeze(0) - place.unsqueeze(1)).clamp(0, self.LENGTHS - 1)
        start, end = types.chunk(2, 2)
        pairs = first @ last.transpose(1, 2) + self.lengths[length]
        return pairs.unsqueeze(3) + start.unsqueeze(2) + end.unsqueeze(1)

    def loss(self, said, gold, present, taught):
        """``taught``: numbers of the types that the set marks; nothing is learnt of the others."""
        first, last, types = said
        scores = self.scores(first, last, types)[..., taught]
        words = scores.shape[1]
        ordered = torch.ones(words, words, dtype=torch.bool, device=scores.device).triu()
        allowed = ordered & present.unsqueeze(1) & present.unsqueeze(2)
        right = torch.zeros_like(scores, dtype=torch.bool)
        if len(gold):
            place = torch.full((types.shape[2] // 2,), -1, dtype=torch.long)
            place[taught] = torch.arange(len(taught))
            right[gold[:, 0], gold[:, 1], gold[:, 2], place[gold[:, 3]]] = True
        # The loss of many labels, few of them right (Su et al. 2022): per sentence and type.
        wrong = scores.masked_fill(right | ~allowed.unsqueeze(3), NEVER * 10)
        missed = (-scores).masked_fill(~right, NEVER * 10)
        zero = scores.new_zeros(scores.shape[0], 1, scores.shape[3])
        wrong = torch.cat([wrong.flatten(1, 2), zero], 1).logsumexp(1)
        missed = torch.cat([missed.flatten(1, 2), zero], 1).logsumexp(1)
        return (wrong + missed).mean()


class Links(nn.Module):
    """Points from words of a source or content to the first word of its cue, or before all (none here)."""

    NUMBERS = 64

    def __init__(self, labels):
        super().__init__()
        self.source, self.target = perceptron(self.NUMBERS), perceptron(self.NUMBERS)
        self.weight = nn.Parameter(torch.randn(self.NUMBERS, self.NUMBERS) * 0.05)
        self.none = nn.Parameter(torch.zeros(self.NUMBERS))

    def forward(self, words):
        target = self.target(words)
        target = torch.cat([self.none.expand(words.shape[0], 1, self.NUMBERS), target], 1)
        return (self.source(words) @ self.weight @ target.transpose(1, 2),)

    def loss(self, said, gold, present):
        known = torch.cat([present.new_ones(present.shape[0], 1), present], 1)
        scores = said[0].masked_fill(~known.unsqueeze(1), NEVER)
        return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100)


class Number(nn.Module):
    """One number a word: how far a predicate is told as fact, -3 to 3."""

    def __init__(self, labels):
        super().__init__()
        self.before, self.out = perceptron(128), nn.Linear(128, 1)

    def forward(self, words):
        return (self.out(self.before(words)).squeeze(2),)

    def loss(self, said, gold, present):
        marked = ~gold.isnan()
        return F.smooth_l1_loss(said[0][marked], gold[marked])


class Marks(Number):
    """Yes or no for some words: does the name of a place stand for its people or government?"""

    def loss(self, said, gold, present):
        marked = ~gold.isnan()
        return F.binary_cross_entropy_with_logits(said[0][marked], gold[marked])


class Reference(nn.Module):
    """Which mention goes back to which: a vector of each word as the later and one as the earlier mention."""

    NUMBERS = 48

    def __init__(self, labels):
        super().__init__()
        self.hidden = perceptron(192)
        self.out = nn.Linear(192, 2 * self.NUMBERS + 1)

    def forward(self, words):
        out = self.out(self.hidden(words))
        return out[..., : self.NUMBERS], out[..., self.NUMBERS : -1], out[..., -1]

    def loss(self, said, gold, present):
        """``gold``: rows of (sentence, word, entity) in the order of the text."""
        later, earlier, new = (s[gold[:, 0], gold[:, 1]] for s in said)
        scores = later @ earlier.T
        before = torch.ones_like(scores, dtype=torch.bool).tril(-1)
        same = gold[:, 2].unsqueeze(1) == gold[:, 2].unsqueeze(0)
        scores = torch.cat([new.unsqueeze(1), scores.masked_fill(~before, NEVER)], 1)
        right = torch.cat([~(same & before).any(1, keepdim=True), same & before], 1)
        return (scores.logsumexp(1) - scores.masked_fill(~right, NEVER).logsumexp(1)).mean()


HEADS = {
    "upos": Tags,
    "xpos": Tags,
    "feats": Tags,
    "lemma": Tags,
    "tree": Tree,
    "names": Spans,
    "conflict": Spans,
    "phrases": Spans,
    "attribution": lambda labels: Tags(labels, 192),
    "cue": Links,
    "factuality": Number,
    "metonymy": Marks,
    "reference": Reference,
}
"""The heads by name; each is made with its labels, an empty list where it has none."""


class Model(nn.Module):
    """An encoder with its heads."""

    def __init__(self, encoder, labels, heads):
        """``heads``: the names of those that something is learnt from."""
        super().__init__()
        self.encoder = encoder
        self.word = nn.Linear(2 * WIDTH, WIDTH)
        self.word_norm = nn.LayerNorm(WIDTH)
        with torch.no_grad():  # at first the mean of a word's first and last piece
            self.word.weight.copy_(torch.cat([torch.eye(WIDTH), torch.eye(WIDTH)], 1) / 2)
            self.word.bias.zero_()
        self.heads = nn.ModuleDict({name: make(labels.get(name, [])) for name, make in HEADS.items() if name in heads})

    def words(self, ids, shapes, first, last):
        """Vectors of words, ``[sentences, words, 384]``, from those of pieces.

        ``first`` and ``last`` tell where a word's first and last piece lie among all of the batch.
        """
        pieces = self.encoder(ids, shapes).flatten(0, 1)
        return self.word_norm(self.word(torch.cat([pieces[first], pieces[last]], 2)))
