package dateline.model;

import java.util.Comparator;

/**
 * A half-open stretch {@code [start, end)} of a report's text, counted in UTF-16 units.
 *
 * <p>Never empty: an empty stretch would quote nothing. Ordered by start, then the shorter first.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Checks the bounds. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ") is empty or negative");
    }
  }

  /** Returns the number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Tells whether the other span lies wholly within this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Tells whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that covers both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns the words of this span in a text. */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
