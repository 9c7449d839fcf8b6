package dateline.reader.incident;

import dateline.model.Count;
import dateline.model.EventType;
import dateline.model.Harm;
import dateline.model.PersonStatus;
import dateline.model.TollRange;
import dateline.model.TollRange.Basis;
import dateline.reader.claim.Told;
import dateline.reader.count.Party;
import dateline.reader.toll.Harmed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of an incident say together of one harm.
 *
 * <p>The policy: a toll that stands for all known so far ("rose to 41") is the toll. Else, what one
 * sentence adds up to ("two men and a girl"), the sentence that gives most; or as many single
 * persons as the report keeps apart by name, age and sex, if they are more. "Six were shot" counts
 * the injured less those of them who died. A word such as "murder" entails one death at the least.
 * Parts are never added. Each toll names the one of these rules that gave it.
 */
final class TollView {
  private final List<Person> persons = new ArrayList<>();
  private final Map<Harm, Map<Integer, SentenceSum>> sums = new EnumMap<>(Harm.class);
  private final Map<Integer, SentenceSum> hits = new LinkedHashMap<>();
  private final Map<Harm, Count> totals = new EnumMap<>(Harm.class);
  private final Map<Harm, Map<PersonStatus, Integer>> statuses = new EnumMap<>(Harm.class);

  /** Nouns that tell nobody apart: two counts of them in a sentence may be of the same people. */
  private static final Set<String> ANYBODY =
      Set.of("people", "persons", "civilians", "members", "victims", "martyrs", "individuals");

  private static final Set<String> DEFINITE =
      Set.of("the", "his", "her", "their", "both", "all", "they", "them");

  private @Nullable Person self;
  private @Nullable Count lastCounted;
  private int lastCountedAt;
  private int fatal;

  TollView(List<Told> claims) {
    for (Told told : claims) {
      for (Harmed harmed : told.harmed()) {
        take(told, harmed);
      }
      if (told.counts() && told.claim().event().type() == EventType.ASSAULT) {
        fatal = Math.max(fatal, FatalWords.dead(told.sentence()));
      }
    }
  }

  private void take(Told told, Harmed harmed) {
    Party party = harmed.party();
    Harm harm = harmed.harm();
    boolean several = lastCounted != null && told.number() - lastCountedAt <= 2;
    boolean alone = told.sentence().lower(party.head()).equals("they") && !several;
    boolean single = party.single() || (alone && !persons.isEmpty());
    if (harmed.cumulative() && party.count() != null) {
      totals.put(harm, party.count());
    } else if (single) {
      Person person = person(told, harmed);
      person.take(party, told.sentence(), told.number(), harmed);
      if (!harmed.part()) {
        sum(told, harmed).add(person);
      }
    } else if (party.count() != null && !harmed.part()) {
      String head = told.sentence().lower(party.head());
      head = party.kind() == Party.Kind.BARE || ANYBODY.contains(head) ? "" : head;
      sum(told, harmed).add(harmed.cue(), head, party.count(), party.other());
      statuses
          .computeIfAbsent(harm, h -> new EnumMap<>(PersonStatus.class))
          .merge(party.status(), SentenceSum.best(party.count()), Math::max);
    } else if (party.count() != null && harm == Harm.KILLED && harmed.whole() == null) {
      sum(told, harmed).part(party.count());
    } else if (party.count() == null && they(told, party) && lastCounted != null && several) {
      sum(told, harmed).part(lastCounted);
    }
    if (party.count() != null && !party.single() && !harmed.part()) {
      lastCounted = party.count();
      lastCountedAt = told.number();
    }
  }

  private static boolean they(Told told, Party party) {
    String word = told.sentence().lower(party.head());
    String first = told.sentence().lower(party.first());
    return word.equals("they") || (party.kind() == Party.Kind.SEVERAL && DEFINITE.contains(first));
  }

  private SentenceSum sum(Told told, Harmed harmed) {
    Map<Integer, SentenceSum> bySentence =
        harmed.hit() ? hits : sums.computeIfAbsent(harmed.harm(), h -> new LinkedHashMap<>());
    // Who was wounded and died of it is one of the dead.
    boolean livingOnly = !harmed.hit() && harmed.harm() == Harm.INJURED;
    return bySentence.computeIfAbsent(told.number(), n -> new SentenceSum(livingOnly));
  }

  /**
   * Finds the person that words stand for, or takes them for a new one: a pronoun for who was just
   * told of, other words first for somebody who came to the same harm, else for the last told of.
   */
  private Person person(Told told, Harmed harmed) {
    Party party = harmed.party();
    Harm harm = harmed.harm();
    Party whole = harmed.whole();
    boolean apposition = whole != null && whole.single();
    if (apposition && !persons.isEmpty()) {
      return persons.stream().max(Comparator.comparingInt(Person::lastTold)).orElseThrow();
    }
    if (reflexive(told, party) && killedAnother(told, party)) {
      return self(told);
    }
    Person last = null;
    Person same = null;
    for (Person person : persons) {
      // "Another" is none of those just told of.
      boolean other = party.other() && told.number() - person.lastTold() <= 3;
      if (other || !person.mayBe(party, told.sentence(), told.number(), harmed)) {
        continue;
      }
      last = last == null || person.lastTold() >= last.lastTold() ? person : last;
      same = person.came(harm) ? person : same;
    }
    boolean just = last != null && told.number() - last.lastTold() <= 1;
    boolean pronoun = party.kind() == Party.Kind.PRONOUN && just;
    Person found = same != null && !pronoun ? same : last;
    if (found == null) {
      found = new Person(told.number());
      persons.add(found);
    }
    return found;
  }

  /** Tells whether the sentence tells of somebody else who was killed. */
  private static boolean killedAnother(Told told, Party party) {
    return told.harmed().stream()
        .anyMatch(
            h ->
                h.harm() == Harm.KILLED
                    && !h.party().equals(party)
                    && h.rule().equals("toll.active"));
  }

  private static boolean reflexive(Told told, Party party) {
    String word = told.sentence().lower(party.head());
    return word.equals("himself") || word.equals("herself") || word.equals("self");
  }

  /** Returns who killed others and then died: somebody else than they. */
  private Person self(Told told) {
    if (self == null) {
      self = new Person(told.number());
      persons.add(self);
    }
    return self;
  }

  /** Returns the toll of a harm; null when nobody tells of one. */
  @Nullable TollRange range(Harm harm) {
    if (harm == Harm.INJURED) {
      return injured();
    }
    Count total = totals.get(harm);
    return total != null && !isOutdated(harm, total) ? runningTotal(harm, total) : counted(harm);
  }

  /** A total below what the report begins with is one of those that it says were given before. */
  private boolean isOutdated(Harm harm, Count total) {
    SentenceSum first = first(harm);
    return first != null && first.best() > SentenceSum.best(total);
  }

  /** Returns what the first sentence that tells of a harm adds up to; null where none does. */
  private @Nullable SentenceSum first(Harm harm) {
    return sums.getOrDefault(harm, Map.of()).values().stream().findFirst().orElse(null);
  }

  private @Nullable TollRange counted(Harm harm) {
    boolean injured = harm == Harm.INJURED;
    int apart =
        (int)
            persons.stream().filter(p -> p.came(harm) && !(injured && p.came(Harm.KILLED))).count();
    SentenceSum sum = most(sums.getOrDefault(harm, Map.of()));
    boolean nobody = apart == 0 && (sum == null || sum.best() == 0);
    int known = Math.max(apart, sum == null ? 0 : sum.best());
    boolean more = fatal > 1 && fatal > known;
    if (harm == Harm.KILLED && (more || (fatal > 0 && nobody && hurt() <= 1))) {
      return new TollRange(fatal, null, fatal, Basis.FATAL_WORD);
    }
    if (sum == null || apart > sum.best()) {
      Integer max = sum == null || sum.max() != null ? Integer.valueOf(apart) : null;
      return sum == null && apart == 0 ? null : new TollRange(apart, max, apart, Basis.PERSONS);
    }
    return new TollRange(least(harm, sum.min(), sum.best()), sum.max(), sum.best(), Basis.SENTENCE);
  }

  /**
   * Returns the lower end of a toll: what the report's first sentence of it says at the least,
   * where its words leave room for what the sentence says that gives most ("at least ten"; later
   * "16").
   */
  private int least(Harm harm, int min, int best) {
    SentenceSum first = first(harm);
    Integer max = first == null ? Integer.valueOf(0) : first.max();
    boolean room = first != null && first.min() > 0 && (max == null || max >= best);
    return first != null && room ? Math.min(first.min(), min) : min;
  }

  /** Returns how many are said to have been hit or hurt: of several, a fatal word tells nothing. */
  private int hurt() {
    SentenceSum hit = most(hits);
    SentenceSum injured = most(sums.getOrDefault(Harm.INJURED, Map.of()));
    return Math.max(hit == null ? 0 : hit.best(), injured == null ? 0 : injured.best());
  }

  private static @Nullable SentenceSum most(Map<Integer, SentenceSum> bySentence) {
    SentenceSum most = null;
    for (SentenceSum sum : bySentence.values()) {
      if (most == null || sum.best() > most.best()) {
        most = sum;
      }
    }
    return most;
  }

  private @Nullable TollRange injured() {
    Count total = totals.get(Harm.INJURED);
    if (total != null && !isOutdated(Harm.INJURED, total)) {
      return runningTotal(Harm.INJURED, total);
    }
    TollRange said = counted(Harm.INJURED);
    TollRange killed = range(Harm.KILLED);
    int dead = killed == null ? 0 : killed.best();
    int alive =
        (int)
            persons.stream()
                .filter(p -> (p.wasHit() || p.came(Harm.INJURED)) && !p.came(Harm.KILLED))
                .count();
    SentenceSum hit = most(hits);
    int lived = hit == null ? 0 : hit.best() - (hit.others() ? 0 : Math.min(dead, hit.best()));
    int injured = Math.max(alive, lived);
    if (said != null && (said.best() >= injured || injured == 0)) {
      return said;
    }
    Basis basis = alive > lived ? Basis.PERSONS : Basis.HIT_LESS_DEAD;
    return injured == 0 && hit == null ? said : new TollRange(injured, injured, injured, basis);
  }

  /** Returns the toll of a harm parted by status: what is said of each, the rest unknown. */
  Map<PersonStatus, TollRange> byStatus(Harm harm) {
    TollRange range = range(harm);
    if (range == null) {
      return Map.of();
    }
    Map<PersonStatus, Integer> said = new EnumMap<>(PersonStatus.class);
    said.putAll(statuses.getOrDefault(harm, Map.of()));
    for (PersonStatus status : List.of(PersonStatus.CIVILIAN, PersonStatus.COMBATANT)) {
      int apart = (int) persons.stream().filter(p -> p.came(harm) && p.status() == status).count();
      if (apart > 0) {
        said.merge(status, apart, Math::max);
      }
    }
    int civilians = Math.min(said.getOrDefault(PersonStatus.CIVILIAN, 0), range.best());
    int fighters = Math.min(said.getOrDefault(PersonStatus.COMBATANT, 0), range.best() - civilians);
    Map<PersonStatus, TollRange> parts = new EnumMap<>(PersonStatus.class);
    int rest = range.best() - civilians - fighters;
    if (rest == 0 && fighters == 0 && civilians > 0) {
      parts.put(PersonStatus.CIVILIAN, range);
    } else if (rest == 0 && civilians == 0 && fighters > 0) {
      parts.put(PersonStatus.COMBATANT, range);
    } else if (civilians == 0 && fighters == 0) {
      parts.put(PersonStatus.UNKNOWN, range);
    } else {
      exactly(parts, PersonStatus.CIVILIAN, civilians);
      exactly(parts, PersonStatus.COMBATANT, fighters);
      if (rest > 0) {
        int told = civilians + fighters;
        Integer max = range.max() == null ? null : Integer.valueOf(range.max() - told);
        int min = Math.max(0, range.min() - told);
        parts.put(PersonStatus.UNKNOWN, new TollRange(min, max, rest, Basis.PART));
      }
    }
    return parts;
  }

  private static void exactly(Map<PersonStatus, TollRange> parts, PersonStatus status, int number) {
    if (number > 0) {
      parts.put(status, new TollRange(number, number, number, Basis.PART));
    }
  }

  private TollRange runningTotal(Harm harm, Count count) {
    int best = SentenceSum.best(count);
    return new TollRange(least(harm, count.min(), best), count.max(), best, Basis.RUNNING_TOTAL);
  }
}
