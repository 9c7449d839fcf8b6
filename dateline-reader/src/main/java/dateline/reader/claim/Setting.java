package dateline.reader.claim;

import dateline.model.Event.Occasion;
import dateline.model.Event.Precision;
import dateline.model.EventType;
import dateline.model.Mention;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mention.Use;
import dateline.model.PlaceKind;
import dateline.model.PlaceRef;
import dateline.model.Span;
import dateline.model.TimeRef;
import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and when the events of a report take place, told sentence by sentence: what a sentence does
 * not say is carried from those before it. Never the day of publication.
 */
final class Setting {
  /** Days beyond which an expression says nothing of the sentences behind it. */
  private static final int LONGEST_STRETCH = 31;

  private static final int HEAD = 600;

  /** Where an event took place; without a name when nobody says so. */
  record Place(@Nullable PlaceName name, Precision precision) {}

  private static final Set<String> HERE =
      Words.of(
          """
          in at near of outside around inside across on against over the between city town
          village throughout and — –
          """);

  private static final Set<String> TOWN =
      Words.of(
          """
          city town village district province governorate region part parts centre center
          outskirts side capital area suburb quarter
          """);
  private static final Set<String> HOSPITALS =
      Set.of("hospital", "hospitals", "center", "centre", "jail", "prison", "court", "medical");

  private static final Set<String> SAYING =
      Words.of(
          """
          said says told announced reported confirmed identified charged arraigned appeared court
          sentenced released posted update updated published statement conference indicted convicted
          pleaded hearing interview testified surrendered released filed issued wrote added
          """);

  private static final Set<String> BEFORE_A_DAY = Words.of("on late early , ( [");

  private final List<PlaceName> places;
  private final List<TimeExpression> times;
  private final @Nullable LocalDate published;
  private @Nullable PlaceName lastPlace;
  private @Nullable TimeExpression lastTime;
  private @Nullable TimeExpression background;
  private int backgroundEnd;

  Setting(List<PlaceName> places, List<TimeExpression> times, @Nullable LocalDate published) {
    this.published = published;
    this.places = places;
    this.times = times;
  }

  /** Returns where the event of a trigger took place. */
  Place place(Analysed sentence, Span trigger, EventType event) {
    boolean remember = event == EventType.ASSAULT;
    PlaceName best = null;
    for (PlaceName place : within(places, sentence.sentence().span())) {
      if (place.use() != Use.PLACE || !said(sentence, place, event)) {
        continue;
      }
      if (best == null || better(place, best, trigger)) {
        best = place;
      }
    }
    if (best != null) {
      if (remember || lastPlace == null) {
        lastPlace = best;
      }
      return new Place(best, precision(best));
    }
    PlaceName carried = lastPlace == null ? first() : lastPlace;
    return new Place(carried, carried == null ? Precision.UNKNOWN : precision(carried));
  }

  /** A place stands behind a word that leads to one; "from X" only tells where a retreat began. */
  private static boolean said(Analysed sentence, PlaceName place, EventType event) {
    int first = 0;
    while (first < sentence.size()
        && sentence.sentence().token(first).span().start() < place.passage().span().start()) {
      first++;
    }
    String before = sentence.lower(first - 1);
    if (before.equals("of")) {
      return place.relation() != null || TOWN.contains(sentence.lower(first - 2));
    }
    if (before.equals("from") && event == EventType.RETREAT) {
      return true;
    }
    boolean hospital = HOSPITALS.contains(sentence.lower(first - 2));
    return first == 0 || (HERE.contains(before) && !hospital) || place.relation() != null;
  }

  /** Narrower before wider, then the nearer to the trigger. */
  private static boolean better(PlaceName place, PlaceName best, Span trigger) {
    int narrow = Integer.compare(width(place), width(best));
    if (narrow != 0) {
      return narrow < 0;
    }
    return distance(place, trigger) < distance(best, trigger);
  }

  private static int distance(PlaceName place, Span trigger) {
    Span span = place.passage().span();
    int gap =
        span.start() >= trigger.end() ? span.start() - trigger.end() : trigger.start() - span.end();
    return span.start() >= trigger.end() ? gap : gap + 20;
  }

  private static int width(PlaceName place) {
    return switch (place.ref()) {
      case PlaceRef.Resolved resolved ->
          switch (resolved.place().kind()) {
            case FACILITY, SETTLEMENT -> 0;
            case DISTRICT -> 1;
            case REGION, AREA, WATER -> 2;
            case COUNTRY -> 3;
          };
      case PlaceRef.Ambiguous ambiguous -> 1;
      case PlaceRef.Unresolved unresolved -> 1;
    };
  }

  private static Precision precision(PlaceName place) {
    if (place.relation() != null) {
      return Precision.NEAR;
    }
    boolean area =
        place.ref() instanceof PlaceRef.Resolved resolved
            && resolved.place().kind() != PlaceKind.SETTLEMENT
            && resolved.place().kind() != PlaceKind.FACILITY;
    return area ? Precision.AREA : Precision.EXACT;
  }

  /** The first place that the report names, its dateline's only if there is no other. */
  private @Nullable PlaceName first() {
    PlaceName first = null;
    // Where all is in capitals, they do not tell a dateline.
    boolean told = !places.stream().allMatch(Setting::isCapitals);
    for (PlaceName place : places) {
      boolean head = place.passage().span().start() < HEAD;
      if (!head) {
        break;
      }
      if (place.use() == Use.PLACE && (first == null || (told && isCapitals(first)))) {
        first = place;
      }
    }
    return first;
  }

  /** A name in capitals is a dateline's: where the report was written. */
  private static boolean isCapitals(PlaceName place) {
    String name = place.passage().text();
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Returns when the event of a trigger took place; null when nobody says so. */
  @Nullable Occasion time(Analysed sentence, Span trigger) {
    TimeExpression best = null;
    Span span = sentence.sentence().span();
    for (TimeExpression time : within(times, span)) {
      if ((best == null || tellsMore(time, best, trigger)) && !ofSaying(sentence, time, trigger)) {
        best = time;
      }
    }
    if (best != null) {
      boolean carried = carries(best);
      background = carried ? null : best;
      backgroundEnd = sentence.sentence().paragraph() + 1;
      lastTime = carried ? best : lastTime;
      return new Occasion(best, false);
    }
    if (background != null && sentence.sentence().paragraph() <= backgroundEnd) {
      return new Occasion(background, true);
    }
    return lastTime == null ? null : new Occasion(lastTime, true);
  }

  /**
   * Days that are known before those that are not, as in "Thursday, Feb. 11, 2016"; then the
   * nearer.
   */
  private static boolean tellsMore(TimeExpression time, TimeExpression best, Span trigger) {
    boolean known = !(time.ref() instanceof TimeRef.Unresolved);
    boolean bestKnown = !(best.ref() instanceof TimeRef.Unresolved);
    return known && (!bestKnown || gap(time, trigger) < gap(best, trigger));
  }

  /** Tells whether what follows may be of the same days: not of a year, nor of long ago. */
  private boolean carries(TimeExpression time) {
    return switch (time.ref()) {
      case TimeRef.On on -> recent(on.day());
      case TimeRef.Within within ->
          recent(within.to()) && within.from().plusDays(LONGEST_STRETCH).isAfter(within.to());
      case TimeRef.Unresolved unresolved -> lastTime == null;
    };
  }

  private boolean recent(LocalDate day) {
    return published == null || !day.isBefore(published.minusDays(LONGEST_STRETCH));
  }

  /** Returns what stands within a span, out of mentions in the order of the text. */
  private static <T extends Mention> List<T> within(List<T> mentions, Span span) {
    int first = 0;
    int beyond = mentions.size();
    while (first < beyond) {
      int middle = (first + beyond) >>> 1;
      if (mentions.get(middle).passage().span().start() < span.start()) {
        first = middle + 1;
      } else {
        beyond = middle;
      }
    }
    int last = first;
    while (last < mentions.size() && span.covers(mentions.get(last).passage().span())) {
      last++;
    }
    return mentions.subList(first, last);
  }

  /** "KADUNA, May 3 (KNA) —": the day of the report, not of what it tells. */
  private static boolean inDateline(Analysed sentence, int token) {
    boolean capitals = sentence.sentence().token(0).allCapitals();
    boolean wholly =
        sentence.sentence().tokens().stream().allMatch(t -> !t.isWord() || !hasLower(t.text()));
    if (!capitals || wholly) {
      return false;
    }
    for (int i = token; i < Math.min(sentence.size(), token + 10); i++) {
      String word = sentence.lower(i);
      if (word.equals("—") || word.equals("–") || word.equals("--") || word.equals("-")) {
        return token < 8;
      }
    }
    return false;
  }

  private static boolean hasLower(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  /**
   * "Police said Monday", "was charged on Friday", "Update (4 May)": the day of something else than
   * the event.
   */
  private static boolean ofSaying(Analysed sentence, TimeExpression time, Span trigger) {
    int i = 0;
    while (i < sentence.size()
        && sentence.sentence().token(i).span().start() < time.passage().span().start()) {
      i++;
    }
    if (inDateline(sentence, i)) {
      return true;
    }
    i--;
    while (i > 0 && BEFORE_A_DAY.contains(sentence.lower(i))) {
      i--;
    }
    return i >= 0
        && SAYING.contains(sentence.lower(i))
        && !sentence.sentence().token(i).span().overlaps(trigger);
  }

  private static int gap(TimeExpression time, Span trigger) {
    Span span = time.passage().span();
    return span.start() >= trigger.end()
        ? span.start() - trigger.end()
        : trigger.start() - span.end();
  }
}
