package dateline.exchange;

import dateline.model.Report;
import dateline.model.Report.DateSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a reading's line says of the report that was read. */
final class ReportFields {
  private ReportFields() {}

  /**
   * Returns the report.
   *
   * @param given its text, where the line may leave that out
   */
  static Report read(LineValue fields, @Nullable String given) {
    String own = fields.known("text", LineValue::text);
    String text = given == null ? own : given;
    if (text == null) {
      throw fields.missing("text", "is missing, so the report must be given with the line");
    }
    Report report = fields.makes(() -> report(fields, text));
    LineValue sha256 = fields.at("sha256");
    if (!sha256.text().equals(report.sha256())) {
      throw sha256.wrong(
          "is not that of the text " + (given == null ? "beside it" : "of the report given"));
    }
    if (own != null && !own.equals(text)) {
      throw fields.at("text").wrong("is not that of the report given");
    }
    return report;
  }

  private static Report report(LineValue fields, String text) {
    return new Report(
        fields.at("id").text(),
        text,
        fields.known("title", LineValue::text),
        fields.known("published", LineValue::day),
        fields.known("publishedFrom", from -> from.oneOf(DateSource.values(), ReportFields::word)),
        fields.known("outlet", LineValue::text),
        fields.known("url", LineValue::text),
        fields.known("byline", LineValue::text),
        fields.known("language", LineValue::text),
        fields.known("translatedFrom", LineValue::text));
  }

  /** Returns the format's word for where a date comes from. */
  static String word(DateSource source) {
    return source.name().toLowerCase(Locale.ROOT);
  }
}
