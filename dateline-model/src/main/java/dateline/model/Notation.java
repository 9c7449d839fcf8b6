package dateline.model;

/**
 * How values are written down as text and read again, so that the ledger can keep them without
 * knowing the form.
 *
 * <p>What is written can be read back to a value that is written as the same text.
 */
public interface Notation {
  /** Returns a report as one line. */
  String write(Report report);

  /**
   * Returns the report of a line.
   *
   * @throws IllegalArgumentException when the line holds none
   */
  Report report(String line);

  /** Returns a reading as one line, without the text of its report. */
  String write(Reading reading);

  /**
   * Returns the reading of a line.
   *
   * @param report the report that was read
   * @throws IllegalArgumentException when the line holds no reading of this report
   */
  Reading reading(String line, Report report);
}
