package dateline.reader.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of the calendar in English reports. */
public final class Calendar {
  /** A pattern for a month's name, whole or cut, with or without its full stop. */
  public static final String MONTH =
      "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|(?-i:May|MAY)|jun(?:e|\\.)?|jul(?:y|\\.)?"
          + "|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";

  /** A pattern for a weekday's name, whole or cut before a full stop. */
  public static final String WEEKDAY =
      "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?-i:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private Calendar() {}

  /** Returns the month of a name that {@link #MONTH} matched. */
  static Month month(String name) {
    return Month.of(1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)));
  }

  /** Returns the weekday of a name that {@link #WEEKDAY} matched. */
  static DayOfWeek weekday(String name) {
    return DayOfWeek.of(1 + WEEKDAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)));
  }

  /** Returns a day; null when the calendar has no such day. */
  static @Nullable LocalDate day(int year, Month month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the day of a month, in the year that brings it nearest to another day. */
  static @Nullable LocalDate nearest(Month month, int day, LocalDate to) {
    LocalDate best = null;
    for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
      LocalDate candidate = day(year, month, day);
      if (candidate != null && (best == null || distance(candidate, to) < distance(best, to))) {
        best = candidate;
      }
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }
}
