package dateline.workbench.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of a report's text, as segments.
 *
 * @param segments the segments, in order; empty for a blank line
 */
public record Paragraph(List<Segment> segments) {
  private static final Comparator<Placed> LONGEST_FIRST =
      Comparator.comparingInt((Placed placed) -> placed.start() - placed.end())
          .thenComparing(placed -> placed.mark().role())
          .thenComparing(placed -> placed.mark().id());

  /** Copies the list. */
  public Paragraph {
    segments = List.copyOf(segments);
  }

  /**
   * A mark with its place in UTF-16 units.
   *
   * @param start first unit
   * @param end the unit after the last
   */
  public record Placed(Mark mark, int start, int end) {}

  /**
   * Cuts a text into lines, and each line where a mark begins or ends.
   *
   * @param marks in the order of their starts
   */
  public static List<Paragraph> of(String text, List<Placed> marks) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Placed> over = new ArrayList<>();
    int next = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      while (next < marks.size() && marks.get(next).start() < end) {
        over.add(marks.get(next++));
      }
      int from = start;
      over.removeIf(placed -> placed.end() <= from);
      paragraphs.add(new Paragraph(segments(text, start, end, over)));
      start = end + 1;
    }
    return paragraphs;
  }

  private static List<Segment> segments(String text, int start, int end, List<Placed> marks) {
    if (text.substring(start, end).isBlank()) {
      return List.of();
    }
    int[] cuts =
        IntStream.concat(
                IntStream.of(start, end),
                marks.stream().flatMapToInt(mark -> IntStream.of(mark.start(), mark.end())))
            .filter(cut -> cut >= start && cut <= end)
            .sorted()
            .distinct()
            .toArray();
    List<Segment> segments = new ArrayList<>();
    List<Placed> over = new ArrayList<>();
    int next = 0;
    for (int i = 0; i + 1 < cuts.length; i++) {
      int from = cuts[i];
      int to = cuts[i + 1];
      while (next < marks.size() && marks.get(next).start() <= from) {
        over.add(marks.get(next++));
      }
      over.removeIf(placed -> placed.end() <= from);
      segments.add(
          new Segment(
              text.substring(from, to),
              over.stream().sorted(LONGEST_FIRST).map(Placed::mark).toList(),
              over.stream()
                  .filter(placed -> placed.start() == from)
                  .sorted(LONGEST_FIRST)
                  .map(Placed::mark)
                  .toList()));
    }
    return segments;
  }
}
