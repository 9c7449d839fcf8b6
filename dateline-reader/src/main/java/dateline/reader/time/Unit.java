package dateline.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The units in which reports count time, as TIMEX3 names them (TimeML 1.2.1, ISO 8601). */
enum Unit {
  /** Only for lengths of time. */
  SECOND("TS", 0),
  /** Only for lengths of time. */
  MINUTE("TM", 0),
  /** Only for lengths of time. */
  HOUR("TH", 0),
  /** A day. */
  DAY("D", 1),
  /** A week, from Monday. */
  WEEK("W", 7),
  /** Two weeks. */
  FORTNIGHT("W", 14),
  /** A Saturday and a Sunday. */
  WEEKEND("WE", 2),
  /** A month. */
  MONTH("M", 30),
  /** A quarter of a year. */
  QUARTER("Q", 91),
  /** Three months: December to February are winter, north of the equator. */
  SEASON("S", 92),
  /** Half a year. */
  HALF("H", 183),
  /** A year. */
  YEAR("Y", 365),
  /** Ten years, from one that ends in 0. */
  DECADE("DE", 3652),
  /** A hundred years, as newspapers count: the 20th from 1900. */
  CENTURY("CE", 36524);

  /** The letter of a length in TIMEX3, after a T where it is less than a day. */
  final String letter;

  /** About how many days it has, to tell which is longer; 0 for less than one. */
  final int days;

  Unit(String letter, int days) {
    this.letter = letter;
    this.days = days;
  }

  /** Returns the unit of a word, singular or plural; null when it is none. */
  static @Nullable Unit of(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return switch (plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain) {
      case "second" -> SECOND;
      case "minute", "min" -> MINUTE;
      case "hour" -> HOUR;
      case "day", "night" -> DAY;
      case "week" -> WEEK;
      case "fortnight" -> FORTNIGHT;
      case "weekend" -> WEEKEND;
      case "month" -> MONTH;
      case "quarter" -> QUARTER;
      case "season" -> SEASON;
      case "year" -> YEAR;
      case "decade" -> DECADE;
      case "century", "centurie" -> CENTURY;
      default -> null;
    };
  }

  /** Returns the first day of the unit that a day lies in. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK, FORTNIGHT -> day.with(WeekFields.ISO.dayOfWeek(), 1);
      case WEEKEND -> day.with(WeekFields.ISO.dayOfWeek(), 6);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
      case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).withYear(day.getYear() - day.getYear() % 10);
      case CENTURY -> day.withDayOfYear(1).withYear(day.getYear() - day.getYear() % 100);
    };
  }

  /** Returns a day moved by so many of the unit. */
  LocalDate plus(LocalDate day, long number) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(number);
      case WEEK, WEEKEND -> day.plusWeeks(number);
      case FORTNIGHT -> day.plusWeeks(2 * number);
      case MONTH -> day.plusMonths(number);
      case QUARTER, SEASON -> day.plusMonths(3 * number);
      case HALF -> day.plusMonths(6 * number);
      case YEAR -> day.plusYears(number);
      case DECADE -> day.plus(number, ChronoUnit.DECADES);
      case CENTURY -> day.plus(number, ChronoUnit.CENTURIES);
    };
  }

  /** Returns a length of time as TIMEX3 writes it: {@code P3D}, {@code PT24H}, {@code PXY}. */
  String length(String number) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> "PT" + number + letter.charAt(1);
      case FORTNIGHT -> number.equals("X") ? "PXW" : "P" + times(number, 2) + "W";
      case WEEKEND -> number.equals("X") ? "PXD" : "P" + times(number, 2) + "D";
      case DECADE -> number.equals("X") ? "PXY" : "P" + times(number, 10) + "Y";
      case CENTURY -> number.equals("X") ? "PXY" : "P" + times(number, 100) + "Y";
      case HALF -> number.equals("X") ? "PXM" : "P" + times(number, 6) + "M";
      case SEASON -> number.equals("X") ? "PXM" : "P" + times(number, 3) + "M";
      default -> "P" + number + letter;
    };
  }

  private static String times(String number, int factor) {
    double product = Double.parseDouble(number) * factor;
    return product == Math.rint(product) ? String.valueOf((long) product) : String.valueOf(product);
  }
}
