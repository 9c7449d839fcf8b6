"""What a model gets right: figures over gold documents and what was said of their sentences.

What was said of a sentence is a dict: ``upos``, ``xpos``, ``feats``, ``lemmas``, ``heads``, ``rels``; ``names``, ``conflict``
and ``phrases`` as lists of (first, last, type); ``said`` as lists of (part, first, last, begins, cue);
``factuality`` and ``metonymy``, a number a word. Needs nothing but Python.
"""


def prf(right, said, due):
    """Returns precision, recall and F1 in per cent."""
    p, r = 100 * right / max(said, 1), 100 * right / max(due, 1)
    return p, r, 2 * p * r / max(p + r, 1e-9)


def treebank(gold, said):
    """Accuracies on gold words; LAS on relations with their subtypes, and on those without."""
    hits, words = dict.fromkeys(("upos", "xpos", "feats", "lemma", "uas", "las", "las, no subtypes"), 0), 0
    for g, s in pairs(gold, said):
        for at in range(len(g["words"])):
            words += 1
            hits["upos"] += g["upos"][at] == s["upos"][at]
            hits["xpos"] += g["xpos"][at] == s["xpos"][at]
            hits["feats"] += g["feats"][at] == s["feats"][at]
            hits["lemma"] += g["lemmas"][at] == s["lemmas"][at]
            if g["heads"][at] == s["heads"][at]:
                hits["uas"] += 1
                hits["las"] += g["rels"][at] == s["rels"][at]
                hits["las, no subtypes"] += g["rels"][at].split(":")[0] == s["rels"][at].split(":")[0]
    return {k: 100 * v / words for k, v in hits.items()}


def spans(gold, said, head, only=None):
    """Precision, recall and F1 of spans with their types, exact."""
    right = found = due = 0
    for g, s in pairs(gold, said):
        wanted = {tuple(x) for x in g["spans"] if not only or x[2] in only}
        given = {tuple(x) for x in s[head] if not only or x[2] in only}
        right, found, due = right + len(wanted & given), found + len(given), due + len(wanted)
    lost = [kind for document in gold for kind in document.get("lost", ()) if not only or kind in only]
    return prf(right, found, due + len(lost))


def pairs(gold, said):
    """Yields each gold sentence with what was said of it."""
    for document, analyses in zip(gold, said):
        yield from zip(document["sentences"], analyses)


def pearson(points):
    """Returns the correlation of pairs of numbers (Pearson's r)."""
    n = len(points)
    mean_a, mean_b = sum(a for a, _ in points) / n, sum(b for _, b in points) / n
    both = sum((a - mean_a) * (b - mean_b) for a, b in points)
    each = sum((a - mean_a) ** 2 for a, _ in points) * sum((b - mean_b) ** 2 for _, b in points)
    return both / each**0.5 if each else 0.0


def measure(name, gold, said):
    """Returns the figures of a set by name."""
    out = {}
    if name in ("ewt", "gum"):
        out |= treebank(gold, said)
    if name == "gum":
        news = [n for n, d in enumerate(gold) if d["id"].startswith("GUM_news")]
        for key, value in treebank([gold[n] for n in news], [said[n] for n in news]).items():
            out["news " + key] = value
        out["phrases f1"] = spans(gold, said, "phrases")[2]
    if name in ("wikigold", "crossner"):
        out |= dict(zip(("p", "r", "f1"), spans(gold, said, "names", {"PER", "ORG", "LOC"})))
        out["with MISC f1"] = spans(gold, said, "names")[2]
    if name == "re3d":
        out |= dict(zip(("p", "r", "f1"), spans(gold, said, "conflict", {"PER", "ORG", "LOC"})))
        out["all types f1"] = spans(gold, said, "conflict")[2]
    if name == "status":
        marked = [
            (s["factuality"][w], score, vocabulary)
            for g, s in pairs(gold, said)
            for w, score, vocabulary in g["scores"]
        ]
        out["r"] = pearson([m[:2] for m in marked])
        out["r, vocabulary"] = pearson([m[:2] for m in marked if m[2]])
    if name == "relocar":
        marked = [
            (sum(s["metonymy"][first : last + 1]) > 0, bool(mark))
            for g, s in pairs(gold, said)
            for first, last, mark in g["metonyms"]
        ]
        out["accuracy"] = 100 * sum(a == b for a, b in marked) / len(marked)
    return out


def readings(documents, said):
    """Yields readings with attributions in the exchange format, for ../shared/score/attribution.py."""
    for document, analyses in zip(documents, said):
        at = [s["at"] for s in document["sentences"]]

        def span(pieces):
            return [[at[n][first][0], at[n][last][1]] for n, first, last in pieces]

        out = []
        for a in attributions(analyses):
            cue, source = span(a["cue"]), span(a["source"])
            out.append({
                "id": f"s{len(out)}", "cue": cue[0] if cue else None, "source": source[0] if source else None,
                "content": span(a["content"]),
            })
        yield {"report": {"id": document["id"]}, "attributions": out}


def attributions(analyses):
    """Joins cue, source and content of a document's sentences: dicts of lists of (sentence, first, last).

    Each cue is an attribution; a source or content belongs to the cue that it points to. Content that
    points to none goes on with the attribution before it when it begins its sentence or goes on itself,
    and is an attribution without a cue otherwise.
    """
    found = []
    for number, sentence in enumerate(analyses):
        here = {
            first: {"cue": [(number, first, last)], "source": [], "content": []}
            for part, first, last, _, _ in sentence["said"]
            if part == "cue"
        }
        before = found[-1] if found else None
        for part, first, last, begins, cue in sentence["said"]:
            if part == "cue":
                continue
            if cue in here:
                here[cue][part].append((number, first, last))
            elif part == "content" and before and (not begins or first == 0):
                before["content"].append((number, first, last))
            elif part == "content":
                found.append({"cue": [], "source": [], "content": [(number, first, last)]})
        found += [here[c] for c in sorted(here)]
    return found
