package dateline.workbench.page;

import java.util.List;

/**
 * A claim beside the text.
 *
 * @param id c1, c2 …, in the order of the text
 * @param says what is claimed, in a line
 * @param event PLOVER event type
 * @param status whether it is said to have happened: a word of the exchange format
 * @param certainty how sure the report is: a word of the exchange format
 * @param speakers who says so, the nearest first; "the report itself" for its own voice
 * @param facts its fields, in a fixed order
 * @param sentence the mark of its sentence
 * @param incident the incident that it belongs to; "" for none
 * @param confidence how sure Dateline is to have read it right, 0 to 1
 * @param foundBy the rule that found it
 */
public record ClaimCard(
    String id,
    String says,
    String event,
    String status,
    String certainty,
    String speakers,
    List<Fact> facts,
    String sentence,
    String incident,
    double confidence,
    String foundBy) {
  /** Copies the list. */
  public ClaimCard {
    facts = List.copyOf(facts);
  }
}
