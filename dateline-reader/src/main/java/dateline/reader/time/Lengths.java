package dateline.reader.time;

import dateline.model.Mention.TimeType;
import dateline.model.TimeRef;
import dateline.reader.time.Reckoner.Value;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Lengths of time and what recurs: TIMEX3's DURATION and SET. */
final class Lengths {
  private static final TimeRef LENGTH =
      new TimeRef.Unresolved("a length of time, of no certain days");
  private static final TimeRef RECURS = new TimeRef.Unresolved("recurs, on no certain days");

  private Lengths() {}

  static @Nullable Value length(MatchResult m) {
    Unit unit = Reckoner.unit("unit", m);
    String number = TimeWords.sure(m, "number").toLowerCase(Locale.ROOT);
    boolean article = number.equals("a") || number.equals("an");
    boolean other = m.group().toLowerCase(Locale.ROOT).endsWith("night");
    if (article && (unit == Unit.SECOND || unit == Unit.QUARTER || other)) {
      return null;
    }
    return length(unit, TimeWords.written(TimeWords.number(number)), LENGTH);
  }

  private static Value length(Unit unit, String number, TimeRef ref) {
    return new Value(TimeType.DURATION, unit.length(number), ref, null, null);
  }

  static Value halfLength(MatchResult m) {
    Unit unit = Reckoner.unit("unit", m);
    String number = TimeWords.group(m, "number");
    if (number == null) {
      return unit == Unit.HOUR ? length(Unit.MINUTE, "30", LENGTH) : length(unit, "0.5", LENGTH);
    }
    return length(unit, TimeWords.written(TimeWords.number(number) + 0.5), LENGTH);
  }

  /** "The past three days": a length that ends, or begins, with the day of publication. */
  static Value stretch(TimeRule rule, MatchResult m, int way, @Nullable LocalDate published) {
    boolean fixed = !rule.arguments().isEmpty();
    Unit unit = fixed ? Reckoner.unit(rule.argument(1), m) : Reckoner.unit("unit", m);
    double number =
        fixed
            ? Double.parseDouble(rule.argument(0))
            : TimeWords.number(TimeWords.sure(m, "number"));
    boolean first = m.group().toLowerCase(Locale.ROOT).contains("first");
    TimeRef ref = LENGTH;
    if (published != null && unit.days > 0 && !first) {
      LocalDate other = unit.plus(published, way * Math.round(number));
      ref = way < 0 ? new TimeRef.Within(other, published) : new TimeRef.Within(published, other);
    }
    return length(unit, TimeWords.written(number), ref);
  }

  static Value vague(MatchResult m) {
    return m.namedGroups().keySet().stream().noneMatch(g -> TimeWords.group(m, g) != null)
        ? new Value(TimeType.DURATION, "PXX", LENGTH, null, null)
        : length(Reckoner.unit("unit", m), "X", LENGTH);
  }

  static Value unitLong(MatchResult m) {
    String word = m.group().toLowerCase(Locale.ROOT).replaceAll("-long$", "");
    Unit unit = Unit.of(word);
    return length(unit == null ? Unit.DAY : unit, word.endsWith("s") ? "X" : "1", LENGTH);
  }

  static Value every(MatchResult m) {
    String number = TimeWords.group(m, "number");
    String written = number == null ? "1" : TimeWords.written(TimeWords.number(number));
    return new Value(TimeType.SET, Reckoner.unit("unit", m).length(written), RECURS, null, null);
  }

  static Value adverb(MatchResult m) {
    String value =
        switch (TimeWords.sure(m, "adverb").toLowerCase(Locale.ROOT)) {
          case "hourly" -> "PT1H";
          case "weekly" -> "P1W";
          case "biweekly" -> "P2W";
          case "monthly" -> "P1M";
          case "quarterly" -> "P3M";
          case "yearly", "annual", "annually" -> "P1Y";
          default -> "P1D";
        };
    return new Value(TimeType.SET, value, RECURS, null, null);
  }

  static Value recent(MatchResult m) {
    String[] words = m.group().toLowerCase(Locale.ROOT).split("[\\s\u00A0]+");
    Unit unit = words.length < 2 ? null : Unit.of(words[1]);
    return unit == null || unit == Unit.YEAR || unit == Unit.DECADE
        ? new Value(TimeType.DATE, "PAST_REF", Reckoner.VAGUE, null, null)
        : length(unit, "X", LENGTH);
  }
}
