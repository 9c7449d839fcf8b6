package dateline.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A toll as a view over claims: at the least, at the most, the number to quote, and what it rests
 * on.
 *
 * @param min at the least
 * @param max at the most; null where no claim sets an upper end
 * @param best the number to quote under the policy of the view
 * @param basis the rule of the policy that gave it
 */
public record TollRange(int min, @Nullable Integer max, int best, Basis basis) {
  /** Checks the order. */
  public TollRange {
    if (min < 0 || best < min || (max != null && max < best)) {
      throw new IllegalArgumentException("toll from " + min + " to " + max + ", best " + best);
    }
  }

  /**
   * Why a toll is what it is: which rule for the toll of an incident (docs/method.md, "Tolls") gave
   * it. No number is made of two of them.
   */
  public enum Basis {
    /** A number that stands for all known so far ("rose to 14"); the last one told wins. */
    RUNNING_TOTAL,
    /** What one sentence adds up to, of the sentence that gives most. */
    SENTENCE,
    /**
     * As many single persons as the report keeps apart by name, age and sex; of the injured, those
     * hurt or hit of whom no death is told. The upper end stays open where the sentence that gives
     * most leaves it open.
     */
    PERSONS,
    /** The people of the sentence that tells of most hit ("six were shot"), less who died. */
    HIT_LESS_DEAD,
    /** A word such as "murder" or "fatal", which entails one death at the least. */
    FATAL_WORD,
    /**
     * Part of a toll by the status of the people: the number told of one status, or what is left of
     * the toll's best number. Why the toll itself is what it is, says its own basis.
     */
    PART,
    /** Not stated: it was read from a line written before lines stated it. */
    UNSTATED;

    /** Returns the word of the exchange format, which leaves {@link #UNSTATED} out. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
