package dateline.store;

import dateline.model.Report;
import dateline.store.ledger.Ledger;
import dateline.testkit.SmallReading;

/** Made-up reports that are read and can be added. */
public final class SmallReadings {
  private SmallReadings() {}

  /** Returns a report of which nothing is known but its words and a name for it. */
  public static Ledger.Item item(String id, String text) {
    return item(Report.named(id, text));
  }

  /** Returns a report. */
  public static Ledger.Item item(Report report) {
    return new Ledger.Item(report, SmallReading.of(report), "a test");
  }
}
