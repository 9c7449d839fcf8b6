package dateline.workbench.text;

import java.util.List;
import java.util.Locale;

/**
 * Words of a report that something was read in.
 *
 * @param id names it on the page: m1, m2 …, in the order of the text
 * @param role what was read in them
 * @param start first code point
 * @param end the code point after the last
 * @param text the words, verbatim
 * @param says what they were taken for, in plain words
 * @param claims the claims that rest on them, c1, c2 …; empty when none does
 * @param open whether it stays open what they stand for
 */
public record Mark(
    String id,
    Role role,
    int start,
    int end,
    String text,
    String says,
    List<String> claims,
    boolean open) {
  /** Copies the list. */
  public Mark {
    claims = List.copyOf(claims);
  }

  /** What words were read as. */
  public enum Role {
    /** The sentence of a claim. */
    SENTENCE,
    /** What somebody says. */
    CONTENT,
    /** Who says it. */
    SPEAKER,
    /** The word of saying. */
    CUE,
    /** Who took part, in some role. */
    PARTICIPANT,
    /** A person who came to harm, by name. */
    VICTIM,
    /** A place name. */
    PLACE,
    /** An expression of time. */
    TIME,
    /** A number of people. */
    TOLL,
    /** The word that tells of the event. */
    TRIGGER;

    /** Returns the name as a style sheet has it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
