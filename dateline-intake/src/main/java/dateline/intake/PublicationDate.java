package dateline.intake;

import dateline.model.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a page says that it was published.
 *
 * <p>Of a moment with a time zone it is the day as written, which is the day where it was
 * published. Days that could be two ("3/4/2021") are not read, nor are moments counted in seconds.
 *
 * @param day the day; null when no source states one that can be read
 * @param problems why there is none, or why it may be doubted
 */
record PublicationDate(@Nullable LocalDate day, List<Problem> problems) {
  /**
   * A statement of the day.
   *
   * @param where it stands, as a person would look for it in the page's source
   * @param written as it is written there
   */
  record Stated(String where, String written) {}

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?![\\d-]).*", Pattern.DOTALL);
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})(?![\\d/]).*", Pattern.DOTALL);
  private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d.*)?");
  private static final String WEEKDAY =
      "(?:(?i:mon|tue|wed|thu|fri|sat|sun)\\p{Alpha}{0,6}\\.?,?\\s+)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{Alpha}{3,9})\\.?,?[\\s-]+(\\d{4})\\b.*",
          Pattern.DOTALL);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          WEEKDAY + "(\\p{Alpha}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b.*",
          Pattern.DOTALL);
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "\\p{Alpha}{3} (\\p{Alpha}{3}) (\\d{1,2}) \\d\\d:\\d\\d:\\d\\d \\S{1,8} (\\d{4})");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int LONGEST_LINE = 40;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;
  private static final LocalDate EPOCH = LocalDate.EPOCH;

  /** Returns the day of the first statement that can be read. */
  static PublicationDate of(List<Stated> statements) {
    LocalDate day = null;
    for (Stated stated : statements) {
      LocalDate other = parse(stated.written());
      if (day != null && other != null && Math.abs(ChronoUnit.DAYS.between(day, other)) > 1) {
        String differs = "the page states other days of publication too: " + shown(stated);
        return new PublicationDate(day, List.of(new Problem("dates-differ", null, differs)));
      }
      day = day == null ? other : day;
    }
    if (day != null || statements.isEmpty()) {
      return new PublicationDate(day, List.of());
    }
    String unread =
        "the page's day of publication could not be read: "
            + shown(statements.getFirst())
            + "; the report stays undated";
    return new PublicationDate(null, List.of(new Problem("date-unreadable", null, unread)));
  }

  /** Tells whether a line says no more than that the page was published on this day. */
  boolean isOnlyThis(String line) {
    return day != null && line.length() <= LONGEST_LINE && day.equals(parse(line));
  }

  /** Returns the day that a page means; null when it cannot be told. */
  static @Nullable LocalDate parse(String written) {
    String date = written.strip();
    if (date.length() > 100) {
      return null;
    }
    for (Pattern pattern : List.of(ISO, SLASHED, BASIC)) {
      Matcher digits = pattern.matcher(date);
      if (digits.matches()) {
        return day(digits.group(1), number(digits.group(2)), digits.group(3));
      }
    }
    Matcher first = DAY_FIRST.matcher(date);
    if (first.matches()) {
      return day(first.group(3), month(first.group(2)), first.group(1));
    }
    for (Pattern pattern : List.of(MONTH_FIRST, YEAR_LAST)) {
      Matcher month = pattern.matcher(date);
      if (month.matches()) {
        return day(month.group(3), month(month.group(1)), month.group(2));
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    int number = number(year);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return null; // templates fill in the year 1 where they know none
    }
    try {
      LocalDate date = LocalDate.of(number, month, number(day));
      return date.equals(EPOCH) ? null : date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the number of an English month, written out or shortened; 0 when it is none. */
  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(lower) || (i == 8 && lower.equals("sept"))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static String shown(Stated stated) {
    String line = OneLine.of(stated.written());
    String written = line == null ? "" : line.substring(0, Math.min(line.length(), 60));
    return "\"" + written + "\" (" + stated.where() + ")";
  }
}
