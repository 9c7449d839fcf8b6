package dateline.reader.language;

import dateline.reader.language.Scores.Ends;
import dateline.reader.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Turns what the heads say in numbers into what is seen in a sentence. */
final class Decoder {
  /** A mention of more words than this is none. */
  private static final int MOST_WORDS = 40;

  private static final float NEVER = -1e4f;

  private final List<PartOfSpeech> tags;
  private final List<String> fine;
  private final List<String> features;
  private final List<String> scripts;
  private final Lemmas lemmas;
  private final List<String> relations;
  private final List<Finder> finders;
  private final List<String> roles;

  Decoder(ModelFacts facts, Lemmas lemmas) {
    this.lemmas = lemmas;
    tags = facts.labels("upos").stream().map(PartOfSpeech::valueOf).toList();
    fine = facts.labels("xpos");
    features = facts.labels("feats");
    scripts = facts.labels("lemma");
    relations = facts.labels("tree");
    roles = facts.has("attribution") ? facts.labels("attribution") : List.of();
    finders = OnnxModel.SPAN_HEADS.stream().map(head -> finder(facts, head)).toList();
  }

  /** A finder without types, for a head that nothing was learnt for, finds nothing. */
  private static Finder finder(ModelFacts facts, String head) {
    return facts.has(head)
        ? new Finder(facts.labels(head), facts.lengths(head))
        : new Finder(List.of(), new float[1]);
  }

  Analysed decode(Sentence sentence, Scores scores) {
    int[] heads = Arborescence.heads(scores.arcs);
    List<Word> words = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      words.add(
          new Word(
              tags.get(scores.tag[i]),
              fine.get(scores.fine[i]),
              features.get(scores.features[i]),
              lemmas.of(
                  sentence.token(i).text(),
                  tags.get(scores.tag[i]),
                  fine.get(scores.fine[i]),
                  scripts.get(scores.lemma[i])),
              heads[i],
              relations.get(scores.relations[i][heads[i] + 1] & 0xFF)));
    }
    return new Analysed(
        sentence,
        words,
        finders.get(0).find(scores.spans.get(0)),
        finders.get(1).find(scores.spans.get(1)),
        finders.get(2).find(scores.spans.get(2)),
        said(scores),
        scores.factuality,
        scores.metonymy);
  }

  /** Finds the spans of one head. */
  private static final class Finder {
    private record Found(float score, Stretch stretch) {}

    private final List<String> types;
    private final float[] lengths;

    Finder(List<String> types, float[] lengths) {
      this.types = types;
      this.lengths = lengths;
    }

    /** Returns spans that do not cross, the surest of those that do, in the order of the text. */
    List<Stretch> find(Ends ends) {
      if (types.isEmpty()) {
        return List.of();
      }
      List<Found> found = new ArrayList<>();
      int words = ends.first.length;
      for (int first = 0; first < words; first++) {
        for (int last = first; last < Math.min(words, first + MOST_WORDS); last++) {
          score(ends, first, last, found);
        }
      }
      found.sort(
          Comparator.comparingDouble((Found one) -> -one.score)
              .thenComparingInt(one -> one.stretch.first())
              .thenComparingInt(one -> one.stretch.last()));
      List<Stretch> kept = new ArrayList<>();
      for (Found one : found) {
        if (kept.stream().noneMatch(other -> conflicts(one.stretch, other))) {
          kept.add(one.stretch);
        }
      }
      kept.sort(
          Comparator.comparingInt(Stretch::first)
              .thenComparing(Comparator.comparingInt(Stretch::last).reversed()));
      return kept;
    }

    private void score(Ends ends, int first, int last, List<Found> found) {
      float pair = lengths[Math.min(last - first, lengths.length - 1)];
      float[] a = ends.first[first];
      float[] b = ends.last[last];
      for (int i = 0; i < a.length; i++) {
        pair += a[i] * b[i];
      }
      float[] start = ends.types[first];
      float[] end = ends.types[last];
      int best = -1;
      float most = 0;
      for (int type = 0; type < types.size(); type++) {
        float score = pair + start[type] + end[types.size() + type];
        if (score > most) {
          most = score;
          best = type;
        }
      }
      if (best >= 0) {
        found.add(new Found(most, new Stretch(first, last, types.get(best))));
      }
    }

    private static boolean conflicts(Stretch a, Stretch b) {
      boolean crosses =
          (a.first() < b.first() && b.first() <= a.last() && a.last() < b.last())
              || (b.first() < a.first() && a.first() <= b.last() && b.last() < a.last());
      return crosses || (a.first() == b.first() && a.last() == b.last());
    }
  }

  private List<Said> said(Scores scores) {
    if (roles.isEmpty()) {
      return List.of();
    }
    int[] best = bestRoles(scores.attribution);
    List<Said> found = new ArrayList<>();
    List<Integer> cues = new ArrayList<>();
    for (int from = 0; from < best.length; ) {
      String role = roles.get(best[from]);
      int to = from + 1;
      while (to < best.length
          && roles.get(best[to]).equals("I-" + role.substring(Math.min(2, role.length())))) {
        to++;
      }
      if (!role.equals("O")) {
        Said.Part part = Said.Part.valueOf(role.substring(2).toUpperCase(Locale.ROOT));
        if (part == Said.Part.CUE) {
          cues.add(from);
        }
        found.add(new Said(part, from, to - 1, role.startsWith("B"), from));
      }
      from = to;
    }
    found.replaceAll(
        one ->
            one.part() == Said.Part.CUE
                ? one
                : new Said(
                    one.part(),
                    one.first(),
                    one.last(),
                    one.begins(),
                    cue(one, cues, scores.links)));
    return found;
  }

  /** Returns the cue that most of the words point to. */
  private static int cue(Said one, List<Integer> cues, float[][] links) {
    int best = -1;
    double most = sum(one, links, -1);
    for (int cue : cues) {
      double sum = sum(one, links, cue);
      if (sum > most) {
        most = sum;
        best = cue;
      }
    }
    return best;
  }

  private static double sum(Said one, float[][] links, int cue) {
    double sum = 0;
    for (int word = one.first(); word <= one.last(); word++) {
      sum += links[word][cue + 1];
    }
    return sum;
  }

  /** Returns the best roles of which each that goes on follows its own kind (Viterbi 1967). */
  private int[] bestRoles(float[][] scores) {
    int count = roles.size();
    float[] best = scores[0].clone();
    int[][] back = new int[scores.length][count];
    for (int word = 1; word < scores.length; word++) {
      float[] next = new float[count];
      for (int role = 0; role < count; role++) {
        int from = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int before = 0; before < count; before++) {
          float way = best[before] + (follows(before, role) ? 0 : NEVER);
          if (way > most) {
            most = way;
            from = before;
          }
        }
        next[role] = most + scores[word][role];
        back[word][role] = from;
      }
      best = next;
    }
    int[] path = new int[scores.length];
    int at = 0;
    for (int role = 1; role < count; role++) {
      at = best[role] > best[at] ? role : at;
    }
    for (int word = scores.length - 1; word >= 0; word--) {
      path[word] = at;
      at = back[word][at];
    }
    return path;
  }

  private boolean follows(int before, int role) {
    String name = roles.get(role);
    return !name.startsWith("I-")
        || (roles.get(before).length() > 1
            && roles.get(before).substring(2).equals(name.substring(2)));
  }
}
