package dateline.store.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are wanted; what is null or blank does not matter.
 *
 * @param words words that the title or the text holds, "in quotation marks" for a phrase
 * @param outlet who published it
 * @param language BCP 47 tag; {@code unknown} for reports of which it is not known
 * @param from published on this day or later
 * @param to published on this day or before
 * @param problem code of a problem that its reading has; {@code any} for any problem
 */
public record ReportFilter(
    @Nullable String words,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String problem) {
  /** Wants every report. */
  public static final ReportFilter ALL = new ReportFilter(null, null, null, null, null, null);

  /** Stands for "not known" where a value is asked for. */
  public static final String UNKNOWN = "unknown";

  /** Stands for "any" where a problem is asked for. */
  public static final String ANY = "any";

  Conditions conditions() {
    Conditions conditions = new Conditions();
    String match = SearchWords.match(words);
    if (match != null) {
      conditions.and("report_words match :match", "match", match);
    }
    if (UNKNOWN.equals(outlet)) {
      conditions.and("report.outlet is null");
    } else {
      conditions.and("report.outlet = :outlet", "outlet", given(outlet));
    }
    if (UNKNOWN.equals(language)) {
      conditions.and("report.language is null");
    } else {
      conditions.and("report.language = :language", "language", given(language));
    }
    conditions.and("report.published >= :from", "from", from == null ? null : from.toString());
    conditions.and("report.published <= :to", "to", to == null ? null : to.toString());
    if (ANY.equals(problem)) {
      conditions.and("report.problems > 0");
    } else {
      conditions.and(
          "report.number in (select report from problem where code = :problem)",
          "problem",
          given(problem));
    }
    return conditions;
  }

  /** Whether words are searched for. */
  boolean searches() {
    return SearchWords.match(words) != null;
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
