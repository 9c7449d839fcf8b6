package dateline.intake;

import dateline.model.Arrival;
import dateline.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a report is read from.
 *
 * @param name as the person who gave it knows it
 * @param id what the report is to be called; null to call it by its text's digest
 */
record Source(String name, @Nullable String id) {
  /** Returns that no report could be made of it. */
  Arrival refused(String why, String remedy) {
    return new Arrival.Refused(name, why, remedy);
  }

  /** Returns a report of which nothing is known but its words. */
  Report report(String text) {
    return id == null || id.isBlank() ? Report.of(text) : Report.named(id, text);
  }

  /** Tells whether the name ends in one of the suffixes, in whatever case. */
  boolean endsIn(String... suffixes) {
    for (String suffix : suffixes) {
      if (name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length())) {
        return true;
      }
    }
    return false;
  }
}
