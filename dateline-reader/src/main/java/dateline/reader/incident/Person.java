package dateline.reader.incident;

import dateline.model.Harm;
import dateline.model.PersonStatus;
import dateline.reader.count.Party;
import dateline.reader.count.PersonNouns.Sex;
import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import dateline.reader.toll.Harmed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person that a report tells of, as far as the words of several sentences go together. */
final class Person {
  private static final Set<String> PERPETRATORS =
      Words.of(
          """
          suspect gunman shooter attacker assailant bomber perpetrator robber intruder
          murderer
          """);
  private static final Set<String> POLICE =
      Words.of(
          """
          officer deputy trooper policeman detective sergeant sheriff agent soldier marine
          """);

  private static final Set<String> GENERATIONS = Set.of("jr.", "sr.", "jr", "sr", "ii", "iii");

  private int lastTold;
  private int lastCue = -1;
  private boolean lastHit;
  private @Nullable Harm lastHarm;
  private final Set<Harm> harms = EnumSet.noneOf(Harm.class);
  private boolean hit;
  private Sex sex = Sex.UNKNOWN;
  private PersonStatus status = PersonStatus.UNKNOWN;
  private @Nullable Integer age;
  private List<String> name = List.of();
  private String role = "";

  Person(int sentence) {
    this.lastTold = sentence;
  }

  /** Tells whether words may stand for this person. */
  boolean mayBe(Party party, Analysed in, int number, Harmed harmed) {
    List<String> other = name(party, in);
    if (!other.isEmpty() && !name.isEmpty()) {
      return other.contains(name.getLast())
          || name.contains(other.getLast())
          || (other.size() == 1 && name.getFirst().equals(other.getFirst()));
    }
    boolean ages = age == null || party.age() == null || age.equals(party.age());
    boolean sexes = sex == Sex.UNKNOWN || party.sex() == Sex.UNKNOWN || sex == party.sex();
    String kind = role(party, in);
    boolean roles = kind.isEmpty() || role.isEmpty() || kind.equals(role);
    boolean fresh =
        (party.kind() == Party.Kind.ONE || party.kind() == Party.Kind.COUNTED)
            && number == lastTold
            && (harmed.cue() == lastCue || harmed.harm() != lastHarm || harmed.hit() != lastHit);
    return ages && sexes && roles && !fresh;
  }

  /** Takes in what more words say of this person. */
  void take(Party party, Analysed in, int number, Harmed harmed) {
    lastTold = number;
    lastCue = harmed.cue();
    lastHarm = harmed.harm();
    lastHit = harmed.hit();
    if (harmed.hit()) {
      hit = true;
    } else {
      harms.add(harmed.harm());
    }
    sex = sex == Sex.UNKNOWN ? party.sex() : sex;
    age = age == null ? party.age() : age;
    status = status == PersonStatus.UNKNOWN ? party.status() : status;
    List<String> other = name(party, in);
    name = other.size() > name.size() ? other : name;
    role = role.isEmpty() ? role(party, in) : role;
  }

  /** Returns the parts of a name without "Jr." and the like; empty for other words. */
  private static List<String> name(Party party, Analysed in) {
    if (party.kind() != Party.Kind.NAMED) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (int i = party.first(); i <= party.last(); i++) {
      if (!GENERATIONS.contains(in.lower(i)) && in.sentence().token(i).isWord()) {
        parts.add(in.lower(i));
      }
    }
    return parts;
  }

  private static String role(Party party, Analysed in) {
    String head = in.lower(party.head());
    if (PERPETRATORS.contains(head)) {
      return "perpetrator";
    }
    if (POLICE.contains(head)) {
      return "police";
    }
    return head.equals("victim") ? "victim" : "";
  }

  boolean came(Harm harm) {
    return harms.contains(harm);
  }

  boolean wasHit() {
    return hit;
  }

  PersonStatus status() {
    return status;
  }

  /** Returns the number of the last sentence that tells of this person. */
  int lastTold() {
    return lastTold;
  }
}
