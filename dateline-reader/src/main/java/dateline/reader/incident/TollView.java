package dateline.reader.incident;

import dateline.model.Count;
import dateline.model.Harm;
import dateline.model.PersonStatus;
import dateline.model.TollRange;
import dateline.reader.claim.Told;
import dateline.reader.count.Party;
import dateline.reader.toll.Harmed;
import java.util.ArrayList;
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
 * the injured less those of them who died. Parts are never added.
 */
final class TollView {
  /** A sentence's sum for one harm. */
  private static final class Sum {
    int min;
    int best;
    int max;
    boolean open;
    int others;

    void add(Count count) {
      Integer most = count.max();
      min += count.min();
      best += best(count);
      max += most == null ? best(count) : most;
      open |= most == null;
    }
  }

  private final List<Person> persons = new ArrayList<>();
  private final Map<Harm, Map<Integer, Sum>> sums = new EnumMap<>(Harm.class);
  private final Map<Integer, Sum> hits = new LinkedHashMap<>();
  private final Map<Harm, Count> totals = new EnumMap<>(Harm.class);
  private final Map<Harm, Map<PersonStatus, Integer>> statuses = new EnumMap<>(Harm.class);

  private static final Set<String> DEFINITE =
      Set.of("the", "his", "her", "their", "both", "all", "they", "them");

  private @Nullable Count lastCounted;
  private int lastCountedAt;

  TollView(List<Told> claims) {
    for (Told told : claims) {
      for (Harmed harmed : told.harmed()) {
        take(told, harmed);
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
      Person person = person(told, party, harm);
      boolean known = harmed.hit() ? person.wasHit() : person.came(harm);
      person.take(party, told.sentence(), harm, harmed.hit());
      if (!harmed.part() && !known) {
        sum(told, harmed).add(new Count.Exactly(1));
      }
    } else if (party.count() != null && !harmed.part()) {
      Sum sum = sum(told, harmed);
      sum.add(party.count());
      sum.others += party.other() ? best(party.count()) : 0;
      statuses
          .computeIfAbsent(harm, h -> new EnumMap<>(PersonStatus.class))
          .merge(party.status(), best(party.count()), Math::max);
    } else if (party.count() != null && harm == Harm.KILLED) {
      sum(told, harmed).add(party.count());
    } else if (party.count() == null
        && they(told, party)
        && lastCounted != null
        && told.number() - lastCountedAt <= 2) {
      sum(told, harmed).add(lastCounted);
    }
    if (party.count() != null && !party.single() && !harmed.part()) {
      lastCounted = party.count();
      lastCountedAt = told.number();
    }
  }

  private static boolean they(Told told, Party party) {
    String word = told.sentence().lower(party.head());
    String first = told.sentence().lower(party.first());
    return word.equals("they")
        || (party.kind() == Party.Kind.SEVERAL && DEFINITE.contains(first));
  }

  private Sum sum(Told told, Harmed harmed) {
    Map<Integer, Sum> bySentence =
        harmed.hit() ? hits : sums.computeIfAbsent(harmed.harm(), h -> new LinkedHashMap<>());
    return bySentence.computeIfAbsent(told.number(), n -> new Sum());
  }

  /** Finds the person that words stand for, the last told of first, or takes them for a new one. */
  private Person person(Told told, Party party, Harm harm) {
    if (!party.other()) {
      Person last = null;
      for (int i = persons.size() - 1; i >= 0; i--) {
        Person person = persons.get(i);
        if (!person.mayBe(party, told.sentence(), told.number())) {
          continue;
        }
        if (party.kind() == Party.Kind.PRONOUN || person.came(harm)) {
          return person;
        }
        last = last == null ? person : last;
      }
      if (last != null) {
        return last;
      }
    }
    Person person = new Person(told.number());
    persons.add(person);
    return person;
  }

  /** Returns the toll of a harm; null when nobody tells of one. */
  @Nullable TollRange range(Harm harm) {
    if (harm == Harm.INJURED) {
      return injured();
    }
    Count total = totals.get(harm);
    return total != null ? range(total) : counted(harm);
  }

  private @Nullable TollRange counted(Harm harm) {
    int apart = (int) persons.stream().filter(p -> p.came(harm)).count();
    Sum sum = most(sums.getOrDefault(harm, Map.of()));
    if (sum == null) {
      return apart == 0 ? null : new TollRange(apart, apart, apart);
    }
    if (apart > sum.best) {
      return new TollRange(
          apart, sum.open ? null : Integer.valueOf(Math.max(apart, sum.max)), apart);
    }
    return new TollRange(sum.min, sum.open ? null : Integer.valueOf(sum.max), sum.best);
  }

  private static @Nullable Sum most(Map<Integer, Sum> bySentence) {
    Sum most = null;
    for (Sum sum : bySentence.values()) {
      if (most == null || sum.best > most.best) {
        most = sum;
      }
    }
    return most;
  }

  private @Nullable TollRange injured() {
    Count total = totals.get(Harm.INJURED);
    if (total != null) {
      return range(total);
    }
    TollRange said = counted(Harm.INJURED);
    TollRange killed = range(Harm.KILLED);
    int dead = killed == null ? 0 : killed.best();
    int alive =
        (int)
            persons.stream()
                .filter(p -> (p.wasHit() || p.came(Harm.INJURED)) && !p.came(Harm.KILLED))
                .count();
    Sum hit = most(hits);
    int lived = hit == null ? 0 : hit.best - (hit.others > 0 ? 0 : Math.min(dead, hit.best));
    int injured = Math.max(alive, lived);
    if (said != null && (said.best() >= injured || injured == 0)) {
      return said;
    }
    return injured == 0 && hit == null ? said : new TollRange(injured, injured, injured);
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
      exactly(parts, PersonStatus.UNKNOWN, rest);
    }
    return parts;
  }

  private static void exactly(Map<PersonStatus, TollRange> parts, PersonStatus status, int number) {
    if (number > 0) {
      parts.put(status, new TollRange(number, number, number));
    }
  }

  private static TollRange range(Count count) {
    return new TollRange(count.min(), count.max(), best(count));
  }

  /**
   * The number to quote: what the words entail at the least, of "up to" the number that is said.
   */
  private static int best(Count count) {
    return count instanceof Count.AtMost most ? most.number() : count.min();
  }
}
