package dateline.reader.time;

import dateline.model.FoundBy;
import dateline.model.Mention.Anchor;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mention.TimeType;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.TimeRef;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Word;
import dateline.reader.table.Words;
import dateline.reader.time.Reckoner.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time in a report and the days that they stand for, by the rules of
 * {@code times.tsv}: the longest expression wins, and neighbours that speak of one time are one.
 */
public final class TimeFinder {
  /** An expression as it was matched. */
  private record Match(Span span, TimeRule rule, MatchResult words) {}

  /** An expression with what it stands for. */
  private record Found(Span span, String rule, Value value) {}

  /** Words before an expression that say which part of it is meant. */
  private static final Pattern PART_OF =
      before(
          "the (?:very )?(?:beginning|start|middle|end|close|rest) of"
              + "|(?:earlier|later|early|late)(?: in| on)?|mid[ -]?");

  /** Words before a length that say that it is not exact. */
  private static final Pattern ABOUT =
      before(
          "about|around|nearly|almost|(?:no )?more than|(?:no )?less than|at least|at most|over"
              + "|up to|within|roughly|approximately|some|just under|just over");

  private static final Pattern THE =
      Pattern.compile("the |last |past |next |coming ", Pattern.CASE_INSENSITIVE);

  /** Words before the end of something, which may be ahead whatever the tense of the sentence. */
  private static final Set<String> LIMITS = Words.of("until till through by");

  private static final Set<String> CLOCKS = Words.of("clock hour hours-utc noon part");

  /** A dateline stands so near to the beginning of a report. */
  private static final int HEAD = 1_000;

  /** "KABUL, Afghanistan, " before the day of a dateline. */
  private static final Pattern DATELINE_PLACE =
      Pattern.compile("\\p{Lu}{2}[\\p{Lu} .'’-]*(?:,[\\p{L} .'’-]{2,40})?,? \\(?");

  /** " (Own) —" behind it. */
  private static final Pattern DATELINE_END =
      Pattern.compile("(?:,? \\d{4})?\\)?,?(?: ?\\([^)\\n]{2,40}\\))? ?(?:—|–|--|- )");

  private static final Pattern JOIN_DAY = joining("(?:,|\\s?\\()?[\\s\u00A0](?:on |the )?");
  private static final Pattern JOIN_CLOCK = joining(",?[\\s\u00A0](?:at |around |about )?");
  private static final Pattern JOIN_YEAR = joining(",?[\\s\u00A0](?:of )?");

  private final Report report;
  private final List<Analysed> sentences;
  private final Reckoner reckoner;

  private TimeFinder(Report report, List<Analysed> sentences) {
    this.report = report;
    this.sentences = sentences;
    this.reckoner = new Reckoner(report.published());
  }

  /** Returns the expressions of a line without what the language model sees in it. */
  public static List<TimeExpression> find(Report report) {
    return find(report, List.of());
  }

  /** Returns the expressions of a report in order; they never overlap. */
  public static List<TimeExpression> find(Report report, List<Analysed> sentences) {
    return new TimeFinder(report, sentences).find();
  }

  private List<TimeExpression> find() {
    List<Found> found = new ArrayList<>();
    for (Match match : longest(matches())) {
      Value value = reckoner.value(match.rule(), match.words(), tense(match.span()));
      if (value == null) {
        continue;
      }
      Found here = new Found(widened(match, value), match.rule().name(), value);
      Found before = found.isEmpty() ? null : found.getLast();
      Found joined = before == null ? null : joined(before, here);
      if (before != null && joined != null) {
        here = anchoredBefore(joined, before);
        found.set(found.size() - 1, here);
      } else {
        found.add(here);
      }
      reckoner.told(here.span(), here.value());
      LocalDate written = dateline(here);
      if (written != null) {
        reckoner.writtenOn(written);
      }
    }
    return found.stream().map(this::expression).toList();
  }

  /**
   * Returns the day of a dateline, "KABUL, March 4 (Own) —", where that is up to a week before
   * publication; null for any other expression. What the report counts from is that day.
   */
  private @Nullable LocalDate dateline(Found found) {
    LocalDate published = report.published();
    boolean head = found.span().start() < HEAD && found.span().end() < report.text().length();
    if (published == null || !head || !(found.value().ref() instanceof TimeRef.On on)) {
      return null;
    }
    String text = report.text();
    int line = text.lastIndexOf('\n', found.span().start()) + 1;
    String before = text.substring(line, found.span().start());
    String behind =
        text.substring(found.span().end(), Math.min(text.length(), found.span().end() + 60));
    boolean written =
        DATELINE_PLACE.matcher(before).matches()
            && DATELINE_END.matcher(behind).lookingAt()
            && on.day().isBefore(published)
            && !on.day().isBefore(published.minusDays(7));
    return written ? on.day() : null;
  }

  private TimeExpression expression(Found found) {
    Value value = found.value();
    return new TimeExpression(
        report.passage(found.span()),
        value.type(),
        value.value(),
        value.ref(),
        value.anchor(),
        FoundBy.rule("time." + found.rule()));
  }

  /** Tries the rules where words begin, those that may begin with what stands there. */
  private List<Match> matches() {
    String text = report.text();
    List<TimeRule> rules = TimeRule.all();
    List<Matcher> matchers = new ArrayList<>(rules.size());
    for (TimeRule rule : rules) {
      Matcher matcher = rule.pattern().matcher(text);
      matchers.add(matcher.useTransparentBounds(true).useAnchoringBounds(false));
    }
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
        continue;
      }
      for (int i = 0; i < rules.size(); i++) {
        TimeRule rule = rules.get(i);
        Matcher matcher = matchers.get(i);
        if (!rule.mayStartWith(text.charAt(at)) || !matcher.region(at, text.length()).lookingAt()) {
          continue;
        }
        Span span = new Span(at, matcher.end());
        if (span.length() > 0 && fits(rule, span)) {
          matches.add(new Match(span, rule, matcher.toMatchResult()));
        }
      }
    }
    return matches;
  }

  /** Keeps of expressions that overlap the one that begins first, then the longest. */
  private static List<Match> longest(List<Match> matches) {
    matches.sort(
        Comparator.comparingInt((Match m) -> m.span().start())
            .thenComparingInt(m -> -m.span().end()));
    List<Match> kept = new ArrayList<>();
    int end = 0;
    for (Match match : matches) {
      if (match.span().start() >= end) {
        kept.add(match);
        end = match.span().end();
      }
    }
    return kept;
  }

  /** Tells whether words that also mean other things mean a time here. */
  private boolean fits(TimeRule rule, Span span) {
    Place place = place(span.start());
    if (place == null) {
      return true;
    }
    Analysed in = place.in();
    return switch (rule.name()) {
      case "year" -> isYear(in, place.word());
      case "month" ->
          !numbered(in, place.word())
              && (in.tag(place.word()) == PartOfSpeech.PROPN
                  || in.sentence().token(place.word()).text().length() > 5);
      case "month-day" -> !counts(in, place.word() + 1);
      case "adverb" -> in.tag(place.word()) == PartOfSpeech.ADV;
      case "which-season" -> in.tag(last(in, span)) != PartOfSpeech.VERB;
      default -> true;
    };
  }

  /** Four figures are no year where they count what follows, or are money. */
  private static boolean isYear(Analysed in, int word) {
    String before = in.lower(word - 1);
    if (before.equals("$") || before.equals("£") || before.equals("€") || before.equals("no")) {
      return false;
    }
    return !counts(in, word)
        && !in.lower(word + 1).equals("block")
        && !in.lower(word + 1).equals("%")
        && !in.lower(word + 1).equals("percent");
  }

  /** Tells whether a number counts what follows: "in May 12 people". */
  private static boolean counts(Analysed in, int number) {
    if (number >= in.size()) {
      return false;
    }
    Word word = in.words().get(number);
    return word.relation().equals("nummod")
        && word.head() > number
        && in.words().get(word.head()).fine().endsWith("NS");
  }

  /** Tells whether a figure beside a month makes it no month by itself: "50 May", "May 50". */
  private static boolean numbered(Analysed in, int month) {
    return figure(in, month - 1) || (figure(in, month + 1) && !counts(in, month + 1));
  }

  private static boolean figure(Analysed in, int word) {
    String text = in.lower(word);
    return !text.isEmpty() && text.length() < 6 && Character.isDigit(text.charAt(0));
  }

  private static int last(Analysed in, Span span) {
    int word = 0;
    while (word + 1 < in.size() && in.sentence().token(word + 1).span().start() < span.end()) {
      word++;
    }
    return word;
  }

  private record Place(Analysed in, int word) {}

  /** Returns the word at an offset, in its sentence; null where none was analysed there. */
  private @Nullable Place place(int offset) {
    int from = 0;
    int to = sentences.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sentences.get(middle).sentence().span().end() <= offset) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    if (from == sentences.size()) {
      return null;
    }
    Analysed in = sentences.get(from);
    for (int word = 0; word < in.size(); word++) {
      Span span = in.sentence().token(word).span();
      if (span.start() <= offset && offset < span.end()) {
        return new Place(in, word);
      }
    }
    return null;
  }

  private Tense tense(Span span) {
    Place place = place(span.start());
    if (place == null || LIMITS.contains(place.in().lower(place.word() - 1))) {
      return Tense.OPEN;
    }
    return Tense.of(place.in(), last(place.in(), span));
  }

  /** Takes the words before it along: "early", "the end of", "at least". */
  private Span widened(Match match, Value value) {
    int start = match.span().start();
    boolean length = value.type() == TimeType.DURATION;
    boolean longer = value.period() != null && value.period().unit() != Unit.DAY;
    if (!length && !longer) {
      return match.span();
    }
    boolean the = THE.matcher(report.text()).region(start, report.text().length()).lookingAt();
    Matcher before = (length && !the ? ABOUT : PART_OF).matcher(report.text());
    before.region(Math.max(0, start - 24), start).useTransparentBounds(true);
    return before.find() ? new Span(before.start(), match.span().end()) : match.span();
  }

  private static Pattern before(String words) {
    String bounded = "(?<![\\p{L}\\p{N}])(?:" + words + ")[\\s\u00A0-]*$";
    return Pattern.compile(bounded.replace(" ", "[\\s\u00A0]"), Pattern.CASE_INSENSITIVE);
  }

  private static Pattern joining(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** Returns one expression of two neighbours that speak of one time; null where they do not. */
  private @Nullable Found joined(Found a, Found b) {
    if (b.span().start() - a.span().end() > 12 || b.span().start() < a.span().end()) {
      return null;
    }
    String gap = report.text().substring(a.span().end(), b.span().start());
    Span span = new Span(a.span().start(), b.span().end());
    Period first = a.value().period();
    Period second = b.value().period();
    if (first == null || second == null) {
      return null;
    }
    boolean clock = isClock(a);
    if (clock && (isDay(b) || isPartOfDay(b)) && JOIN_DAY.matcher(gap).matches()) {
      return new Found(span, a.rule(), Reckoner.part(second, time(a), b.value().anchor()));
    }
    if (isDay(a) && isClock(b) && JOIN_CLOCK.matcher(gap).matches()) {
      return new Found(span, b.rule(), Reckoner.part(first, time(b), a.value().anchor()));
    }
    if (a.rule().endsWith("weekday")
        && isDay(b)
        && (b.rule().contains("day-") || b.rule().contains("-day"))
        && JOIN_DAY.matcher(gap).matches()) {
      return new Found(span, b.rule(), b.value());
    }
    if (a.rule().equals("month")
        && second.unit() == Unit.YEAR
        && JOIN_YEAR.matcher(gap).matches()) {
      LocalDate day = first.first().withYear(second.first().getYear());
      return inYear(span, a, Period.of(Unit.MONTH, day), b);
    }
    if (a.rule().equals("quarter")
        && second.unit() == Unit.YEAR
        && JOIN_YEAR.matcher(gap).matches()) {
      LocalDate day = first.first().withYear(second.first().getYear());
      return inYear(span, a, Period.of(Unit.QUARTER, day), b);
    }
    return null;
  }

  /** What is joined is not counted from a part of itself, but from what that part was. */
  private static Found anchoredBefore(Found joined, Found part) {
    Value value = joined.value();
    boolean own = value.anchor() instanceof Anchor.Told told && joined.span().covers(told.span());
    return own
        ? new Found(joined.span(), joined.rule(), value.from(part.value().anchor()))
        : joined;
  }

  private static Found inYear(Span span, Found a, Period period, Found b) {
    Value value =
        new Value(TimeType.DATE, period.value(), period.ref(), b.value().anchor(), period);
    return new Found(span, a.rule(), value);
  }

  private static boolean isClock(Found found) {
    return CLOCKS.contains(found.rule());
  }

  private static boolean isDay(Found found) {
    Period period = found.value().period();
    return period != null && period.unit() == Unit.DAY && found.value().type() == TimeType.DATE;
  }

  /** "Wednesday night", behind "7:30". */
  private static boolean isPartOfDay(Found found) {
    Period period = found.value().period();
    boolean day =
        period != null && period.unit() == Unit.DAY && found.value().ref() instanceof TimeRef.On;
    return day && found.value().type() == TimeType.TIME && found.rule().contains("weekday");
  }

  private static String time(Found found) {
    String value = found.value().value();
    return value == null ? "" : value.substring(value.indexOf('T') + 1);
  }
}
