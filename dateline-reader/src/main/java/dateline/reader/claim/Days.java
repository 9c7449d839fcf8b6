package dateline.reader.claim;

import dateline.model.Event.Occasion;
import dateline.model.EventType;
import dateline.model.Mention.Anchor;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mention.TimeType;
import dateline.model.Span;
import dateline.model.TimeRef;
import dateline.reader.language.Analysed;
import dateline.reader.time.Calendar;
import dateline.reader.tree.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When the events of a report took place. A time of the claim's own sentence that hangs on the
 * event comes first; else what the sentences before say, or the first one behind that tells when it
 * happened. When somebody said it, or was charged with it, is no day of the event. Never the day of
 * publication.
 */
final class Days {
  /** Days beyond which an expression says nothing of other sentences. */
  private static final int LONGEST_STRETCH = 31;

  /** Days of a week, the first one apart. */
  private static final int WEEK = 6;

  /** Words that say of an hour which day it is of. */
  private static final Pattern DAY =
      Pattern.compile("day|night|\\b(?:this|last) |\\b" + Calendar.MONTH, Pattern.CASE_INSENSITIVE);

  /** What a sentence says of the days of events that other sentences tell of. */
  private record Telling(TimeExpression time, boolean carries, int paragraph) {}

  /** What the sentences say one after the other, with what was said last before each. */
  private static final class Tellings {
    private final List<@Nullable Telling> last = new ArrayList<>();
    private final List<@Nullable Telling> lastCarried = new ArrayList<>();
    private final List<@Nullable Telling> own = new ArrayList<>();
    private final List<@Nullable Telling> next = new ArrayList<>();

    void add(@Nullable Telling telling) {
      int size = own.size();
      Telling before = size == 0 ? null : own.get(size - 1);
      last.add(before != null || size == 0 ? before : last.get(size - 1));
      boolean carried = before != null && before.carries;
      lastCarried.add(carried || size == 0 ? before : lastCarried.get(size - 1));
      own.add(telling);
    }

    /** Returns the nearest time told before; long ago only in the same paragraph and the next. */
    @Nullable TimeExpression before(int number, int paragraph) {
      Telling nearest = last.get(number);
      if (nearest != null && (nearest.carries || nearest.paragraph >= paragraph - 1)) {
        return nearest.time;
      }
      Telling carried = lastCarried.get(number);
      return carried == null || !carried.carries ? null : carried.time;
    }

    /** Returns the first day told behind that is of the report's own time. */
    @Nullable TimeExpression behind(int number) {
      if (next.isEmpty()) {
        Telling nearest = null;
        for (Telling telling : own.reversed()) {
          next.add(nearest);
          boolean known = telling != null && telling.carries && isShort(telling.time);
          nearest = known ? telling : nearest;
        }
        Collections.reverse(next);
      }
      Telling nearest = next.get(number);
      return nearest == null ? null : nearest.time;
    }
  }

  private final List<TimeExpression> times;
  private final @Nullable LocalDate published;
  private final List<Analysed> sentences = new ArrayList<>();
  private final List<Tree> trees = new ArrayList<>();
  private boolean attacked;
  private final Tellings ofAttacks = new Tellings();
  private final Tellings ofAny = new Tellings();
  private final Tellings ofRest = new Tellings();
  private final List<Boolean> peaceful = new ArrayList<>();
  private @Nullable TimeExpression earliest;

  Days(List<TimeExpression> times, @Nullable LocalDate published) {
    this.times = times;
    this.published = published;
  }

  /**
   * Adds a sentence; sentences come in their order.
   *
   * @param attacks where the words of attacks stand in it
   * @param others where those of other events stand
   */
  void add(Analysed sentence, Tree tree, List<Span> attacks, List<Span> others) {
    sentences.add(sentence);
    trees.add(tree);
    attacked |= !attacks.isEmpty();
    TimeExpression attack = best(sentence, tree, attacks, Bearing.OWN);
    List<Span> all = new ArrayList<>(attacks);
    all.addAll(others);
    TimeExpression rest = best(sentence, tree, all, Bearing.OPEN);
    ofAttacks.add(telling(sentence, attack));
    ofAny.add(telling(sentence, all.isEmpty() ? attack : rest));
    ofRest.add(telling(sentence, rest));
    peaceful.add(attacks.isEmpty());
    for (TimeExpression time : Within.span(times, sentence.sentence().span())) {
      later(sentence, tree, time, all);
    }
  }

  /** Keeps the earliest day on which police, courts or mourners did something. */
  private void later(Analysed sentence, Tree tree, TimeExpression time, List<Span> triggers) {
    boolean day = isShort(time) && carries(time) && !isHour(time) && !isAhead(time);
    if (!day
        || Headers.in(sentence, time)
        || Bearing.of(tree, time.passage().span(), triggers) != Bearing.AFTER) {
      return;
    }
    if (earliest == null || first(time).isBefore(first(earliest))) {
      earliest = time;
    }
  }

  private @Nullable Telling telling(Analysed sentence, @Nullable TimeExpression time) {
    int paragraph = sentence.sentence().paragraph();
    return time == null ? null : new Telling(time, carries(time), paragraph);
  }

  /**
   * Returns when an event took place; null when nobody says so.
   *
   * @param triggers where its words stand in its sentence
   */
  @Nullable Occasion of(int number, List<Span> triggers, EventType event) {
    Analysed sentence = sentences.get(number);
    Tree tree = trees.get(number);
    TimeExpression own = best(sentence, tree, triggers, Bearing.OPEN);
    if (own != null) {
      TimeExpression narrower = narrower(number, own);
      return narrower == null ? new Occasion(own, false) : new Occasion(narrower, true);
    }
    boolean said = !Setting.MATERIAL.contains(event) && event != EventType.ACCUSE;
    if (said && attacked) {
      // Among attacks, what is said has no day of its own unless its sentence gives one.
      return null;
    }
    int paragraph = sentence.sentence().paragraph();
    TimeExpression told = null;
    if (event == EventType.ASSAULT) {
      told = ofAttacks.before(number, paragraph);
      told = told == null ? ofAttacks.behind(number) : told;
    }
    told = told == null ? ofAny.before(number, paragraph) : told;
    told = told == null ? ofRest.behind(number) : told;
    told = told == null ? ofRest.before(number, paragraph) : told;
    if (told == null) {
      TimeExpression later = best(sentence, tree, triggers, Bearing.AFTER);
      TimeExpression first = event == EventType.ASSAULT ? earliest : null;
      if (later != null
          && isShort(later)
          && (first == null || !first(first).isBefore(first(later)))) {
        return new Occasion(later, false);
      }
      return first == null ? null : new Occasion(first, true);
    }
    return told == null ? null : hour(sentence, told);
  }

  /**
   * Returns the day of a weekend, a night or a week that the next sentences tell of, where they
   * name no other attack: "Seven men were shot last weekend. Police came at 11 p.m. on Saturday."
   */
  private @Nullable TimeExpression narrower(int number, TimeExpression own) {
    if (!(own.ref() instanceof TimeRef.Within wide)
        || wide.to().isAfter(wide.from().plusDays(WEEK))) {
      return null;
    }
    for (int next = number + 1; next < Math.min(sentences.size(), number + 3); next++) {
      Telling telling = peaceful.get(next) ? ofRest.own.get(next) : null;
      if (telling != null
          && telling.time.ref() instanceof TimeRef.On on
          && !on.day().isBefore(wide.from())
          && !on.day().isAfter(wide.to())) {
        return telling.time;
      }
    }
    return null;
  }

  /** Returns the hour that the sentence gives of a day told elsewhere, else that day. */
  private Occasion hour(Analysed sentence, TimeExpression told) {
    for (TimeExpression time : Within.span(times, sentence.sentence().span())) {
      if (isHour(time) && time.ref().equals(told.ref()) && isKnown(time)) {
        return new Occasion(time, false);
      }
    }
    return new Occasion(told, true);
  }

  /** Returns the time of a sentence that bears most on an event; null where none does enough. */
  private @Nullable TimeExpression best(
      Analysed sentence, Tree tree, List<Span> triggers, Bearing least) {
    TimeExpression best = null;
    Bearing most = least;
    for (TimeExpression time : Within.span(times, sentence.sentence().span())) {
      boolean header = Headers.in(sentence, time);
      Bearing bearing = header ? Bearing.SAID : Bearing.of(tree, time.passage().span(), triggers);
      if (bearing.compareTo(least) < 0 || isHour(time)) {
        continue;
      }
      if (best == null || tellsMore(time, bearing, best, most, triggers)) {
        best = time;
        most = bearing;
      }
    }
    return best;
  }

  /**
   * Days that are known before those that are not, as in "Thursday, Feb. 11, 2016"; then by what
   * they hang on; then the nearer.
   */
  private static boolean tellsMore(
      TimeExpression time,
      Bearing bearing,
      TimeExpression best,
      Bearing most,
      List<Span> triggers) {
    if (isKnown(time) != isKnown(best)) {
      return isKnown(time);
    }
    int order = bearing.compareTo(most);
    return order != 0 ? order > 0 : isKnown(time) && gap(time, triggers) < gap(best, triggers);
  }

  /**
   * An hour without a day: which day it is of is only known where the report goes on to tell of it.
   */
  private static boolean isHour(TimeExpression time) {
    return time.anchor() instanceof Anchor.Published
        && time.type() == TimeType.TIME
        && !DAY.matcher(time.passage().text()).find();
  }

  /** Tells whether a time is a day, or a night or a weekend. */
  private static boolean isShort(TimeExpression time) {
    return switch (time.ref()) {
      case TimeRef.On on -> true;
      case TimeRef.Within within -> !within.to().isAfter(within.from().plusDays(1));
      case TimeRef.Unresolved unresolved -> false;
    };
  }

  private static boolean isKnown(TimeExpression time) {
    return !(time.ref() instanceof TimeRef.Unresolved);
  }

  /** Tells whether what follows may be of the same days: not of a year, nor of long ago. */
  private boolean carries(TimeExpression time) {
    return switch (time.ref()) {
      case TimeRef.On on -> recent(on.day());
      case TimeRef.Within within ->
          recent(within.to()) && within.from().plusDays(LONGEST_STRETCH).isAfter(within.to());
      case TimeRef.Unresolved unresolved -> false;
    };
  }

  /** Tells whether a time is after the day of publication. */
  private boolean isAhead(TimeExpression time) {
    return published != null && first(time).isAfter(published);
  }

  /** Returns the first day of a time; the last of all days where it has none. */
  private static LocalDate first(TimeExpression time) {
    return switch (time.ref()) {
      case TimeRef.On on -> on.day();
      case TimeRef.Within within -> within.from();
      case TimeRef.Unresolved unresolved -> LocalDate.MAX;
    };
  }

  private boolean recent(LocalDate day) {
    return published == null || !day.isBefore(published.minusDays(LONGEST_STRETCH));
  }

  private static int gap(TimeExpression time, List<Span> triggers) {
    Span span = time.passage().span();
    int least = Integer.MAX_VALUE;
    for (Span trigger : triggers) {
      int gap =
          span.start() >= trigger.end()
              ? span.start() - trigger.end()
              : trigger.start() - span.end();
      least = Math.min(least, gap);
    }
    return least;
  }
}
