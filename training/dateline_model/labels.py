"""What the heads say: lemma scripts, features, shapes of words.

The reader has the same rules in Java (package ``dateline.reader.language``); ``export`` writes examples
of each beside the model, and a test there holds the two against one another.
"""

LOWER, CAPITALISED, CAPITALS, MIXED, ALPHANUMERIC, NUMBER, MARK, CASELESS = range(1, 9)
SHOUTED, UNCAPITALISED, HEADLINED = range(9, 12)
SHAPES = 12

FEATURES = ("Degree", "Mood", "Number", "Person", "Tense", "VerbForm", "Voice")
"""The morphological features that are kept, in the order in which they are written."""


def shape(word):
    """Returns the shape of a word by itself."""
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isdecimal() for c in word)
    if not letters:
        return NUMBER if digits else MARK
    if digits:
        return ALPHANUMERIC
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return LOWER if any(c.islower() for c in letters) else CASELESS
    if all(upper):
        return CAPITALS if len(letters) > 1 else CAPITALISED
    return CAPITALISED if upper[0] and not any(upper[1:]) else MIXED


def shapes(words):
    """Returns the shapes of a sentence's words, where capitals that mean nothing are told apart.

    In a sentence that shouts (seven in ten of its longer words in capitals), in a headline (seven in ten
    of the words of four letters or more capitalised) and in one without any capital, case tells nothing.
    """
    out = [shape(word) for word in words]
    cased = [s for word, s in zip(words, out) if len(word) > 1 and s in (LOWER, CAPITALISED, CAPITALS, MIXED)]
    if len(cased) > 2 and 10 * cased.count(CAPITALS) > 7 * len(cased):
        return [SHOUTED if s in (CAPITALS, CAPITALISED) else s for s in out]
    longer = [s for word, s in zip(words, out) if len(word) > 3 and s in (LOWER, CAPITALISED, CAPITALS, MIXED)]
    if len(longer) > 3 and 10 * longer.count(LOWER) < 3 * len(longer):
        return [HEADLINED if s == CAPITALISED else s for s in out]
    if len(cased) > 2 and all(s == LOWER for s in cased):
        return [UNCAPITALISED if s == LOWER else s for s in out]
    return out


def lemma_script(form, lemma):
    """Returns how a lemma is made of its form: casing, letters taken from the end, letters put there.

    ``l2|y`` makes "killed" of nothing and "city" of "Citi" + "es": lower the case, take two letters off,
    add "y". ``k`` keeps the case of the form.
    """
    plain = form.replace("’", "'")
    low, wanted = plain.lower(), lemma.lower()
    at = 0
    while at < min(len(low), len(wanted)) and low[at] == wanted[at]:
        at += 1
    keeps = lemma != wanted and lemma[:at] == plain[:at]
    return ("k" if keeps else "l") + str(len(low) - at) + "|" + (lemma[at:] if keeps else wanted[at:])


def lemma_of(form, script):
    """Returns the lemma that a script makes of a form; the form in lower case where the script does not fit."""
    plain = form.replace("’", "'")
    base = plain if script[0] == "k" else plain.lower()
    cut, add = script[1:].split("|", 1)
    return base[: len(base) - int(cut)] + add if int(cut) <= len(base) else base


def features(feats):
    """Returns the kept features of a CoNLL-U field as one label, ``_`` for none."""
    pairs = dict(pair.split("=", 1) for pair in feats.split("|")) if feats != "_" else {}
    return "|".join(f"{key}={pairs[key]}" for key in FEATURES if key in pairs) or "_"


NO_LEXICON = ("PROPN", "NUM", "PUNCT", "SYM", "X")
"""Words whose lemma is never looked up: names keep theirs, marks and numbers are their own."""


LONGEST_ENDING = 5
"""The most letters of an ending by which the lemma of a form is known that was never seen."""


def lexicon(sentences):
    """Returns the lemmas that are known: of forms in lower case, and of endings (``-men``), with their fine tag.

    A form counts when it was seen twice or more and had one lemma in seven of ten cases; an ending when
    three forms or more have it and eight in ten of them make their lemma alike. An ending stands for a
    form that has one letter more at least, and its lemma for what takes its place.
    """
    counts, endings = {}, {}
    for s in sentences:
        for form, lemma, upos, xpos in zip(s["words"], s["lemmas"], s["upos"], s["xpos"]):
            if upos not in NO_LEXICON and form[0].isalpha():
                each = counts.setdefault((form.replace("’", "'").lower(), xpos), {})
                each[lemma] = each.get(lemma, 0) + 1
    out = {}
    for (form, tag), each in counts.items():
        lemma = max(sorted(each), key=each.get)
        if sum(each.values()) > 1 and 10 * each[lemma] >= 7 * sum(each.values()):
            out[form, tag] = lemma
        for length in range(1, min(LONGEST_ENDING, len(form) - 2) + 1):
            if lemma.startswith(form[:-length]):
                made = "-" + lemma[len(form) - length :]
            else:
                made = None
            ways = endings.setdefault(("-" + form[-length:], tag), {})
            ways[made] = ways.get(made, 0) + 1
    for key, ways in endings.items():
        made = max(sorted(w for w in ways if w), key=ways.get, default=None)
        if made and ways[made] >= 3 and 10 * ways[made] >= 8 * sum(ways.values()):
            out[key] = made
    return out


def known_lemma(form, xpos, known):
    """Returns the lemma of a form, or the one its longest known ending gives; None where neither is known."""
    plain = form.replace("’", "'").lower()
    if (plain, xpos) in known:
        return known[plain, xpos]
    for length in range(min(LONGEST_ENDING, len(plain) - 2), 0, -1):
        made = known.get(("-" + plain[-length:], xpos))
        if made:
            return plain[:-length] + made[1:]
    return None
