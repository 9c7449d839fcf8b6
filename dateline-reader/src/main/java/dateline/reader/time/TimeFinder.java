package dateline.reader.time;

import dateline.model.FoundBy;
import dateline.model.Mention.Anchor;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mention.TimeType;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.TimeRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time in a report and the days that they stand for. */
public final class TimeFinder {
  /** Reads one match into an expression; null when it is none after all. */
  private interface Reading {
    @Nullable Value read(Matcher match, @Nullable LocalDate published);
  }

  /** A TIMEX3 value with its days. */
  private record Value(
      TimeType type, @Nullable String value, TimeRef ref, @Nullable Anchor anchor) {}

  private record Rule(String name, Pattern pattern, Reading reading) {}

  private static final String UNDATED = "the report has no publication date to count from";
  private static final String PART = "(?: (morning|afternoon|evening|night))?";

  /** No year behind: "29 February 2023" is no day of another year. */
  private static final String NO_YEAR = "(?!,? (?:19|20)\\d\\d(?!\\d))";

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));
  private static final String NUMBER =
      "(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})";

  private static final List<Rule> RULES =
      List.of(
          rule("iso", "((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)", TimeFinder::iso),
          rule(
              "month-day-year",
              "(" + Calendar.MONTH + ") ?(\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)",
              (m, p) -> absolute(m.group(3), m.group(1), m.group(2))),
          rule(
              "day-month-year",
              "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?,? (" + Calendar.MONTH + "),? ((?:19|20)\\d\\d)",
              (m, p) -> absolute(m.group(3), m.group(2), m.group(1))),
          rule(
              "month-day",
              "(" + Calendar.MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%,]\\d)" + NO_YEAR,
              (m, p) -> yearless(m.group(1), m.group(2), p)),
          rule(
              "day-month",
              "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + Calendar.MONTH + ")(?![a-z])" + NO_YEAR,
              (m, p) -> yearless(m.group(2), m.group(1), p)),
          rule(
              "month-year",
              "(?<!\\d )(" + Calendar.MONTH + "),? (?:of )?((?:19|20)\\d\\d)",
              TimeFinder::month),
          rule(
              "year",
              "(?<=\\b(?:in|since|of|by|until|during|from|late|early|mid) )((?:19|20)\\d\\d)"
                  + "(?![\\d-]|,\\d)",
              TimeFinder::year),
          rule("slashes", "(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)", TimeFinder::slashes),
          rule(
              "weekday-ahead",
              "(?<=\\b(?:will|shall|is to|are to|plans to|planned for|set to|due to|scheduled for|scheduled to)"
                  + "[^.\n\u2014]{1,70} )("
                  + Calendar.WEEKDAY
                  + ")(?!['’]s)"
                  + PART,
              TimeFinder::weekdayAhead),
          rule(
              "weekday",
              "(?:(last|this|next|past) )?(" + Calendar.WEEKDAY + ")" + PART,
              TimeFinder::weekday),
          rule(
              "today",
              "today|tonight|this (?:morning|afternoon|evening)|earlier today",
              (m, p) -> shifted(p, 0)),
          rule("yesterday", "yesterday" + PART + "|last night", (m, p) -> shifted(p, -1)),
          rule("tomorrow", "tomorrow" + PART, (m, p) -> shifted(p, 1)),
          rule("overnight", "(?<!almost )overnight", TimeFinder::overnight),
          rule("ago", NUMBER + " (day|week|month|year)s? ago", TimeFinder::ago),
          rule("last-week", "(last|this|next) (week|weekend|month|year)", TimeFinder::period));

  private TimeFinder() {}

  /** Returns the expressions of a report in order; they never overlap. */
  public static List<TimeExpression> find(Report report) {
    List<TimeExpression> found = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Rule rule : RULES) {
      Matcher match = rule.pattern().matcher(report.text());
      while (match.find()) {
        Span span = new Span(match.start(), match.end());
        int next = taken.nextSetBit(span.start());
        if (next >= 0 && next < span.end()) {
          continue;
        }
        Value value = rule.reading().read(match, report.published());
        if (value != null) {
          taken.set(span.start(), span.end());
          found.add(
              new TimeExpression(
                  report.passage(span),
                  value.type(),
                  value.value(),
                  value.ref(),
                  value.anchor(),
                  FoundBy.rule("time." + rule.name())));
        }
      }
    }
    found.sort(Comparator.comparing(t -> t.passage().span()));
    return found;
  }

  private static Rule rule(String name, String pattern, Reading reading) {
    String bounded = "(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])";
    return new Rule(
        name,
        Pattern.compile(bounded.replace(" ", "[\\s\u00A0]"), Pattern.CASE_INSENSITIVE),
        reading);
  }

  private static @Nullable Value iso(Matcher m, @Nullable LocalDate published) {
    int month = Integer.parseInt(m.group(2));
    if (month < 1 || month > 12) {
      return null;
    }
    return on(
        Calendar.day(Integer.parseInt(m.group(1)), Month.of(month), Integer.parseInt(m.group(3))),
        null);
  }

  private static @Nullable Value absolute(String year, String month, String day) {
    return on(
        Calendar.day(Integer.parseInt(year), Calendar.month(month), Integer.parseInt(day)), null);
  }

  private static @Nullable Value yearless(String name, String day, @Nullable LocalDate published) {
    Month month = Calendar.month(name);
    int number = Integer.parseInt(day);
    if (number < 1 || number > month.maxLength()) {
      return null;
    }
    if (published == null) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month.getValue(), number);
      return new Value(TimeType.DATE, value, new TimeRef.Unresolved(UNDATED), null);
    }
    return on(Calendar.nearest(month, number, published), Anchor.PUBLISHED);
  }

  private static @Nullable Value slashes(Matcher m, @Nullable LocalDate published) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    int year = Integer.parseInt(m.group(3));
    boolean dayFirst = first > 12 && second <= 12;
    boolean monthFirst = second > 12 && first >= 1 && first <= 12;
    if (!dayFirst && !monthFirst && first != second) {
      return new Value(
          TimeType.DATE, null, new TimeRef.Unresolved("day and month cannot be told apart"), null);
    }
    int month = dayFirst ? second : first;
    return month < 1 || month > 12
        ? null
        : on(Calendar.day(year, Month.of(month), dayFirst ? first : second), null);
  }

  private static @Nullable Value month(Matcher m, @Nullable LocalDate published) {
    LocalDate first = Calendar.day(Integer.parseInt(m.group(2)), Calendar.month(m.group(1)), 1);
    return first == null
        ? null
        : within(
            first,
            first.with(TemporalAdjusters.lastDayOfMonth()),
            String.format(Locale.ROOT, "%d-%02d", first.getYear(), first.getMonthValue()),
            null);
  }

  private static Value year(Matcher m, @Nullable LocalDate published) {
    int year = Integer.parseInt(m.group(1));
    return within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), m.group(1), null);
  }

  /** The last such day on or before publication; the next one after "next". */
  private static @Nullable Value weekday(Matcher m, @Nullable LocalDate published) {
    DayOfWeek day = Calendar.weekday(m.group(2));
    if (published == null) {
      return undated();
    }
    String which = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
    LocalDate date =
        switch (which) {
          case "next" -> published.with(TemporalAdjusters.next(day));
          case "last", "past" -> published.with(TemporalAdjusters.previous(day));
          default -> published.with(TemporalAdjusters.previousOrSame(day));
        };
    return on(date, Anchor.PUBLISHED);
  }

  /** "Will meet on Friday": a weekday behind a verb of the future is still to come. */
  private static @Nullable Value weekdayAhead(Matcher m, @Nullable LocalDate published) {
    return published == null
        ? undated()
        : on(
            published.with(TemporalAdjusters.next(Calendar.weekday(m.group(1)))), Anchor.PUBLISHED);
  }

  private static @Nullable Value shifted(@Nullable LocalDate published, int days) {
    return published == null ? undated() : on(published.plusDays(days), Anchor.PUBLISHED);
  }

  private static Value overnight(Matcher m, @Nullable LocalDate published) {
    if (published == null) {
      return undated();
    }
    LocalDate eve = published.minusDays(1);
    return within(eve, published, eve + "TNI", Anchor.PUBLISHED);
  }

  private static @Nullable Value ago(Matcher m, @Nullable LocalDate published) {
    if (published == null) {
      return undated();
    }
    String word = m.group(1).toLowerCase(Locale.ROOT);
    int number = NUMBERS.containsKey(word) ? NUMBERS.get(word) : Integer.parseInt(word);
    return switch (m.group(2).toLowerCase(Locale.ROOT)) {
      case "day" -> on(published.minusDays(number), Anchor.PUBLISHED);
      case "week" -> week(published.minusWeeks(number));
      case "month" -> months(published.minusMonths(number));
      default -> years(published.getYear() - number);
    };
  }

  private static Value period(Matcher m, @Nullable LocalDate published) {
    if (published == null) {
      return undated();
    }
    int step =
        switch (m.group(1).toLowerCase(Locale.ROOT)) {
          case "last" -> -1;
          case "next" -> 1;
          default -> 0;
        };
    return switch (m.group(2).toLowerCase(Locale.ROOT)) {
      case "week" -> week(published.plusWeeks(step));
      case "weekend" -> {
        LocalDate saturday = published.plusWeeks(step).with(WeekFields.ISO.dayOfWeek(), 6);
        yield within(saturday, saturday.plusDays(1), saturday + "TWE", Anchor.PUBLISHED);
      }
      case "month" -> months(published.plusMonths(step));
      default -> years(published.getYear() + step);
    };
  }

  private static Value week(LocalDate day) {
    LocalDate monday = day.with(WeekFields.ISO.dayOfWeek(), 1);
    String value =
        String.format(
            Locale.ROOT,
            "%d-W%02d",
            day.get(WeekFields.ISO.weekBasedYear()),
            day.get(WeekFields.ISO.weekOfWeekBasedYear()));
    return within(monday, monday.plusDays(6), value, Anchor.PUBLISHED);
  }

  private static Value months(LocalDate day) {
    return within(
        day.withDayOfMonth(1),
        day.with(TemporalAdjusters.lastDayOfMonth()),
        String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue()),
        Anchor.PUBLISHED);
  }

  private static Value years(int year) {
    return within(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Integer.toString(year),
        Anchor.PUBLISHED);
  }

  private static Value undated() {
    return new Value(TimeType.DATE, null, new TimeRef.Unresolved(UNDATED), null);
  }

  private static @Nullable Value on(@Nullable LocalDate day, @Nullable Anchor anchor) {
    return day == null
        ? null
        : new Value(TimeType.DATE, day.toString(), new TimeRef.On(day), anchor);
  }

  private static Value within(LocalDate from, LocalDate to, String value, @Nullable Anchor anchor) {
    return new Value(TimeType.DATE, value, new TimeRef.Within(from, to), anchor);
  }
}
