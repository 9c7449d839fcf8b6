package dateline.store;

import dateline.exchange.JsonNotation;
import dateline.model.Entry;
import dateline.model.Report;
import dateline.store.copy.Backup;
import dateline.store.ledger.Ledger;
import dateline.testkit.ExampleReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The store file of the first version, {@code stores/version-1.sqlite}: six reports, twelve
 * entries. It is kept for ever, so that every later version is tested to read what the first one
 * wrote.
 */
public final class FirstVersion {
  /** Where its ledger ends. */
  public static final String END =
      "12:5c20fca7465d1c1644ac0460bbc558507b93229dea3ee589bb33e243ebba8c76";

  private FirstVersion() {}

  /** Puts a copy in a folder. */
  public static Path in(Path folder) throws IOException {
    Path copy = folder.resolve("version-1.sqlite");
    try (InputStream file = FirstVersion.class.getResourceAsStream("/stores/version-1.sqlite")) {
      Files.copy(file, copy);
    }
    return copy;
  }

  /** The third of its reports. */
  static Ledger.Item harbour() {
    return SmallReadings.item("harbour", "Shelling of the harbour at Anselm was heard until noon.");
  }

  private static List<Ledger.Item> items() {
    return List.of(
        new Ledger.Item(ExampleReading.report(), ExampleReading.reading(), "the example"),
        new Ledger.Item(
            ExampleReading.empty().report(), ExampleReading.empty(), "nothing to tell of"),
        harbour(),
        SmallReadings.item(
            Report.named("bridge", "Gunmen held the bridge at Oriel, a driver said. 🌉")
                .published(LocalDate.of(2026, 1, 2), Report.DateSource.TEXT)
                .outlet("The Made-Up Mail")),
        SmallReadings.item("قرية", "قصف القرية ليلا ولم يصب أحد."),
        SmallReadings.item("harbour", "Shelling of the harbour at Anselm ended, officials said."));
  }

  /**
   * Makes the file. It was run once, before the first version was published; whoever runs it again
   * breaks the promise.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("first-version");
    Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05.678Z"), ZoneOffset.UTC);
    Path written = folder.resolve("written.sqlite");
    try (Store store = Store.open(written, new JsonNotation(), clock)) {
      store.ledger().add(items(), new Entry.By.Person("the first version"));
      System.out.println(store.ledger().head());
    }
    Backup.make(written, Path.of(arguments[0]), new JsonNotation());
  }
}
