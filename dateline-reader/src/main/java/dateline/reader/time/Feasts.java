package dateline.reader.time;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Feasts that reports name for a day: those of fixed days, of Easter's, and of the Islamic
 * calendar. The latter follow the calendar of Umm al-Qura, as the JDK has it for 1882 to 2174;
 * where the new moon is awaited they may begin a day later.
 */
final class Feasts {
  /** A pattern for the names. */
  static final String NAMES =
      "Christmas(?: Eve| Day)?|New Year['’]s (?:Eve|Day)|Easter(?: Sunday| Monday)?|Good Friday"
          + "|Thanksgiving(?: Day)?|(?-i:Ramad(?:an|han|hān))|Eid[ -](?:al|ul)[ -](?:Fitr|Adha)|Ashura"
          + "|May Day|Halloween|Valentine['’]s Day|Nowruz";

  /** From a first to a last day, both included. */
  record Days(LocalDate first, LocalDate last) {
    private Days(LocalDate day) {
      this(day, day);
    }
  }

  private Feasts() {}

  /** Returns the days of a feast in a year, the first if it falls twice; null if in none. */
  static @Nullable Days in(int year, String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace('’', '\'').replace('-', ' ');
    return switch (plain) {
      case "christmas", "christmas day" -> new Days(LocalDate.of(year, 12, 25));
      case "christmas eve" -> new Days(LocalDate.of(year, 12, 24));
      case "new year's eve" -> new Days(LocalDate.of(year, 12, 31));
      case "new year's day" -> new Days(LocalDate.of(year, 1, 1));
      case "may day" -> new Days(LocalDate.of(year, 5, 1));
      case "halloween" -> new Days(LocalDate.of(year, 10, 31));
      case "valentine's day" -> new Days(LocalDate.of(year, 2, 14));
      case "nowruz" -> new Days(LocalDate.of(year, 3, 20), LocalDate.of(year, 3, 21));
      case "easter", "easter sunday" -> new Days(easter(year));
      case "easter monday" -> new Days(easter(year).plusDays(1));
      case "good friday" -> new Days(easter(year).minusDays(2));
      case "thanksgiving", "thanksgiving day" -> new Days(thanksgiving(year));
      case "ashura" -> moon(year, 1, 10, 1);
      case "eid al fitr", "eid ul fitr" -> moon(year, 10, 1, 3);
      case "eid al adha", "eid ul adha" -> moon(year, 12, 10, 4);
      default -> ramadan(year);
    };
  }

  /** Returns the days of a feast in the year that brings them nearest to a day. */
  static @Nullable Days nearest(LocalDate to, String name) {
    return Stream.of(-1, 0, 1)
        .map(step -> in(to.getYear() + step, name))
        .filter(days -> days != null)
        .min((a, b) -> Long.compare(distance(a.first(), to), distance(b.first(), to)))
        .orElse(null);
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  private static @Nullable Days ramadan(int year) {
    Days first = moon(year, 9, 1, 1);
    if (first == null) {
      return null;
    }
    int length = HijrahDate.from(first.first()).lengthOfMonth();
    return new Days(first.first(), first.first().plusDays(length - 1L));
  }

  private static @Nullable Days moon(int year, int month, int day, int length) {
    if (year < 1883 || year > 2170) {
      return null;
    }
    int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    for (int each = hijri; each <= hijri + 1; each++) {
      LocalDate first = LocalDate.from(HijrahDate.of(each, month, day));
      if (first.getYear() == year) {
        return new Days(first, first.plusDays(length - 1L));
      }
    }
    return null;
  }

  /** The fourth Thursday of November. */
  private static LocalDate thanksgiving(int year) {
    LocalDate first = LocalDate.of(year, 11, 1);
    return first.plusDays(Math.floorMod(4 - first.getDayOfWeek().getValue(), 7) + 21L);
  }

  /** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
