package dateline.reader.claim;

import dateline.reader.tree.Tree;
import java.util.List;
import java.util.Set;

/**
 * Tells sentences about attacks in general from those about one: "wars are not won from the air",
 * "no siege has ever lasted" (CLAIM_GUIDELINES: what is too vague to call is no claim).
 */
final class Generic {
  private static final Set<String> EVER = Set.of("ever", "never", "always", "often", "usually");
  private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "wo", "ca");
  private static final Set<String> PRESENT = Set.of("VBP", "VBZ");

  private Generic() {}

  /**
   * Whether an event's noun tells of no one event: it stands in a clause that speaks of what is
   * always, never or may be so. Ask only where the sentence names no side, day, place or victim.
   */
  static boolean is(Tree tree, int noun) {
    if (tree.isVerb(noun)) {
      return false;
    }
    int verb = noun;
    for (int steps = 0; verb >= 0 && !tree.isVerb(verb) && steps < tree.size(); steps++) {
      verb = tree.head(verb);
    }
    if (verb < 0 || !tree.isVerb(verb)) {
      return false;
    }
    boolean always = tree.children(verb).stream().anyMatch(i -> EVER.contains(tree.lower(i)));
    boolean open =
        tree.children(verb).stream()
            .anyMatch(i -> tree.relation(i).equals("aux") && MODALS.contains(tree.lower(i)));
    boolean several = List.of("NNS", "NNPS").contains(tree.word(noun).fine());
    boolean bare = several && tree.child(noun, "det", "nmod:poss", "nummod", "amod") < 0;
    boolean present =
        PRESENT.contains(tree.word(verb).fine())
            || tree.children(verb).stream()
                .anyMatch(
                    i ->
                        tree.relation(i).startsWith("aux")
                            && PRESENT.contains(tree.word(i).fine())
                            && tree.lemma(i).equals("be"));
    return always || open || (bare && present);
  }
}
