package dateline.model;

import java.util.List;

/**
 * What came in from one source, a file or a line: a report, or nothing and why.
 *
 * <p>Odd input is data: one bad source never stops the others.
 */
public sealed interface Arrival {
  /**
   * Returns the name of the source as a person knows it: a file name, "line 7 of reports.jsonl".
   */
  String source();

  /**
   * A report came in.
   *
   * @param problems what was odd about it and how it was mended
   */
  record Arrived(String source, Report report, List<Problem> problems) implements Arrival {
    /** Copies the list. */
    public Arrived {
      problems = List.copyOf(problems);
    }
  }

  /**
   * No report could be made of it.
   *
   * @param why what is wrong, in a few plain words
   * @param remedy what the person can do about it
   */
  record Refused(String source, String why, String remedy) implements Arrival {}
}
