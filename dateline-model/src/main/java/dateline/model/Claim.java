package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param about the claim that this one gives somebody's position on: "the ministry denied it"; null
 *     for one that stands by itself
 * @param position which position that is; null where none is taken
 */
public record Claim(
    Event event,
    List<Attribution> attribution,
    ClaimStatus status,
    Certainty certainty,
    Passage trigger,
    Passage sentence,
    double confidence,
    FoundBy foundBy,
    @Nullable Claim about,
    @Nullable Position position) {
  /** Copies the list and checks that the trigger stands in its sentence. */
  public Claim {
    attribution = List.copyOf(attribution);
    if (!sentence.span().covers(trigger.span())) {
      throw new IllegalArgumentException("trigger " + trigger + " outside " + sentence);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    if (about != null && (position == null || about.about != null)) {
      throw new IllegalArgumentException("a claim about another without a position of its own");
    }
  }

  /** Makes one that stands by itself. */
  public Claim(
      Event event,
      List<Attribution> attribution,
      ClaimStatus status,
      Certainty certainty,
      Passage trigger,
      Passage sentence,
      double confidence,
      FoundBy foundBy) {
    this(event, attribution, status, certainty, trigger, sentence, confidence, foundBy, null, null);
  }

  /** Returns this claim as somebody's position on another. */
  public Claim as(Position taken, @Nullable Claim on) {
    return new Claim(
        event, attribution, status, certainty, trigger, sentence, confidence, foundBy, on, taken);
  }
}
