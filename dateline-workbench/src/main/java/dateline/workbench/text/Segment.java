package dateline.workbench.text;

import java.util.List;

/**
 * A stretch of text all of which lies under the same marks.
 *
 * @param text the words, verbatim
 * @param marks the marks on them, the longest first; empty for words that nothing was read in
 * @param starts the marks that begin with this segment
 */
public record Segment(String text, List<Mark> marks, List<Mark> starts) {
  /** Copies the lists. */
  public Segment {
    marks = List.copyOf(marks);
    starts = List.copyOf(starts);
  }

  /** Returns the words such that a page can show them. */
  public String shown() {
    return Visible.text(text);
  }
}
