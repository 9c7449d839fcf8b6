package dateline.reader.incident;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.EventType;
import dateline.model.Harm;
import dateline.model.Incident;
import dateline.model.KnownPlace;
import dateline.model.Mention.PlaceName;
import dateline.model.Mode;
import dateline.model.PersonStatus;
import dateline.model.PlaceRef;
import dateline.model.TimeRef;
import dateline.model.TollRange;
import dateline.reader.claim.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges the claims of a report that tell of the same event. */
public final class IncidentBuilder {
  private static final Set<String> DIED = Set.of("died", "dies", "dead", "death", "deceased");
  private static final double SAME_PLACE_KM = 40;

  /** The weight of what no main clause tells of. */
  private static final double ASIDE = 0.6;

  /** Claims that go together, with the days and the place of the first that has any. */
  private static final class Group {
    final List<Told> claims = new ArrayList<>();
    final Set<Integer> killed = new HashSet<>();
    @Nullable LocalDate from;
    @Nullable LocalDate to;
    @Nullable PlaceName place;

    void add(Told told) {
      claims.add(told);
      killed.add(killed(told));
      Event event = told.claim().event();
      if (from == null) {
        LocalDate[] days = days(told.claim());
        from = days[0];
        to = days[1];
      }
      if (event.place() != null
          && ownPlace(told.claim())
          && (place == null || narrower(event.place(), place))) {
        place = event.place();
      }
    }
  }

  private IncidentBuilder() {}

  /** Returns the incidents of a report, the main one first. */
  public static List<Incident> build(List<Told> told, Headline headline) {
    List<Group> groups = new ArrayList<>();
    List<Told> positions = new ArrayList<>();
    List<Told> vague = new ArrayList<>();
    for (Told claim : told) {
      if (claim.claim().about() != null) {
        positions.add(claim);
      } else if (isVague(claim)) {
        vague.add(claim);
      } else {
        home(groups, claim).add(claim);
      }
    }
    for (Told claim : vague) {
      Group near = near(groups, claim);
      (near == null ? home(groups, claim) : near).add(claim);
    }
    Map<Group, Double> emphasis = new HashMap<>();
    groups.forEach(group -> emphasis.put(group, emphasis(group, headline)));
    List<Group> ordered = new ArrayList<>(groups);
    ordered.sort(
        Comparator.comparingDouble((Group group) -> emphasis.getOrDefault(group, 0.0)).reversed());
    return ordered.stream().map(group -> incident(group, positions)).toList();
  }

  /**
   * "The violence must end": an attack by nobody on nobody, where the sentence says neither day nor
   * place, is one of those that the report tells of, if it tells of any.
   */
  private static boolean isVague(Told told) {
    Claim claim = told.claim();
    Event event = claim.event();
    boolean day = event.time() != null && !event.time().fromContext();
    return event.type() == EventType.ASSAULT
        && event.participants().isEmpty()
        && event.tolls().isEmpty()
        && !(day && ownPlace(claim));
  }

  /** Returns the group of attacks told of last before a vague claim, else first; null for none. */
  private static @Nullable Group near(List<Group> groups, Told vague) {
    Group near = null;
    for (Group group : groups) {
      boolean attacks = group.claims.getFirst().claim().event().type() == EventType.ASSAULT;
      boolean before = group.claims.getFirst().number() <= vague.number();
      if (attacks && (near == null || before)) {
        near = group;
      }
    }
    return near;
  }

  private static Group home(List<Group> groups, Told claim) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (goTogether(groups.get(i), claim)) {
        return groups.get(i);
      }
    }
    Group home = new Group();
    groups.add(home);
    return home;
  }

  private static boolean goTogether(Group group, Told told) {
    Claim first = group.claims.getFirst().claim();
    Claim claim = told.claim();
    if (first.event().type() != claim.event().type()
        || first.status().counts() != claim.status().counts()
        || group.claims.getFirst().roundUp() != told.roundUp()) {
      return false;
    }
    LocalDate[] days = days(claim);
    boolean sameDays = within(group, days, slack(group, told)) || diedLater(group, told, days);
    return sameDays && (!ownPlace(claim) || samePlace(group.place, claim.event().place()));
  }

  /** What is only carried, counts nobody anew or counts the same may be a day off. */
  private static int slack(Group group, Told told) {
    Event.Occasion time = told.claim().event().time();
    boolean carried = time == null || time.fromContext();
    return carried || told.harmed().isEmpty() || sameToll(group, told) ? 1 : 0;
  }

  /** Tells whether the days of a claim meet those of a group, give or take some days. */
  private static boolean within(Group group, LocalDate[] days, int slack) {
    if (days[0] == null || days[1] == null || group.from == null || group.to == null) {
      return true;
    }
    return !days[0].isAfter(group.to.plusDays(slack))
        && !group.from.isAfter(days[1].plusDays(slack));
  }

  /** Who died of it within a month after, died of the attack: no second one is told of. */
  private static boolean diedLater(Group group, Told told, LocalDate[] days) {
    String trigger = told.claim().trigger().text().toLowerCase(Locale.ROOT);
    boolean died =
        DIED.contains(trigger) && told.harmed().stream().anyMatch(h -> h.party().single());
    return died
        && days[0] != null
        && group.to != null
        && days[0].isAfter(group.to)
        && days[0].isBefore(group.to.plusDays(31));
  }

  /** Tells whether a claim gives the same number of killed as one of the group: the same dead. */
  private static boolean sameToll(Group group, Told told) {
    int killed = killed(told);
    return killed > 0 && group.killed.contains(killed);
  }

  private static int killed(Told told) {
    return told.claim().event().tolls().stream()
        .filter(toll -> toll.harm() == Harm.KILLED && toll.partOf() == null)
        .mapToInt(toll -> toll.count().min())
        .sum();
  }

  /** Tells whether a claim's own sentence says where: what is only carried parts nothing. */
  private static boolean ownPlace(Claim claim) {
    PlaceName place = claim.event().place();
    return place != null
        && claim.sentence().span().covers(place.passage().span())
        && place.ref() instanceof PlaceRef.Resolved;
  }

  private static LocalDate[] days(Claim claim) {
    Event.Occasion time = claim.event().time();
    if (time == null) {
      return new LocalDate[2];
    }
    return switch (time.expression().ref()) {
      case TimeRef.On on -> new LocalDate[] {on.day(), on.day()};
      case TimeRef.Within within -> new LocalDate[] {within.from(), within.to()};
      case TimeRef.Unresolved unresolved -> new LocalDate[2];
    };
  }

  private static boolean samePlace(@Nullable PlaceName a, @Nullable PlaceName b) {
    if (a == null || b == null || a.passage().text().equalsIgnoreCase(b.passage().text())) {
      return true;
    }
    if (a.ref() instanceof PlaceRef.Resolved x && b.ref() instanceof PlaceRef.Resolved y) {
      return near(x.place(), y.place());
    }
    return false;
  }

  /** The same, one within the other, or hardly apart. */
  private static boolean near(KnownPlace a, KnownPlace b) {
    boolean wide = wide(a) || wide(b);
    if (wide && a.country() != null && a.country().equals(b.country())) {
      boolean regions = a.admin1() == null || b.admin1() == null || a.admin1().equals(b.admin1());
      return regions;
    }
    return a.kilometresTo(b) <= SAME_PLACE_KM;
  }

  private static boolean wide(KnownPlace place) {
    return switch (place.kind()) {
      case COUNTRY, REGION, AREA, WATER, DISTRICT -> true;
      case SETTLEMENT, FACILITY -> false;
    };
  }

  private static boolean narrower(PlaceName a, PlaceName b) {
    return a.ref() instanceof PlaceRef.Resolved x
        && b.ref() instanceof PlaceRef.Resolved y
        && !wide(x.place())
        && wide(y.place());
  }

  /** How much the report makes of an incident: headline, early claims, people harmed, violence. */
  private static double emphasis(Group group, Headline headline) {
    double sum = 0;
    boolean people = false;
    boolean foremost = group.claims.size() > 1;
    double share = 0;
    for (Told told : group.claims) {
      share = Math.max(share, headline.share(told.sentence()));
      sum += 1.0 / (1 + told.number());
      people |= !told.harmed().isEmpty();
      foremost |= told.foremost();
    }
    Claim first = group.claims.getFirst().claim();
    boolean told = people || group.claims.stream().anyMatch(each -> !each.within());
    double weight = 1;
    if (foremost) {
      weight *= people ? 3 : 1;
      weight *= isViolent(group) && told ? 3 : 1;
    } else {
      // "Marched in memory of those killed": it is what the report takes as known.
      weight *= ASIDE;
    }
    weight *= first.status().counts() ? 1 : 0.3;
    weight *= group.claims.getFirst().roundUp() ? 0.4 : 1;
    weight *= 1 + 2 * share;
    TollView view = new TollView(group.claims);
    for (Harm harm : List.of(Harm.KILLED, Harm.INJURED)) {
      TollRange range = view.range(harm);
      weight *= range != null && headline.gives(harm, range.best()) ? 1.5 : 1;
    }
    return sum * weight;
  }

  private static boolean isViolent(Group group) {
    return group.claims.stream()
        .map(told -> told.claim().event())
        .anyMatch(event -> event.type() == EventType.ASSAULT || event.mode() == Mode.RIOT);
  }

  private static Incident incident(Group group, List<Told> positions) {
    List<Claim> claims = new ArrayList<>(group.claims.stream().map(Told::claim).toList());
    Claim main = main(group);
    claims.remove(main);
    claims.addFirst(main);
    // What those say who are said to have done it goes with it, and changes none of its numbers.
    for (Told position : positions) {
      if (group.claims.stream().anyMatch(each -> each.claim().equals(position.claim().about()))) {
        claims.add(position.claim());
      }
    }
    TollView view = new TollView(group.claims);
    Map<Harm, TollRange> tolls = new EnumMap<>(Harm.class);
    Map<Harm, Map<PersonStatus, TollRange>> byStatus = new EnumMap<>(Harm.class);
    for (Harm harm : Harm.values()) {
      TollRange range = view.range(harm);
      if (range != null) {
        tolls.put(harm, range);
        byStatus.put(harm, view.byStatus(harm));
      }
    }
    return new Incident(claims, tolls, byStatus, Summary.of(Incident.event(claims), tolls));
  }

  /** The first claim that tells of people, a day and a place, as far as any does. */
  private static Claim main(Group group) {
    Told best = group.claims.getFirst();
    int most = -1;
    for (Told told : group.claims) {
      Event event = told.claim().event();
      int says =
          (event.tolls().isEmpty() ? 0 : 2)
              + (event.time() == null ? 0 : 1)
              + (event.place() == null ? 0 : 1);
      if (says > most && told.number() <= group.claims.getFirst().number() + 8) {
        best = told;
        most = says;
      }
    }
    return best.claim();
  }
}
