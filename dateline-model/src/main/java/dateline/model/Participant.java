package dateline.model;

import java.util.Locale;

/**
 * Somebody or something that takes part in an event, in the report's words.
 *
 * @param role the part it takes
 * @param passage the words
 * @param inferred whether it was taken from another sentence
 */
public record Participant(Role role, Passage passage, boolean inferred) {
  /** The parts that one can take in an event. */
  public enum Role {
    /** Who did it. */
    ACTOR,
    /** Whom it was done to. */
    RECIPIENT,
    /** Who came to harm. */
    VICTIM,
    /** What was aimed at. */
    TARGET,
    /** What it was done with. */
    MEANS,
    /** For whose good it was done. */
    BENEFICIARY;

    /** Returns the word of the exchange format. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
