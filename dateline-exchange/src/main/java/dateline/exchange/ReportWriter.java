package dateline.exchange;

import dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as one line of JSON, schema {@code report-1.schema.json}, as {@link ReportLines}
 * takes it: the report without any reading of it.
 *
 * <p>{@link ReportLines#report} gives an equal report back, save that fields which are blank come
 * back as unknown. What is unknown is left out.
 */
public final class ReportWriter {
  private ReportWriter() {}

  /**
   * Returns the report as one line, without a line break.
   *
   * @throws IllegalArgumentException when the text is blank, which is no report's on a line, or
   *     holds half a surrogate pair
   */
  public static String line(Report report) {
    if (report.text().isBlank()) {
      throw new IllegalArgumentException("report " + report.id() + " has no words");
    }
    JsonLine json = new JsonLine(CodePoints.of(report.text()));
    Report.DateSource from = report.publishedFrom();
    json.open();
    json.text("id", report.id());
    known(json, "title", report.title());
    known(json, "published", report.published());
    known(json, "publishedFrom", from == null ? null : ReportFields.word(from));
    known(json, "outlet", report.outlet());
    known(json, "url", report.url());
    known(json, "byline", report.byline());
    known(json, "language", report.language());
    known(json, "translatedFrom", report.translatedFrom());
    json.text("text", report.text());
    json.close();
    return json.end();
  }

  private static void known(JsonLine json, String name, @Nullable Object value) {
    if (value != null) {
      json.text(name, value.toString());
    }
  }
}
