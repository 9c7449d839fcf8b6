package dateline.reader.actor;

import dateline.model.ActorKind;
import dateline.model.Mention.PlaceName;
import dateline.reader.actor.Reference.Body;
import dateline.reader.actor.Reference.Description;
import dateline.reader.actor.Reference.Person;
import dateline.reader.actor.Reference.Unknown;
import dateline.reader.language.Analysed;
import dateline.reader.language.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds in one sentence what stands for somebody, left to right: the longest name of the actor file
 * first, then what the language model sees as a name, then what is described.
 */
final class ReferenceScanner {
  private final Scanned in;
  private final StateNames states;
  private final PersonNames persons;
  private final BodyNames bodies;
  private final Descriptions descriptions;
  private final List<Reference> found = new ArrayList<>();

  private ReferenceScanner(ActorFile file, Scanned in) {
    this.in = in;
    this.states = new StateNames(file, in);
    this.persons = new PersonNames(file, in, states);
    this.bodies = new BodyNames(file, in, states);
    this.descriptions = new Descriptions(file, in, states, persons, bodies);
  }

  /**
   * Returns what stands for somebody in a sentence, in order; nothing overlaps.
   *
   * @param number the number of the sentence
   * @param places the place names in it, in order
   */
  static List<Reference> scan(
      ActorFile file, Analysed sentence, int number, List<PlaceName> places) {
    ReferenceScanner scanner = new ReferenceScanner(file, new Scanned(sentence, number, places));
    for (int i = 0; i < sentence.size(); ) {
      Reference reference = scanner.at(i);
      if (reference == null) {
        i++;
        continue;
      }
      if (!scanner.saysMore(reference)) {
        scanner.found.add(reference);
      }
      i = reference.at().last() + 1;
    }
    return scanner.found;
  }

  private @Nullable Reference at(int i) {
    if (in.folded[i].isEmpty()) {
      return null;
    }
    Stretch person = in.person(i);
    Reference known = bodies.body(i);
    Reference leader = persons.leader(i);
    Reference longest = longer(longer(known, leader), descriptions.organ(i));
    if (person != null && (longest == null || longest.at().last() < person.last())) {
      Reference named = persons.person(i, person.last());
      boolean unknown =
          named instanceof Person who && who.words().size() == 1 && who.leaders().isEmpty();
      Reference forces =
          named != null && unknown ? descriptions.forces(i, named.at().last()) : null;
      if (forces != null) {
        return forces;
      }
      if (named != null && (longest == null || longest.at().last() < named.at().last())) {
        return named;
      }
    }
    Reference titled = person == null && longest == null ? persons.titled(i) : null;
    if (titled != null) {
      return titled;
    }
    Stretch unknown = in.seen(i, "ORG");
    if (unknown != null
        && (longest == null || longest.at().last() < unknown.last())
        && !in.joins(unknown)) {
      Reference body = bodies.unknown(unknown);
      if (body != null) {
        return body;
      }
    }
    if (longest != null) {
      return longest;
    }
    Reference other = states.government(i);
    other = other == null ? persons.office(i) : other;
    other = other == null ? descriptions.description(i) : other;
    other = other == null ? states.people(i) : other;
    other = other == null ? bodies.armed(i) : other;
    return other == null ? persons.pronoun(i) : other;
  }

  /** "Rebel group" behind "M23", "fighters" behind "Hamas": they say no more than the name. */
  private boolean saysMore(Reference reference) {
    if (!(reference instanceof Description description) || found.isEmpty()) {
      return false;
    }
    Reference before = found.getLast();
    boolean name = before instanceof Body || before instanceof Unknown;
    boolean body =
        description.noun().refers() != ActorNoun.Refers.NOTHING
            || description.noun().kind() == ActorKind.ARMED_GROUP;
    return name && body && before.at().last() == reference.at().first() - 1;
  }

  private static @Nullable Reference longer(@Nullable Reference one, @Nullable Reference other) {
    if (one == null || (other != null && other.at().last() > one.at().last())) {
      return other;
    }
    return one;
  }
}
