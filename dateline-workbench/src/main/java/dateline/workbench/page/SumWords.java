package dateline.workbench.page;

import dateline.store.view.Overview;
import java.util.Locale;

/** Sums of tolls in words, the number to quote first. */
public final class SumWords {
  private SumWords() {}

  /** Returns "12", "12 (10–15)" or, where an upper end is open, "12 (10–15 or more)". */
  public static String of(Overview.Sum sum) {
    String range =
        sum.min() == sum.max() ? number(sum.min()) : number(sum.min()) + "–" + number(sum.max());
    if (sum.open()) {
      return number(sum.best()) + " (" + range + " or more)";
    }
    return sum.min() == sum.max() && sum.min() == sum.best()
        ? number(sum.best())
        : number(sum.best()) + " (" + range + ")";
  }

  /** Returns a number with its thousands apart. */
  public static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** Returns "1 incident", "12 incidents". */
  public static String incidents(long number) {
    return number(number) + (number == 1 ? " incident" : " incidents");
  }
}
