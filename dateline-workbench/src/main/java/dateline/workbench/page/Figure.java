package dateline.workbench.page;

import dateline.exchange.Phrases;
import dateline.model.TollRange;

/**
 * A toll as a numeral with the words that belong before it.
 *
 * @param before "at least", "up to" or nothing
 * @param number the number or range: "11", "20–30"
 */
public record Figure(String before, String number) {
  /** Returns the figure of a range. */
  public static Figure of(TollRange range) {
    Integer max = range.max();
    if (max == null) {
      return new Figure("at least", Phrases.number(range.min()));
    }
    if (max == range.min()) {
      return new Figure("", Phrases.number(max));
    }
    return range.min() == 0
        ? new Figure("up to", Phrases.number(max))
        : new Figure("", Phrases.number(range.min()) + "–" + Phrases.number(max));
  }
}
