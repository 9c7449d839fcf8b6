package dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A toll as a view over claims: at the least, at the most, and the number to quote.
 *
 * @param min at the least
 * @param max at the most; null where no claim sets an upper end
 * @param best the number to quote under the policy of the view
 */
public record TollRange(int min, @Nullable Integer max, int best) {
  /** Checks the order. */
  public TollRange {
    if (min < 0 || best < min || (max != null && max < best)) {
      throw new IllegalArgumentException("toll from " + min + " to " + max + ", best " + best);
    }
  }
}
