package dateline.store.ledger;

import dateline.model.Entry;
import dateline.model.Entry.By;
import dateline.model.Entry.Deed;
import dateline.model.Notation;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.StoreFailure;
import java.time.Instant;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads entries as they stand in the table back into what they say. */
public final class Decoder {
  private final Handle handle;
  private final Notation notation;
  private long last;
  private long number;
  private @Nullable Report report;

  /**
   * Makes one.
   *
   * @param handle of the database that the entries stand in
   */
  public Decoder(Handle handle, Notation notation) {
    this.handle = handle;
    this.notation = notation;
  }

  /**
   * Returns the entry of a row.
   *
   * @throws StoreFailure when the row says nothing that this version knows
   */
  public Entry entry(EntryRow row) {
    last = row.number();
    return read(
        row,
        () ->
            new Entry(
                row.number(),
                Instant.parse(row.at()),
                by(row.by()),
                row.because(),
                deed(row),
                row.previous(),
                row.hash()));
  }

  /** Returns the number of the entry that was read last, or could not be. */
  public long last() {
    return last;
  }

  /** Returns the report that an entry added. */
  Report report(EntryRow row) {
    return read(row, () -> notation.report(row.body()));
  }

  /** Returns the reading that an entry added. */
  Reading reading(EntryRow row, Report of) {
    return read(row, () -> notation.reading(row.body(), of));
  }

  private static <T> T read(EntryRow row, Supplier<T> how) {
    try {
      return how.get();
    } catch (RuntimeException e) {
      throw new StoreFailure(
          "entry "
              + row.number()
              + " of the ledger cannot be read ("
              + e.getClass().getSimpleName()
              + "); dateline verify tells whether it was altered",
          e);
    }
  }

  private Deed deed(EntryRow row) {
    return switch (row.kind()) {
      case EntryRow.REPORT_ADDED -> new Deed.ReportAdded(row.report(), added(row));
      case EntryRow.READING_MADE ->
          new Deed.ReadingMade(row.report(), notation.reading(row.body(), report(row.report())));
      default -> throw new IllegalArgumentException("entries of kind " + row.kind());
    };
  }

  private Report added(EntryRow row) {
    Report added = notation.report(row.body());
    number = row.report();
    report = added;
    return added;
  }

  private Report report(long wanted) {
    Report last = report;
    if (last != null && number == wanted) {
      return last;
    }
    return Ledger.last(handle, wanted, EntryRow.REPORT_ADDED)
        .map(this::added)
        .orElseThrow(() -> new IllegalArgumentException("a reading of no report"));
  }

  static String words(By by) {
    return switch (by) {
      case By.Person person -> "person " + person.name();
      case By.Program program -> "program " + program.name();
    };
  }

  private static By by(String words) {
    int blank = words.indexOf(' ');
    String name = words.substring(blank + 1);
    return switch (words.substring(0, Math.max(0, blank))) {
      case "person" -> new By.Person(name);
      case "program" -> new By.Program(name);
      default -> throw new IllegalArgumentException("neither a person nor a program");
    };
  }
}
