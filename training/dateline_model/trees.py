"""The best tree over scored arcs (Chu and Liu 1965, Edmonds 1967)."""

import numpy as np


def best_tree(scores):
    """Returns the heads, 0 for the root, of the tree with the highest sum and one word under the root.

    ``scores``: ``[words, 1 + words]``, a row for each dependant, the root first.
    """
    words = scores.shape[0]
    full = np.full((words + 1, words + 1), -np.inf)
    full[1:, :] = scores
    np.fill_diagonal(full, -np.inf)
    heads = spanning(full)
    under = [w for w in range(1, words + 1) if heads[w] == 0]
    if len(under) == 1:
        return heads[1:]
    best, most = None, -np.inf
    for root in under:
        alone = full.copy()
        alone[1:, 0] = -np.inf
        alone[root, 0] = full[root, 0]
        heads = spanning(alone)
        total = sum(full[w, heads[w]] for w in range(1, words + 1))
        if total > most:
            best, most = heads, total
    return best[1:]


def spanning(scores):
    """Returns the heads of the best arborescence from node 0; ``scores[dependant, head]``."""
    nodes = len(scores)
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = cycle_in(heads)
    if not cycle:
        return heads
    inside = np.zeros(nodes, bool)
    inside[cycle] = True
    rest = [n for n in range(nodes) if not inside[n]]
    kept = scores[cycle, heads[cycle]]
    small = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    leaving = scores[np.ix_(rest, cycle)]
    entering = scores[np.ix_(cycle, rest)] - kept[:, None]
    small[:-1, -1] = leaving.max(1)
    small[-1, :-1] = entering.max(0)
    small[0, :] = -np.inf
    inner = spanning(small)
    out = np.full(nodes, -1)
    for at, node in enumerate(rest):
        if node:
            head = inner[at]
            out[node] = cycle[leaving[at].argmax()] if head == len(rest) else rest[head]
    out[cycle] = heads[cycle]
    head = inner[-1]
    out[cycle[entering[:, head].argmax()]] = rest[head]
    return out


def cycle_in(heads):
    """Returns the nodes of a cycle, none where there is none."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node > 0 and state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if node > 0 and state[node] == 1:
            return path[path.index(node) :]
        for seen in path:
            state[seen] = 2
    return []
