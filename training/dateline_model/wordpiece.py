"""Cuts words into the pieces that the encoder knows."""

from tokenizers import Tokenizer

MOST_PIECES = 8
"""A word of more pieces than this (a long address, say) is seen by its first ones and its last."""

CLS, SEP, UNKNOWN, PADDING = 101, 102, 100, 0


class WordPieces:
    """The vocabulary of an encoder, with the words it has cut already."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.known = {}

    def of(self, word):
        """Returns the ids of a word's pieces, at least one."""
        ids = self.known.get(word)
        if ids is None:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids or [UNKNOWN]
            if len(ids) > MOST_PIECES:
                ids = ids[: MOST_PIECES - 1] + ids[-1:]
            self.known[word] = ids
        return ids
