package dateline.reader.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold for a rule: what stands in a place of the tree, {@code obj=people}, {@code
 * subj=bomb|mine}, {@code !of=time}; {@code near=} asks for one of some words anywhere in the
 * sentence, {@code clause=} for the verb of a clause that depends on the trigger.
 *
 * @param not whether it must not hold
 * @param slot the place
 * @param values kinds of things or lemmas, one of which must stand there; empty for any
 */
record Condition(boolean not, String slot, Set<String> values) {
  static Condition of(String text) {
    boolean not = text.startsWith("!");
    String[] halves = (not ? text.substring(1) : text).split("=", 2);
    List<String> values = halves.length < 2 ? List.of() : Arrays.asList(halves[1].split("\\|"));
    return new Condition(not, halves[0], Set.copyOf(values));
  }

  /** Returns it in words for people: "obj people", "no of time". */
  String told() {
    String what = values.isEmpty() ? "anything" : String.join(" or ", new TreeSet<>(values));
    return (not ? "not " : "") + slot + " " + what;
  }

  /** Whether it asks for kinds of things, not for words. */
  boolean isOfKinds() {
    return values.stream().anyMatch(Sides::isKind);
  }

  /** A list of words, or police and soldiers, ask for more than a kind of things. */
  int weight() {
    return not ? 0 : isOfKinds() ? 1 : 2;
  }
}
