package dateline.model;

import java.util.List;

/**
 * One report says that one event happened, or did not, or may, or will.
 *
 * @param event what is claimed
 * @param attribution who says so, the nearest speaker first; empty means the report itself
 * @param status whether it is said to have happened
 * @param certainty how sure
 * @param trigger the word that tells of the event
 * @param sentence the sentence it stands in
 * @param confidence how sure we are to have read it right, 0 to 1
 * @param foundBy what found it
 */
public record Claim(
    Event event,
    List<Attribution> attribution,
    ClaimStatus status,
    Certainty certainty,
    Passage trigger,
    Passage sentence,
    double confidence,
    FoundBy foundBy) {
  /** Copies the list and checks that the trigger stands in its sentence. */
  public Claim {
    attribution = List.copyOf(attribution);
    if (!sentence.span().covers(trigger.span())) {
      throw new IllegalArgumentException("trigger " + trigger + " outside " + sentence);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
