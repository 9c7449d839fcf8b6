package dateline.reader.language;

import java.util.Arrays;
import java.util.List;

/**
 * What the heads say of the words of one sentence, in numbers. Filled part by part where a sentence
 * is read in several windows; arcs and links between words that were never seen together have the
 * lowest score.
 */
final class Scores {
  /** Lower than any score of a head, so that what was never seen is never chosen. */
  private static final float NEVER = -1e4f;

  /** A head that finds spans: vectors of first and last words, scores of types. */
  static final class Ends {
    final float[][] first;
    final float[][] last;
    final float[][] types;

    Ends(int words) {
      first = new float[words][];
      last = new float[words][];
      types = new float[words][];
    }
  }

  final int[] tag;
  final int[] fine;
  final int[] features;
  final int[] lemma;
  final float[][] arcs;
  final byte[][] relations;
  final List<Ends> spans;
  final float[][] attribution;
  final float[][] links;
  final float[] factuality;
  final float[] metonymy;

  /** Makes one for a sentence of so many words, for so many heads that find spans. */
  Scores(int words, int spanHeads) {
    tag = new int[words];
    fine = new int[words];
    features = new int[words];
    lemma = new int[words];
    arcs = new float[words][words + 1];
    relations = new byte[words][words + 1];
    attribution = new float[words][];
    links = new float[words][words + 1];
    factuality = new float[words];
    metonymy = new float[words];
    Ends[] ends = new Ends[spanHeads];
    Arrays.setAll(ends, head -> new Ends(words));
    spans = List.of(ends);
    for (int word = 0; word < words; word++) {
      Arrays.fill(arcs[word], NEVER);
      Arrays.fill(links[word], NEVER);
    }
  }

  /**
   * Takes what a model said of the words of one part.
   *
   * @param said the outputs of a window
   * @param row the row of the part among the window's parts
   */
  void take(Outputs said, int row, Window.Part part) {
    for (int word = part.readFrom(); word < part.readTo(); word++) {
      int at = word - part.from();
      tag[word] = said.number("upos", row, at);
      fine[word] = said.number("xpos", row, at);
      features[word] = said.number("feats", row, at);
      lemma[word] = said.number("lemma", row, at);
      factuality[word] = said.has("factuality") ? said.score("factuality", row, at) : Float.NaN;
      metonymy[word] = said.has("metonymy") ? said.score("metonymy", row, at) : Float.NaN;
      int seen = part.to() - part.from();
      said.root("tree.0", row, at, seen, part.from(), arcs[word]);
      said.root("tree.1", row, at, seen, part.from(), relations[word]);
      if (said.has("attribution")) {
        attribution[word] = said.vector("attribution", row, at);
        said.root("cue", row, at, seen, part.from(), links[word]);
      }
      for (int head = 0; head < spans.size(); head++) {
        String name = OnnxModel.SPAN_HEADS.get(head);
        if (!said.has(name + ".0")) {
          continue;
        }
        spans.get(head).first[word] = said.vector(name + ".0", row, at);
        spans.get(head).last[word] = said.vector(name + ".1", row, at);
        spans.get(head).types[word] = said.vector(name + ".2", row, at);
      }
    }
  }
}
