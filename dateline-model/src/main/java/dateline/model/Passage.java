package dateline.model;

/**
 * A citation: the words of a report that a value rests on, and the only road to quoted text.
 *
 * @param report the report quoted
 * @param span where the words stand in its text
 */
public record Passage(Report report, Span span) {
  /** Checks that the span lies within the report's text. */
  public Passage {
    if (span.end() > report.text().length()) {
      throw new IllegalArgumentException(
          "span " + span + " ends after the text of report " + report.id());
    }
  }

  /** Returns the words themselves, verbatim. */
  public String text() {
    return span.in(report.text());
  }

  /** Shows where, not what: a report's text has no place in a log. */
  @Override
  public String toString() {
    return "Passage[" + report.id() + " " + span.start() + "-" + span.end() + "]";
  }
}
