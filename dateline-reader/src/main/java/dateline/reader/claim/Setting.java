package dateline.reader.claim;

import dateline.model.Event.Precision;
import dateline.model.EventType;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.Use;
import dateline.model.PlaceKind;
import dateline.model.PlaceRef;
import dateline.model.Span;
import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of a report take place, told sentence by sentence: what a sentence does not say
 * is carried from those before it.
 */
final class Setting {
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

  /** Words between one that leads to a place and its name: "in downtown Lodz". */
  private static final Set<String> SIDES =
      Words.of(
          """
          downtown uptown midtown central north northern northeast northeastern northwest
          northwestern south southern southeast southeastern southwest southwestern east eastern
          west western inner greater upper lower old suburban rural nearby far the metro
          """);

  /** What stands in a town, by the last word of its name or the word behind it. */
  private static final Set<String> IN_TOWN =
      Words.of(
          """
          street st st. avenue ave ave. road rd rd. drive dr dr. lane ln ln. boulevard blvd blvd.
          court ct ct. place way highway hwy parkway pkwy circle terrace alley trail turnpike
          freeway expressway bridge apartments apartment complex hall mall plaza park school church
          hotel motel club bar restaurant store neighborhood neighbourhood subdivision section
          mosque market hospital tower building square projects
          """);

  private final List<PlaceName> places;
  private final List<Analysed> sentences = new ArrayList<>();
  private final List<@Nullable PlaceName> told = new ArrayList<>();
  private final List<@Nullable PlaceName> lastTown = new ArrayList<>();
  private final List<@Nullable PlaceName> lastAny = new ArrayList<>();
  private final List<@Nullable PlaceName> next = new ArrayList<>();
  private @Nullable PlaceName town;
  private @Nullable PlaceName any;

  Setting(List<PlaceName> places) {
    this.places = places;
  }

  /**
   * Adds a sentence; sentences come in their order.
   *
   * @param attacks where the words of attacks stand in it
   */
  void add(Analysed sentence, Tree tree, List<Span> attacks) {
    sentences.add(sentence);
    PlaceName best = null;
    for (PlaceName place : Within.span(places, sentence.sentence().span())) {
      boolean bears =
          !attacks.isEmpty() || Bearing.of(tree, place.passage().span(), attacks) == Bearing.OWN;
      if (bears && isSaid(sentence, place, EventType.ASSAULT)) {
        best = best == null || better(place, best, attacks) ? place : best;
      }
    }
    lastTown.add(town);
    lastAny.add(any);
    told.add(best);
    if (best != null) {
      any = best;
      town = isInTown(sentence, best) ? town : best;
    }
  }

  /** Returns where the event of a trigger took place. */
  Place place(int number, Span trigger, EventType event) {
    Analysed sentence = sentences.get(number);
    PlaceName best = null;
    PlaceName named = null;
    for (PlaceName place : Within.span(places, sentence.sentence().span())) {
      if (isSaid(sentence, place, event)) {
        best = best == null || better(place, best, List.of(trigger)) ? place : best;
      } else if (place.use() == Use.PLACE && isResolved(place) && named == null) {
        named = place;
      }
    }
    if (best != null && !isInTown(sentence, best)) {
      return new Place(best, precision(best));
    }
    PlaceName carried = lastTown.get(number);
    carried = carried == null ? named : carried;
    carried = carried == null ? behind(number) : carried;
    carried = carried == null ? first() : carried;
    carried = carried == null ? lastAny.get(number) : carried;
    PlaceName place = best != null && (carried == null || !isTown(carried)) ? best : carried;
    return new Place(place, place == null ? Precision.UNKNOWN : precision(place));
  }

  /** Returns the first place told behind a sentence that the gazetteer knows. */
  private @Nullable PlaceName behind(int number) {
    if (next.isEmpty()) {
      PlaceName nearest = null;
      for (PlaceName place : told.reversed()) {
        next.add(nearest);
        nearest = place != null && isResolved(place) ? place : nearest;
      }
      Collections.reverse(next);
    }
    return next.get(number);
  }

  private static boolean isResolved(PlaceName place) {
    return place.ref() instanceof PlaceRef.Resolved;
  }

  private static boolean isTown(PlaceName place) {
    return place.ref() instanceof PlaceRef.Resolved && width(place) <= 1;
  }

  /** A street, a hall, a quarter: no place of the gazetteer, but in one. */
  private static boolean isInTown(Analysed sentence, PlaceName place) {
    if (place.ref() instanceof PlaceRef.Resolved) {
      return false;
    }
    String side = place.passage().text().split("[ -]", 2)[0].toLowerCase(Locale.ROOT);
    int behind = 0;
    while (behind < sentence.size()
        && sentence.sentence().token(behind).span().start() < place.passage().span().end()) {
      behind++;
    }
    return SIDES.contains(side)
        || IN_TOWN.contains(sentence.lower(behind - 1))
        || IN_TOWN.contains(sentence.lower(behind));
  }

  /** A place stands behind a word that leads to one; "from X" only tells where a retreat began. */
  private boolean isSaid(Analysed sentence, PlaceName place, EventType event) {
    if (place.use() != Use.PLACE) {
      return false;
    }
    int first = 0;
    while (first < sentence.size()
        && sentence.sentence().token(first).span().start() < place.passage().span().start()) {
      first++;
    }
    int at = first - 1;
    while (at > 0 && SIDES.contains(sentence.lower(at)) && !sentence.lower(at).equals("the")) {
      at--;
    }
    String before = sentence.lower(at);
    if (before.equals("of")) {
      return place.relation() != null || TOWN.contains(sentence.lower(at - 1));
    }
    if (before.equals("from") && event == EventType.RETREAT) {
      return true;
    }
    boolean hospital = HOSPITALS.contains(sentence.lower(at - 1));
    boolean behindPlace = before.equals(",") && isPlaceEnd(sentence, at - 1);
    return first == 0
        || behindPlace
        || (HERE.contains(before) && !hospital)
        || place.relation() != null;
  }

  /** Tells whether a place's name ends with a token: that of the street before ", Lodz". */
  private boolean isPlaceEnd(Analysed sentence, int token) {
    if (token < 0) {
      return false;
    }
    Span word = sentence.sentence().token(token).span();
    return Within.span(places, sentence.sentence().span()).stream()
        .anyMatch(place -> place.passage().span().end() == word.end());
  }

  /** Narrower before wider, then the nearer to the trigger. */
  private static boolean better(PlaceName place, PlaceName best, List<Span> triggers) {
    int narrow = Integer.compare(width(place), width(best));
    if (narrow != 0) {
      return narrow < 0;
    }
    return distance(place, triggers) < distance(best, triggers);
  }

  private static int distance(PlaceName place, List<Span> triggers) {
    Span span = place.passage().span();
    int least = Integer.MAX_VALUE;
    for (Span trigger : triggers) {
      int gap =
          span.start() >= trigger.end()
              ? span.start() - trigger.end()
              : trigger.start() - span.end() + 20;
      least = Math.min(least, gap);
    }
    return least;
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

  /**
   * The first town that the report names at its head, its dateline's only if there is no other;
   * else the first name.
   */
  private @Nullable PlaceName first() {
    PlaceName best = null;
    for (PlaceName place : places) {
      if (place.passage().span().start() >= HEAD) {
        break;
      }
      if (place.use() == Use.PLACE && (best == null || rank(place) < rank(best))) {
        best = place;
      }
    }
    return best;
  }

  private static int rank(PlaceName place) {
    return (isTown(place) ? 0 : 2) + (isCapitals(place) ? 1 : 0);
  }

  /** A name in capitals is a dateline's: where the report was written. */
  private static boolean isCapitals(PlaceName place) {
    String name = place.passage().text();
    return name.equals(name.toUpperCase(Locale.ROOT));
  }
}
