package dateline.exchange;

import dateline.model.TimeRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day of a stretch of time; both null when they are not known.
 *
 * @param from the first day
 * @param to the last day, included
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
  private static final Days UNKNOWN = new Days(null, null);

  static Days of(@Nullable TimeRef ref) {
    return switch (ref) {
      case null -> UNKNOWN;
      case TimeRef.On on -> new Days(on.day(), on.day());
      case TimeRef.Within within -> new Days(within.from(), within.to());
      case TimeRef.Unresolved unresolved -> UNKNOWN;
    };
  }
}
