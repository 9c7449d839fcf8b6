package dateline.reader.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a sentence that make up a mention.
 *
 * @param first number of the first word
 * @param last number of the last word, included
 * @param type what it is, by the types of the head that found it
 */
public record Stretch(int first, int last, String type) {
  /** No mention has more words. */
  private static final int LONGEST = 128;

  /** Whether it has a word in common with others. */
  public boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }

  /** Whether it has all of these words. */
  public boolean covers(int from, int to) {
    return first <= from && to <= last;
  }

  /**
   * Returns those of a list, in the order of their first words, that have a word in common with
   * others, without looking at all of a long sentence's.
   */
  public static List<Stretch> overlapping(List<Stretch> stretches, int from, int to) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).first < from - LONGEST) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Stretch> found = new ArrayList<>();
    for (int i = low; i < stretches.size() && stretches.get(i).first <= to; i++) {
      if (stretches.get(i).overlaps(from, to)) {
        found.add(stretches.get(i));
      }
    }
    return found;
  }
}
