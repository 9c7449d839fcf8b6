package dateline.workbench;

import dateline.exchange.JsonNotation;
import dateline.exchange.ReportLines;
import dateline.intake.Intake;
import dateline.model.Arrival;
import dateline.model.Entry;
import dateline.model.Reading;
import dateline.reader.ReportReader;
import dateline.store.Store;
import dateline.store.ledger.Ledger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Makes stores of reports that were really read. */
public final class SampleStore {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  private SampleStore() {}

  /** Returns the folder of the samples. */
  public static Path samples() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (folder.resolve("samples/expected.json").toFile().exists()) {
        return folder.resolve("samples");
      }
    }
    throw new IllegalStateException("there is no folder of samples above the working folder");
  }

  /** Returns a store, in a file that is not there yet, of all reports in files and folders. */
  public static Store of(Path file, Path... reports) {
    Store store = Store.open(file, new JsonNotation(), CLOCK);
    ReportReader reader = ReportReader.open();
    try (Stream<Arrival> arrivals =
        Intake.standard().bundles(ReportLines::in).open(List.of(reports))) {
      arrivals.forEach(
          arrival -> {
            if (arrival instanceof Arrival.Arrived arrived) {
              Reading reading = reader.read(arrived.report()).arrivedWith(arrived.problems());
              store
                  .ledger()
                  .add(
                      List.of(new Ledger.Item(arrived.report(), reading, arrived.source())),
                      new Entry.By.Person("a tester"));
            }
          });
    }
    return store;
  }
}
