package dateline.reader.time;

import dateline.model.Mention.Anchor;
import dateline.model.Mention.TimeType;
import dateline.model.Span;
import dateline.model.TimeRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Works out what expressions stand for, in the order of the text: some are counted from the day of
 * publication, some from what was told before. The names of the ways are those of {@code
 * times.tsv}.
 */
final class Reckoner {
  /**
   * What an expression stands for.
   *
   * @param value its TIMEX3 value; null where it has none
   * @param ref its days
   * @param anchor what it was counted from
   * @param period the stretch of the calendar that it names; null for lengths and the like
   */
  record Value(
      TimeType type,
      @Nullable String value,
      TimeRef ref,
      @Nullable Anchor anchor,
      @Nullable Period period) {
    /** Returns the same, counted from something else. */
    Value from(@Nullable Anchor other) {
      return new Value(type, value, ref, other, period);
    }
  }

  private static final TimeRef RECURS = new TimeRef.Unresolved("recurs, on no certain days");
  static final TimeRef VAGUE = new TimeRef.Unresolved("says no days");
  private static final TimeRef UNDATED =
      new TimeRef.Unresolved("the report has no publication date to count from");
  private static final TimeRef UNTOLD =
      new TimeRef.Unresolved("counted from a day that is not told");

  static final Anchor PUBLISHED = new Anchor.Published();

  private @Nullable LocalDate published;
  private Anchor origin = PUBLISHED;
  private final Told told = new Told();
  private boolean overnight;

  Reckoner(@Nullable LocalDate published) {
    this.published = published;
  }

  /** Counts from the day in the dateline from here on, which the report was written on. */
  void writtenOn(LocalDate day) {
    published = day;
    origin = new Anchor.Dateline();
  }

  /** Remembers what was told, so that what follows can be counted from it. */
  void told(Span span, Value value) {
    if (value.period() != null) {
      overnight = value.type() == TimeType.TIME && value.ref() instanceof TimeRef.Within;
      told.tell(span, value.period(), value.anchor());
    }
  }

  /** Returns what an expression stands for; null when it is none after all. */
  @Nullable Value value(TimeRule rule, MatchResult m, Tense tense) {
    return switch (rule.value()) {
      case "date" -> date(m, tense);
      case "slashes" -> slashes(m);
      case "days" -> days(m, tense);
      case "month" -> month(m, tense);
      case "season" -> season(m, tense);
      case "year" -> of(Period.of(Unit.YEAR, LocalDate.of(year(m), 1, 1)), null);
      case "years" -> years(m);
      case "decade" -> decade(m);
      case "century" -> century(m);
      case "quarter" -> quarter(m, tense);
      case "the-quarter" -> theQuarter();
      case "quarter-of-year" -> quarterOfYear(m);
      case "year-end" ->
          published == null
              ? undated(TimeType.DATE)
              : of(day(published.with(TemporalAdjusters.lastDayOfYear())), origin);
      case "half" -> half(m);
      case "weekday" -> weekday(m, tense);
      case "weekdays" -> weekdays(m);
      case "shift" -> shift(rule, m);
      case "night" ->
          published == null
              ? undated(TimeType.TIME)
              : part(day(published.minusDays(1)), "NI", origin);
      case "overnight" -> overnight();
      case "weekend" -> weekend(tense);
      case "ago" -> ago(m);
      case "from-told" -> fromTold(rule, m);
      case "told" -> fromBefore(rule, m);
      case "told-year" -> yearBefore(m);
      case "clock" -> clock(m);
      case "length" -> Lengths.length(m);
      case "half-length" -> Lengths.halfLength(m);
      case "past" -> Lengths.stretch(rule, m, -1, published);
      case "next" -> Lengths.stretch(rule, m, 1, published);
      case "past-vague", "vague" -> Lengths.vague(m);
      case "unit-long" -> Lengths.unitLong(m);
      case "every" -> Lengths.every(m);
      case "adverb" -> Lengths.adverb(m);
      case "ref" -> new Value(TimeType.DATE, rule.argument(0), VAGUE, null, null);
      case "recent" -> Lengths.recent(m);
      case "feast" -> feast(m);
      default -> throw new IllegalArgumentException("times.tsv: no way to reckon " + rule.value());
    };
  }

  static int integer(MatchResult m, String group) {
    return Integer.parseInt(TimeWords.sure(m, group).replaceAll("\\D", ""));
  }

  private static int year(MatchResult m) {
    return TimeWords.year(TimeWords.sure(m, "year"));
  }

  private static @Nullable String group(MatchResult m, String name) {
    return TimeWords.group(m, name);
  }

  private static Period day(LocalDate day) {
    return new Period(Unit.DAY, day);
  }

  private static Value of(Period period, @Nullable Anchor anchor) {
    return new Value(TimeType.DATE, period.value(), period.ref(), anchor, period);
  }

  private static Value undated(TimeType type) {
    return new Value(type, null, UNDATED, null, null);
  }

  /** A part of a day, or a time of it: {@code 2024-05-14TMO}, {@code 2024-05-14T06:00}. */
  static Value part(Period day, String part, @Nullable Anchor anchor) {
    return new Value(TimeType.TIME, day.value() + "T" + part, day.ref(), anchor, day);
  }

  private static Value parted(Value day, @Nullable String part) {
    Period period = day.period();
    return part == null || period == null ? day : part(period, TimeWords.part(part), day.anchor());
  }

  private @Nullable Value date(MatchResult m, Tense tense) {
    String name = group(m, "month");
    Month month = name == null ? Month.of(integer(m, "number")) : Calendar.month(name);
    boolean dayless = group(m, "day") == null;
    int day = dayless ? 1 : integer(m, "day");
    if (group(m, "year") != null) {
      LocalDate found = Calendar.day(year(m), month, day);
      return found == null ? null : of(Period.of(dayless ? Unit.MONTH : Unit.DAY, found), null);
    }
    if (day > month.maxLength()) {
      return null;
    }
    if (published == null) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month.getValue(), day);
      return new Value(TimeType.DATE, value, UNDATED, null, null);
    }
    LocalDate found = yearless(month, day, tense, published);
    return found == null ? null : of(day(found), origin);
  }

  private static @Nullable LocalDate yearless(
      Month month, int day, Tense tense, LocalDate published) {
    LocalDate nearest = Calendar.nearest(month, day, published);
    if (nearest == null) {
      return null;
    }
    if (tense == Tense.FUTURE && nearest.isBefore(published.minusDays(7))) {
      return Calendar.day(nearest.getYear() + 1, month, day);
    }
    // Of the day a year ago, ten months and more, reports say the year.
    if (tense == Tense.PAST && nearest.isAfter(published.plusDays(60))) {
      return Calendar.day(nearest.getYear() - 1, month, day);
    }
    return nearest;
  }

  /**
   * "14/05/2024", the day first or the month first: told apart by what is possible, else by what is
   * near.
   */
  private @Nullable Value slashes(MatchResult m) {
    String ofCentury = group(m, "shortyear");
    if (ofCentury != null && published == null) {
      return undated(TimeType.DATE);
    }
    int year = ofCentury == null ? year(m) : century(Integer.parseInt(ofCentury));
    LocalDate dayFirst = numbered(year, integer(m, "second"), integer(m, "first"));
    LocalDate monthFirst = numbered(year, integer(m, "first"), integer(m, "second"));
    Anchor anchor = ofCentury == null ? null : origin;
    if (dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst)) {
      if (near(dayFirst) == near(monthFirst)) {
        TimeRef open = new TimeRef.Unresolved("day and month cannot be told apart");
        return new Value(TimeType.DATE, null, open, null, null);
      }
      return of(day(near(dayFirst) ? dayFirst : monthFirst), origin);
    }
    LocalDate day = dayFirst == null ? monthFirst : dayFirst;
    return day == null ? null : of(day(day), anchor);
  }

  /** Returns the year of two figures that is not after the year of publication by more than one. */
  private int century(int year) {
    int now = published == null ? 0 : published.getYear();
    int same = now - now % 100 + year;
    return same > now + 1 ? same - 100 : same;
  }

  private static @Nullable LocalDate numbered(int year, int month, int day) {
    return month < 1 || month > 12 || day < 1 ? null : Calendar.day(year, Month.of(month), day);
  }

  /** Tells whether a day is within five weeks of publication. */
  private boolean near(LocalDate day) {
    return published != null
        && !day.isBefore(published.minusWeeks(5))
        && !day.isAfter(published.plusWeeks(5));
  }

  /** "Between 3 and 5 May": from one day to another. */
  private @Nullable Value days(MatchResult m, Tense tense) {
    Value end = date(m, tense);
    Period to = end == null ? null : end.period();
    if (end == null || to == null) {
      return end;
    }
    String name = group(m, "frommonth");
    Month month = name == null ? to.first().getMonth() : Calendar.month(name);
    int year = to.first().getYear() - (month.compareTo(to.first().getMonth()) > 0 ? 1 : 0);
    LocalDate from = Calendar.day(year, month, integer(m, "from"));
    if (from == null || from.isAfter(to.first())) {
      return null;
    }
    TimeRef ref = new TimeRef.Within(from, to.first());
    return new Value(TimeType.DATE, from + "/" + to.first(), ref, end.anchor(), to);
  }

  private Value month(MatchResult m, Tense tense) {
    Month month = Calendar.month(TimeWords.sure(m, "month"));
    if (published == null) {
      String value = String.format(Locale.ROOT, "XXXX-%02d", month.getValue());
      return new Value(TimeType.DATE, value, UNDATED, null, null);
    }
    Period now = Period.of(Unit.MONTH, published);
    Period same = Period.of(Unit.MONTH, published.withDayOfMonth(1).withMonth(month.getValue()));
    return of(chosen(same, now, 12, group(m, "which"), tense), origin);
  }

  /**
   * Chooses between this year's month or season and its neighbours.
   *
   * @param cycle of how many of its unit a year has
   */
  private static Period chosen(
      Period same, Period now, int cycle, @Nullable String which, Tense tense) {
    String plain = which == null ? "" : which.toLowerCase(Locale.ROOT).strip();
    boolean passed = !same.first().isAfter(now.first());
    return switch (plain) {
      case "last" -> same.first().isBefore(now.first()) ? same : same.plus(-cycle);
      case "this past" -> passed ? same : same.plus(-cycle);
      case "next", "this coming" -> same.first().isAfter(now.first()) ? same : same.plus(cycle);
      case "this" -> same;
      default -> {
        Period before = passed ? same : same.plus(-cycle);
        Period after = same.first().isBefore(now.first()) ? same.plus(cycle) : same;
        boolean soon = after.first().isBefore(now.plus(cycle / 3).first());
        yield tense == Tense.FUTURE || (tense == Tense.OPEN && soon) ? after : before;
      }
    };
  }

  private Value season(MatchResult m, Tense tense) {
    int season = TimeWords.season(TimeWords.sure(m, "season"));
    int month = season == 0 ? 1 : season * 3;
    if (group(m, "year") != null) {
      return of(Period.of(Unit.SEASON, LocalDate.of(year(m), month, 1)), null);
    }
    if (published == null) {
      return undated(TimeType.DATE);
    }
    Period same = Period.of(Unit.SEASON, LocalDate.of(published.getYear(), month, 1));
    Period now = Period.of(Unit.SEASON, published);
    return of(chosen(same, now, 4, group(m, "which"), tense), origin);
  }

  private static @Nullable Value years(MatchResult m) {
    int from = integer(m, "from");
    int to = year(m);
    if (to <= from) {
      return null;
    }
    TimeRef ref = new TimeRef.Within(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    return new Value(TimeType.DURATION, "P" + (to - from) + "Y", ref, null, null);
  }

  private Value decade(MatchResult m) {
    String whole = group(m, "decade");
    if (whole != null) {
      return of(Period.of(Unit.DECADE, LocalDate.of(Integer.parseInt(whole) * 10, 1, 1)), null);
    }
    return of(Period.of(Unit.DECADE, LocalDate.of(1900 + 10 * integer(m, "short"), 1, 1)), null);
  }

  private static @Nullable Value century(MatchResult m) {
    int number = TimeWords.ordinal(TimeWords.sure(m, "ordinal"));
    return number < 2 || number > 21
        ? null
        : of(Period.of(Unit.CENTURY, LocalDate.of((number - 1) * 100, 1, 1)), null);
  }

  private @Nullable Value quarter(MatchResult m, Tense tense) {
    int number = TimeWords.ordinal(TimeWords.sure(m, "ordinal"));
    if (group(m, "year") != null) {
      int month = number == 0 ? 10 : 3 * number - 2;
      return of(Period.of(Unit.QUARTER, LocalDate.of(year(m), month, 1)), null);
    }
    if (published == null) {
      return undated(TimeType.DATE);
    }
    Period now = Period.of(Unit.QUARTER, published);
    if (number == 0) {
      return of(now.plus(-1), origin);
    }
    Period same = Period.of(Unit.QUARTER, LocalDate.of(published.getYear(), 3 * number - 2, 1));
    if (same.plus(1).equals(now)) {
      // What will be reported of is most often the quarter that has just ended.
      return of(same, origin);
    }
    return of(chosen(same, now, 4, null, tense), origin);
  }

  /** "The latest quarter": that which the report speaks of, else the one before publication. */
  private Value theQuarter() {
    Period quarter = told.quarter();
    if (quarter != null) {
      return of(quarter, told.ofQuarter());
    }
    return published == null
        ? undated(TimeType.DATE)
        : of(Period.of(Unit.QUARTER, published).plus(-1), origin);
  }

  /** "Last year's third quarter", "the 2022 quarter". */
  private @Nullable Value quarterOfYear(MatchResult m) {
    String ordinal = group(m, "ordinal");
    Period quarter = told.quarter();
    if (published == null || (ordinal == null && quarter == null)) {
      return undated(TimeType.DATE);
    }
    int number =
        quarter != null && ordinal == null
            ? (quarter.first().getMonthValue() + 2) / 3
            : TimeWords.ordinal(TimeWords.sure(m, "ordinal"));
    String which = group(m, "which");
    int year = which == null ? year(m) : published.getYear() + TimeWords.step(which);
    LocalDate first = LocalDate.of(year, number == 0 ? 10 : 3 * number - 2, 1);
    Anchor anchor = ordinal == null ? told.ofQuarter() : which == null ? null : origin;
    return of(Period.of(Unit.QUARTER, first), anchor);
  }

  private static Value half(MatchResult m) {
    int number = TimeWords.ordinal(TimeWords.sure(m, "ordinal"));
    int month = number == 1 ? 1 : 7;
    return of(Period.of(Unit.HALF, LocalDate.of(year(m), month, 1)), null);
  }

  private Value weekday(MatchResult m, Tense tense) {
    DayOfWeek weekday = Calendar.weekday(TimeWords.sure(m, "weekday"));
    String which = group(m, "which");
    String plain = which == null ? "" : which.toLowerCase(Locale.ROOT);
    Period from = plain.startsWith("the ") ? told.day() : null;
    LocalDate base = from == null ? published : from.first();
    if (base == null) {
      return undated(TimeType.DATE);
    }
    LocalDate day =
        base.with(
            switch (plain) {
              case "next", "this coming", "the following" -> TemporalAdjusters.next(weekday);
              case "last", "past", "this past", "the previous" ->
                  TemporalAdjusters.previous(weekday);
              default ->
                  tense == Tense.FUTURE
                      ? TemporalAdjusters.nextOrSame(weekday)
                      : TemporalAdjusters.previousOrSame(weekday);
            });
    Anchor anchor = from == null ? origin : told.ofDay();
    return parted(of(day(day), anchor), group(m, "part"));
  }

  private static Value weekdays(MatchResult m) {
    int day = Calendar.weekday(TimeWords.sure(m, "weekday")).getValue();
    String part = group(m, "part");
    String value = "XXXX-WXX-" + day + (part == null ? "" : "T" + TimeWords.part(part));
    return new Value(TimeType.SET, value, RECURS, null, null);
  }

  private Value shift(TimeRule rule, MatchResult m) {
    String part = group(m, "tonight") == null ? group(m, "part") : "night";
    if (published == null) {
      return undated(part == null ? TimeType.DATE : TimeType.TIME);
    }
    Unit unit = unit(rule.argument(0), m);
    int step = Integer.parseInt(rule.argument(1));
    if (unit.days == 0) {
      String value = step == 0 ? "PRESENT_REF" : step < 0 ? "PAST_REF" : "FUTURE_REF";
      return new Value(TimeType.DATE, value, VAGUE, null, null);
    }
    Period moved = Period.of(unit, published).plus(step);
    return parted(of(moved, origin), part);
  }

  static Unit unit(String named, MatchResult m) {
    String word = named;
    if (named.equals("unit")) {
      String first = group(m, "unit");
      word = first == null ? m.group("unit2") : first;
    }
    Unit unit = Unit.of(word);
    if (unit == null) {
      throw new IllegalArgumentException("times.tsv: " + word + " is no unit");
    }
    return unit;
  }

  private Value overnight() {
    if (published == null) {
      return undated(TimeType.TIME);
    }
    LocalDate eve = published.minusDays(1);
    TimeRef ref = new TimeRef.Within(eve, published);
    return new Value(TimeType.TIME, eve + "TNI", ref, origin, day(eve));
  }

  private Value weekend(Tense tense) {
    if (published == null) {
      return undated(TimeType.DATE);
    }
    Period coming = Period.of(Unit.WEEKEND, published);
    boolean past = coming.first().isAfter(published) && tense != Tense.FUTURE;
    return of(past ? coming.plus(-1) : coming, origin);
  }

  private Value ago(MatchResult m) {
    if (published == null) {
      return undated(TimeType.DATE);
    }
    Unit unit = unit("unit", m);
    double number = TimeWords.number(TimeWords.sure(m, "number"));
    Period quarter = told.quarter();
    if (unit == Unit.YEAR && number == 1 && quarter != null) {
      return of(quarter.plus(-4), told.ofQuarter());
    }
    if (unit.days == 0) {
      return of(day(published), origin);
    }
    return of(Period.of(unit, unit.plus(published, -Math.round(number))), origin);
  }

  /** "Two days later": from the last day told; "a year earlier" keeps what is told, a year off. */
  private Value fromTold(TimeRule rule, MatchResult m) {
    Unit unit = unit("unit", m);
    long number =
        Math.round(TimeWords.number(TimeWords.sure(m, "number")))
            * Integer.parseInt(rule.argument(0));
    if (unit.days == 0) {
      return new Value(TimeType.TIME, null, VAGUE, null, null);
    }
    if (unit == Unit.DAY || unit == Unit.WEEK) {
      return told.day() == null
          ? new Value(TimeType.DATE, null, UNTOLD, null, null)
          : of(day(unit.plus(told.day().first(), number)), told.ofDay());
    }
    Period quarter = told.quarter();
    if (unit == Unit.YEAR && number == -1 && quarter != null) {
      return of(quarter.plus(-4), told.ofQuarter());
    }
    Period from = told.last() == null && published != null ? day(published) : told.last();
    if (from == null) {
      return new Value(TimeType.DATE, null, UNTOLD, null, null);
    }
    boolean keeps = unit == Unit.YEAR && from.unit().days > 1 && from.unit().days < unit.days;
    Period moved =
        keeps
            ? new Period(from.unit(), from.first().plusYears(number))
            : Period.of(unit, unit.plus(from.first(), number));
    return of(moved, told.ofLast());
  }

  /** "The same day", "that month", "the following year": the unit that what was told lies in. */
  private @Nullable Value fromBefore(TimeRule rule, MatchResult m) {
    Unit unit = unit(rule.argument(0), m);
    int step = Integer.parseInt(rule.argument(1));
    String part = group(m, "part");
    // No month or year lies in a week: the last day told does.
    boolean ofDay = told.last() != null && told.last().unit().days > unit.days;
    Period from = ofDay ? told.day() : told.last();
    Anchor anchor = ofDay ? told.ofDay() : told.ofLast();
    if (from == null && published != null && (part != null || unit.days > 1)) {
      from = day(published);
      anchor = origin;
    }
    if (from == null) {
      return new Value(TimeType.DATE, null, UNTOLD, null, null);
    }
    return parted(of(Period.of(unit, from.first()).plus(step), anchor), part);
  }

  /** "The year-ago period": the quarter or other part of a year told, a year before. */
  private Value yearBefore(MatchResult m) {
    Period quarter = told.quarter();
    if (quarter != null) {
      String ordinal = group(m, "ordinal");
      int number = ordinal == null ? 0 : TimeWords.ordinal(ordinal);
      Period same =
          number == 0
              ? quarter
              : Period.of(Unit.QUARTER, quarter.first().withMonth(3 * number - 2));
      return of(same.plus(-4), told.ofQuarter());
    }
    Period last = told.last();
    if (last != null && last.unit().days > 1 && last.unit().days <= Unit.YEAR.days) {
      return of(new Period(last.unit(), last.first().minusYears(1)), told.ofLast());
    }
    return published == null
        ? undated(TimeType.DATE)
        : of(Period.of(Unit.YEAR, published).plus(-1), origin);
  }

  private @Nullable Value clock(MatchResult m) {
    String time = Clock.time(m);
    if (time == null) {
      return null;
    }
    Period day = told.day() == null && published != null ? day(published) : told.day();
    if (day == null) {
      return new Value(TimeType.TIME, "XXXX-XX-XXT" + time, UNDATED, null, null);
    }
    if (overnight && time.compareTo("12") < 0) {
      day = day.plus(1);
    }
    return part(day, time, told.day() == null ? origin : told.ofDay());
  }

  private @Nullable Value feast(MatchResult m) {
    String name = TimeWords.sure(m, "feast");
    String which = group(m, "which");
    Feasts.Days days = null;
    Anchor anchor = null;
    if (group(m, "year") != null) {
      days = Feasts.in(year(m), name);
    } else if (published == null) {
      return undated(TimeType.DATE);
    } else {
      anchor = origin;
      days = Feasts.nearest(published, name);
      if (days != null && which != null) {
        days = moved(days, which.strip().toLowerCase(Locale.ROOT), name, published);
      }
    }
    if (days == null) {
      return null;
    }
    TimeRef ref =
        days.first().equals(days.last())
            ? new TimeRef.On(days.first())
            : new TimeRef.Within(days.first(), days.last());
    return new Value(TimeType.DATE, days.first().toString(), ref, anchor, day(days.first()));
  }

  private static Feasts.@Nullable Days moved(
      Feasts.Days days, String which, String name, LocalDate published) {
    if (which.equals("last") && !days.first().isBefore(published)) {
      return Feasts.in(days.first().getYear() - 1, name);
    }
    if (which.equals("next") && !days.first().isAfter(published)) {
      return Feasts.in(days.first().getYear() + 1, name);
    }
    return days;
  }
}
