package dateline.reader.claim;

import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Passage;
import dateline.reader.event.Happening;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who was told to have fired: "three men were hurt in the firing" speaks of a firing that
 * was told before, and its doer is the one of then, marked as inferred.
 */
final class Firings {
  /** How many sentences later it may be spoken of again. */
  private static final int BACK = 3;

  private static final Set<String> FIRING = Set.of("firing", "shooting");
  private static final Set<String> FIRED = Set.of("fire", "firing", "shoot", "shooting");
  private static final Set<String> SAME = Set.of("the", "this", "that");

  private @Nullable Passage who;
  private int sentence;

  /**
   * Returns who takes part in an attack, with the one who fired before where it tells of "the
   * firing" and of nobody who did it.
   */
  List<Participant> with(List<Participant> all, Tree tree) {
    boolean known = all.stream().anyMatch(each -> each.role() == Role.ACTOR);
    Passage before = tree.number() - sentence <= BACK ? who : null;
    if (known || before == null || !again(tree)) {
      return all;
    }
    List<Participant> more = new ArrayList<>(all);
    more.add(0, new Participant(Role.ACTOR, before, true));
    return more;
  }

  private static boolean again(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      int det = FIRING.contains(tree.lower(i)) && !tree.isVerb(i) ? tree.child(i, "det") : -1;
      if (det >= 0 && SAME.contains(tree.lower(det)) && tree.under(i, "by") < 0) {
        return true;
      }
    }
    return false;
  }

  /** Takes note of who does what is told of, if it is a firing. */
  void note(List<Participant> all, List<Happening> happenings, Tree tree) {
    boolean fired =
        happenings.stream()
            .anyMatch(
                each -> {
                  for (int i = each.trigger().first(); i <= each.trigger().last(); i++) {
                    if (FIRED.contains(tree.lemma(i))) {
                      return true;
                    }
                  }
                  return false;
                });
    for (Participant each : fired ? all : List.<Participant>of()) {
      if (each.role() == Role.ACTOR) {
        who = each.passage();
        sentence = tree.number();
        return;
      }
    }
  }
}
