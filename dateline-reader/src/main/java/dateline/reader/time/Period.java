package dateline.reader.time;

import dateline.model.TimeRef;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of the calendar that has a name: a day, a week, a month …
 *
 * @param unit which kind
 * @param first its first day
 */
record Period(Unit unit, LocalDate first) {
  private static final List<String> SEASONS = List.of("WI", "SP", "SU", "FA");

  /** Returns the period of a kind that a day lies in. */
  static Period of(Unit unit, LocalDate day) {
    return new Period(unit, unit.first(day));
  }

  /** Returns its last day; of an hour or less the day that it lies in. */
  LocalDate last() {
    if (unit.days == 0) {
      return first;
    }
    return unit == Unit.WEEKEND ? first.plusDays(1) : unit.plus(first, 1).minusDays(1);
  }

  /** Returns the period of the same kind that is so many further on. */
  Period plus(long number) {
    return new Period(unit, unit.plus(first, number));
  }

  /** Returns its TIMEX3 value: {@code 2024-05-14}, {@code 2024-W20}, {@code 2024-Q2} … */
  String value() {
    int year = first.getYear();
    int month = first.getMonthValue();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> first.toString();
      case WEEK, FORTNIGHT -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, (month + 2) / 3);
      case SEASON ->
          String.format(
              Locale.ROOT, "%04d-%s", month == 12 ? year + 1 : year, SEASONS.get(month % 12 / 3));
      case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, month < 7 ? 1 : 2);
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
    };
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        first.get(WeekFields.ISO.weekBasedYear()),
        first.get(WeekFields.ISO.weekOfWeekBasedYear()));
  }

  /** Returns its days. */
  TimeRef ref() {
    LocalDate last = last();
    return first.equals(last) ? new TimeRef.On(first) : new TimeRef.Within(first, last);
  }
}
