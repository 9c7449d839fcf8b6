package dateline.workbench.page;

import dateline.model.TollRange;
import org.jspecify.annotations.Nullable;

/**
 * Where a range stands on a scale, in hundredths of its width, for drawing. An upper end that is
 * left open fades out over what remains of the scale, or a tenth of it.
 *
 * @param from the least
 * @param to the most; where it is open, how far the fading reaches
 * @param open whether the upper end is left open
 */
public record Bar(double from, double to, boolean open) {
  private static final double FULL = 88;
  private static final double FADE = 12;

  /** Returns the bar of a range on a scale that ends at a number. */
  public static Bar of(int min, @Nullable Integer max, int scale) {
    double from = at(min, scale);
    return max == null
        ? new Bar(from, Math.min(100, from + FADE), true)
        : new Bar(from, at(max, scale), false);
  }

  /** Returns the bar of a toll on a scale that ends at a number. */
  public static Bar of(TollRange range, int scale) {
    return of(range.min(), range.max(), scale);
  }

  /** Returns the greatest number that a range names. */
  public static int reach(@Nullable TollRange range) {
    if (range == null) {
      return 0;
    }
    Integer max = range.max();
    return Math.max(range.best(), max == null ? range.min() : max);
  }

  /** Returns where the bar begins: "12.5%". */
  public String x() {
    return percent(from);
  }

  /** Returns how wide it is: "12.5%". */
  public String width() {
    return percent(to - from);
  }

  /** Returns where it ends: "25.0%". */
  public String end() {
    return percent(to);
  }

  private static double at(int number, int scale) {
    return scale <= 0 ? 0 : Math.min(FULL, FULL * number / scale);
  }

  private static String percent(double value) {
    return Math.round(value * 10) / 10.0 + "%";
  }
}
