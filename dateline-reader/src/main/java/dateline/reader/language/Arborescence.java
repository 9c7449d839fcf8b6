package dateline.reader.language;

import java.util.Arrays;

/** The best tree over scored arcs (Chu and Liu 1965, Edmonds 1967). */
final class Arborescence {
  private static final double NONE = Double.NEGATIVE_INFINITY;

  private Arborescence() {}

  /**
   * Returns for each word the number of the word that it hangs on, -1 for the root: the tree with
   * the highest sum that has one root.
   *
   * @param arcs a row for each word: the score of its being the root, then of its hanging on each
   *     word
   */
  static int[] heads(float[][] arcs) {
    int words = arcs.length;
    double[][] scores = new double[words + 1][words + 1];
    Arrays.fill(scores[0], NONE);
    for (int word = 1; word <= words; word++) {
      for (int head = 0; head <= words; head++) {
        scores[word][head] = head == word ? NONE : arcs[word - 1][head];
      }
    }
    int[] best = spanning(scores);
    int[] roots = roots(best);
    if (roots.length > 1) {
      best = oneRoot(scores, roots);
    }
    int[] heads = new int[words];
    for (int word = 0; word < words; word++) {
      heads[word] = best[word + 1] - 1;
    }
    return heads;
  }

  private static int[] oneRoot(double[][] scores, int[] roots) {
    int[] best = roots;
    double most = NONE;
    for (int root : roots) {
      double[][] alone = new double[scores.length][];
      for (int i = 0; i < alone.length; i++) {
        alone[i] = scores[i].clone();
        alone[i][0] = i == root ? scores[i][0] : NONE;
      }
      int[] heads = spanning(alone);
      double sum = 0;
      for (int i = 1; i < heads.length; i++) {
        sum += scores[i][heads[i]];
      }
      if (sum > most) {
        most = sum;
        best = heads;
      }
    }
    return best;
  }

  private static int[] roots(int[] heads) {
    int[] roots = new int[heads.length];
    int found = 0;
    for (int i = 1; i < heads.length; i++) {
      if (heads[i] == 0) {
        roots[found++] = i;
      }
    }
    return Arrays.copyOf(roots, found);
  }

  /** Returns the heads of the best arborescence from node 0; {@code scores[dependant][head]}. */
  private static int[] spanning(double[][] scores) {
    int nodes = scores.length;
    int[] heads = new int[nodes];
    heads[0] = -1;
    for (int i = 1; i < nodes; i++) {
      heads[i] = highest(scores[i]);
    }
    boolean[] inside = cycle(heads);
    if (inside.length == 0) {
      return heads;
    }
    // The cycle becomes one node, the last of a smaller problem.
    int[] rest = new int[nodes];
    int kept = 0;
    for (int i = 0; i < nodes; i++) {
      if (!inside[i]) {
        rest[kept++] = i;
      }
    }
    double[][] small = new double[kept + 1][kept + 1];
    int[] entered = new int[kept];
    int[] left = new int[kept];
    small[kept][kept] = NONE;
    for (int a = 0; a < kept; a++) {
      for (int b = 0; b < kept; b++) {
        small[a][b] = scores[rest[a]][rest[b]];
      }
      small[a][kept] = NONE;
      small[kept][a] = NONE;
      for (int c = 0; c < nodes; c++) {
        if (!inside[c]) {
          continue;
        }
        if (scores[rest[a]][c] > small[a][kept] || left[a] == 0) {
          small[a][kept] = scores[rest[a]][c];
          left[a] = c;
        }
        double entering = scores[c][rest[a]] - scores[c][heads[c]];
        if (entering > small[kept][a] || entered[a] == 0) {
          small[kept][a] = entering;
          entered[a] = c;
        }
      }
    }
    Arrays.fill(small[0], NONE);
    int[] inner = spanning(small);
    int[] out = heads.clone();
    for (int a = 1; a < kept; a++) {
      out[rest[a]] = inner[a] == kept ? left[a] : rest[inner[a]];
    }
    int from = inner[kept];
    out[entered[from]] = rest[from];
    return out;
  }

  private static int highest(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Returns which nodes are of a cycle; an empty array where there is none. */
  private static boolean[] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int node = start;
      while (node > 0 && seen[node] == 0) {
        seen[node] = start;
        node = heads[node];
      }
      if (node > 0 && seen[node] == start) {
        boolean[] inside = new boolean[heads.length];
        for (int at = node; !inside[at]; at = heads[at]) {
          inside[at] = true;
        }
        return inside;
      }
    }
    return new boolean[0];
  }
}
