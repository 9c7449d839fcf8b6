package dateline.reader.incident;

import dateline.reader.table.Words;
import dateline.model.Harm;
import dateline.model.PersonStatus;
import dateline.reader.count.Party;
import dateline.reader.count.PersonNouns.Sex;
import dateline.reader.language.Analysed;
import java.util.EnumSet;
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

  private final int sentence;
  private final Set<Harm> harms = EnumSet.noneOf(Harm.class);
  private boolean hit;
  private boolean counted;
  private Sex sex = Sex.UNKNOWN;
  private PersonStatus status = PersonStatus.UNKNOWN;
  private @Nullable Integer age;
  private @Nullable String surname;
  private String role = "";

  Person(int sentence) {
    this.sentence = sentence;
  }

  /** Tells whether words may stand for this person. */
  boolean mayBe(Party party, Analysed in, int number) {
    String name = surname(party, in);
    if (name != null && surname != null) {
      return name.equals(surname);
    }
    boolean ages = age == null || party.age() == null || age.equals(party.age());
    boolean sexes = sex == Sex.UNKNOWN || party.sex() == Sex.UNKNOWN || sex == party.sex();
    String kind = role(party, in);
    boolean roles = kind.isEmpty() || role.isEmpty() || kind.equals(role);
    boolean fresh = party.kind() == Party.Kind.ONE && number == sentence;
    return ages && sexes && roles && !fresh;
  }

  /** Takes in what more words say of this person. */
  void take(Party party, Analysed in, Harm harm, boolean mayHaveDied) {
    if (mayHaveDied) {
      hit = true;
    } else {
      harms.add(harm);
    }
    sex = sex == Sex.UNKNOWN ? party.sex() : sex;
    age = age == null ? party.age() : age;
    status = status == PersonStatus.UNKNOWN ? party.status() : status;
    surname = surname == null ? surname(party, in) : surname;
    role = role.isEmpty() ? role(party, in) : role;
  }

  private static @Nullable String surname(Party party, Analysed in) {
    return party.kind() == Party.Kind.NAMED ? in.lower(party.last()) : null;
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

  /** Tells whether a count of several already covers this person. */
  boolean counted() {
    return counted;
  }

  void coveredByCount() {
    counted = true;
  }
}
