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
import dateline.reader.text.Datelines;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of a report take place, told sentence by sentence: what a sentence does not say
 * is carried from those before it.
 */
final class Setting {
  private static final int HEAD = 600;

  /** Ranks of places that stand where the event is not told. */
  private static final int DATELINE = 2;

  private static final int ELSEWHERE = 3;

  /** The width of a province, and that of a country. */
  private static final int REGION = 2;

  private static final int COUNTRY = 3;

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "advcl", "conj", "csubj", "dep", "acl");

  /** Events that have a place, also where their sentence does not say which. */
  static final Set<EventType> MATERIAL =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.PROTEST,
          EventType.RETREAT,
          EventType.AID);

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
          outskirts side capital area suburb quarter edge hamlet settlement community commune municipality
          site base airport crossing border valley forest road highway coast sector
          county state region camp port island neighbourhood neighborhood middle heart
          """);

  private static final Set<String> REGIONS =
      Words.of("province region state governorate district county department oblast territory");

  /** Words between one that leads to a place and its name: "in downtown Lodz". */
  private static final Set<String> SIDES =
      Words.of(
          """
          downtown uptown midtown central north northern northeast northeastern northwest
          northwestern south southern southeast southeastern southwest southwestern east eastern
          west western inner greater upper lower old suburban rural nearby far metro
          """);

  private static final Set<String> HOSPITALS =
      Set.of("hospital", "hospitals", "center", "centre", "jail", "prison", "court", "medical");

  private final List<PlaceName> places;

  /** The place of the attacks of each sentence, null where it names none. */
  private final List<@Nullable Site> told = new ArrayList<>();

  /** Whether the report is a list of items with a dateline each, which is where they happened. */
  private final boolean many;

  Setting(List<Analysed> sentences, List<PlaceName> places) {
    this.many = sentences.stream().filter(each -> Datelines.begins(each.sentence())).count() > 2;
    this.places = places;
  }

  /**
   * Looks at a sentence before any of its events is asked about; sentences come in their order.
   *
   * @param attacks the words that tell of attacks in it
   */
  void add(Analysed sentence, Tree tree, List<Span> attacks) {
    Site own = null;
    for (Span attack : attacks) {
      Site site = own(sentence, tree, attack, EventType.ASSAULT);
      own = own == null && site != null && site.rank < ELSEWHERE ? site : own;
    }
    told.add(own);
  }

  /** Returns where the event of a trigger took place. */
  Place place(Analysed sentence, Tree tree, Span trigger, EventType event) {
    Site own = own(sentence, tree, trigger, event);
    if (own != null && own.rank < ELSEWHERE) {
      return new Place(own.place, precision(own.place));
    }
    if (!MATERIAL.contains(event)) {
      // Words are said anywhere: nothing tells that they were said where the fighting is.
      return new Place(null, Precision.UNKNOWN);
    }
    PlaceName carried = carried(tree.number());
    if (carried == null) {
      carried = own == null ? first() : own.place;
    }
    return new Place(carried, carried == null ? Precision.UNKNOWN : precision(carried));
  }

  /** "Attacked Kisarra": a place that something is done to. */
  private static boolean isObject(Analysed sentence, Tree tree, PlaceName place) {
    int at = token(sentence, place.passage().span());
    return tree.relation(at).equals("obj") || tree.relation(at).equals("nsubj:pass");
  }

  /** A place that a sentence names, and how far from the event the sentence has it. */
  private record Site(PlaceName place, int rank, int width, int distance)
      implements Comparable<Site> {
    /**
     * How wide it is when places of two sentences are compared: a name on no map is a village's.
     */
    int within() {
      return place.ref() instanceof PlaceRef.Unresolved ? 0 : width;
    }

    @Override
    public int compareTo(Site other) {
      return Comparator.comparingInt(Site::rank)
          .thenComparingInt(Site::width)
          .thenComparingInt(Site::distance)
          .compare(this, other);
    }
  }

  /** Returns the place in an event's sentence that fits it best; null for none. */
  private @Nullable Site own(Analysed sentence, Tree tree, Span trigger, EventType event) {
    Site best = null;
    for (PlaceName place : Within.span(places, sentence.sentence().span())) {
      boolean hit = event == EventType.ASSAULT && isObject(sentence, tree, place);
      boolean town = place.use() == Use.PLACE && !Streets.is(place);
      if (!town || !(hit || said(sentence, place, event))) {
        continue;
      }
      int rank = rank(sentence, tree, place, trigger);
      Site site = new Site(place, rank, width(sentence, place), distance(place, trigger));
      best = best == null || site.compareTo(best) < 0 ? site : best;
    }
    return best;
  }

  /**
   * How far a place is from an event by the tree: in its own clause or one about it, in another, in
   * the dateline, or where somebody speaks or has fled to.
   */
  private int rank(Analysed sentence, Tree tree, PlaceName place, Span trigger) {
    int at = token(sentence, place.passage().span());
    if (Datelines.in(sentence.sentence(), at)) {
      return many ? 0 : DATELINE;
    }
    int event = token(sentence, trigger);
    int there = clause(tree, at);
    int here = clause(tree, event);
    if (there == here) {
      return width(sentence, place) == COUNTRY ? 1 : 0;
    }
    if (tree.under(here, there)) {
      boolean said = tree.relation(here).equals("ccomp") || tree.relation(here).equals("parataxis");
      return said && at > 2 ? ELSEWHERE : 1;
    }
    boolean relative = tree.relation(there).endsWith("relcl");
    boolean spoken = tree.relation(there).equals("parataxis");
    return relative || spoken ? ELSEWHERE : 1;
  }

  /** Returns the head of the clause that a word stands in: one with a subject of its own. */
  private static int clause(Tree tree, int word) {
    int at = word;
    for (int steps = 0; tree.head(at) >= 0 && steps < tree.size(); steps++) {
      String relation = tree.relation(at);
      boolean subject = tree.child(at, "nsubj", "nsubj:pass", "csubj", "expl") >= 0;
      if (relation.endsWith("relcl") || relation.equals("parataxis")) {
        return at;
      }
      if (subject && CLAUSES.contains(relation)) {
        return at;
      }
      at = tree.head(at);
    }
    return at;
  }

  private static int token(Analysed sentence, Span span) {
    int i = 0;
    while (i + 1 < sentence.size() && sentence.sentence().token(i).span().end() <= span.start()) {
      i++;
    }
    return i;
  }

  /**
   * Returns the place of the attacks told last, unless that is a wide one with the place told
   * before in it; of those told next where none was before.
   */
  private @Nullable PlaceName carried(int sentence) {
    Site last = null;
    for (int i = 0; i <= Math.min(sentence, told.size() - 1); i++) {
      Site here = told.get(i);
      boolean narrow = here != null && last != null && here.within() <= last.within();
      if (here != null && (last == null || narrow || isApart(here.place, last.place))) {
        last = here;
      }
    }
    for (int i = sentence + 1; i < told.size() && last == null; i++) {
      last = told.get(i);
    }
    return last == null ? null : last.place;
  }

  /** Whether a wide place is known not to hold another. */
  private static boolean isApart(PlaceName wide, PlaceName place) {
    return wide.ref() instanceof PlaceRef.Resolved a
        && place.ref() instanceof PlaceRef.Resolved b
        && !Objects.equals(a.place().country(), b.place().country());
  }

  /** A place stands behind a word that leads to one; "from X" only tells where a retreat began. */
  private static boolean said(Analysed sentence, PlaceName place, EventType event) {
    int first = 0;
    while (first < sentence.size()
        && sentence.sentence().token(first).span().start() < place.passage().span().start()) {
      first++;
    }
    if (Datelines.in(sentence.sentence(), first)) {
      return true;
    }
    int at = first - 1;
    while (at > 0 && SIDES.contains(sentence.lower(at))) {
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
    return first == 0 || (HERE.contains(before) && !hospital) || place.relation() != null;
  }

  private static int distance(PlaceName place, Span trigger) {
    Span span = place.passage().span();
    int gap =
        span.start() >= trigger.end() ? span.start() - trigger.end() : trigger.start() - span.end();
    return span.start() >= trigger.end() ? gap : gap + 20;
  }

  /** Returns how wide a place is: 0 a town, 3 a country. "Idlib province" is no town. */
  private static int width(Analysed sentence, PlaceName place) {
    int behind = token(sentence, place.passage().span());
    while (behind < sentence.size()
        && sentence.sentence().token(behind).span().end() <= place.passage().span().end()) {
      behind++;
    }
    return REGIONS.contains(sentence.lower(behind)) ? Math.max(REGION, width(place)) : width(place);
  }

  private static int width(PlaceName place) {
    return switch (place.ref()) {
      case PlaceRef.Resolved resolved ->
          switch (resolved.place().kind()) {
            case FACILITY, SETTLEMENT -> 0;
            case DISTRICT -> 1;
            case REGION, AREA, WATER -> REGION;
            case COUNTRY -> COUNTRY;
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
   * Returns where a report may be about that tells of no place with an attack: a town that it
   * begins with, one in capitals (its dateline) only if there is no other; else what is wider.
   */
  private @Nullable PlaceName first() {
    PlaceName first = null;
    for (PlaceName place : places) {
      if (place.passage().span().start() >= HEAD) {
        break;
      }
      boolean fits = place.use() == Use.PLACE && !Streets.is(place);
      if (fits && (first == null || kind(place) < kind(first))) {
        first = place;
      }
    }
    return first;
  }

  /** Tells towns (0), towns of a dateline (1) and what is wider (2) apart. */
  private static int kind(PlaceName place) {
    String name = place.passage().text();
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    return width(place) > 1 ? 2 : capitals ? 1 : 0;
  }
}
