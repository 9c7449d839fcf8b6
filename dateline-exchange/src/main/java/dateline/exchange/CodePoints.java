package dateline.exchange;

import dateline.model.Span;
import java.util.Arrays;

/**
 * The offsets of one text counted in Unicode code points, as the exchange format counts them.
 *
 * <p>A text without characters outside the basic plane, which most are, needs no index: both counts
 * are the same. Otherwise the places of the surrogate pairs are found once, and an offset is looked
 * up among them, from the inside out and from the outside in.
 */
public final class CodePoints {
  private final int length;
  private final int[] pairs;

  private CodePoints(int length, int[] pairs) {
    this.length = length;
    this.pairs = pairs;
  }

  /**
   * Returns the index of a text.
   *
   * @throws IllegalArgumentException when the text holds half a surrogate pair, which no UTF-8 can
   *     carry; input is mended on the way in
   */
  public static CodePoints of(String text) {
    int[] pairs = new int[0];
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isLowSurrogate(c)
          || i + 1 == text.length()
          || !Character.isLowSurrogate(text.charAt(i + 1))) {
        throw new IllegalArgumentException("half a surrogate pair at offset " + i);
      }
      if (found == pairs.length) {
        pairs = Arrays.copyOf(pairs, Math.max(16, 2 * found));
      }
      pairs[found++] = i++;
    }
    return new CodePoints(text.length(), Arrays.copyOf(pairs, found));
  }

  /** Returns the number of code points before a UTF-16 offset. */
  public int before(int offset) {
    if (offset < 0 || offset > length) {
      throw new IllegalArgumentException("offset " + offset + " in a text of " + length);
    }
    int at = Arrays.binarySearch(pairs, offset - 1);
    if (at >= 0) {
      throw new IllegalArgumentException("offset " + offset + " parts a character in two");
    }
    return offset - (-at - 1);
  }

  /** Returns the number of code points of the text. */
  public int count() {
    return length - pairs.length;
  }

  /** Returns the UTF-16 offset behind a number of code points: the inverse of {@link #before}. */
  public int offset(int before) {
    if (before < 0 || before > count()) {
      throw new IllegalArgumentException("code point " + before + " in a text of " + count());
    }
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return before + low;
  }

  /** Returns the start of a span in code points. */
  public int start(Span span) {
    return before(span.start());
  }

  /** Returns the end of a span in code points. */
  public int end(Span span) {
    return before(span.end());
  }

  /** Returns where the next half of a surrogate pair stands without its other half; or -1. */
  static int halfPair(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }
}
