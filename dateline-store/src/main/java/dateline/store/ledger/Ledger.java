package dateline.store.ledger;

import dateline.model.Entry;
import dateline.model.Entry.By;
import dateline.model.Entry.Deed;
import dateline.model.Notation;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.ledger.EntryRow.Link;
import dateline.store.view.Views;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The entries of a store: adds to them, and gives them in order. Serves any number of threads. */
public final class Ledger {
  private final Jdbi database;
  private final Notation notation;
  private final Clock clock;

  /** Makes the ledger of an open database. */
  public Ledger(Jdbi database, Notation notation, Clock clock) {
    this.database = database;
    this.notation = notation;
    this.clock = clock;
  }

  /**
   * A report that was read and is to be kept.
   *
   * @param report the report as it came
   * @param reading what was read in it
   * @param because where it came from, in a few words
   */
  public record Item(Report report, Reading reading, String because) {}

  /**
   * What became of an item.
   *
   * @param report the number of the report in the record
   * @param isNew whether it was added; false when it was there before
   */
  public record Added(long report, boolean isNew) {}

  /**
   * Adds reports with their readings in one transaction: all of them or, when this fails or the
   * process ends, none. When it returns they are on the disk. A report that is there already is
   * left as it is.
   *
   * @return what became of each, in order
   * @throws IllegalArgumentException when a report cannot be written down; nothing is added then
   */
  public List<Added> add(List<Item> items, By by) {
    if (items.isEmpty()) {
      return List.of();
    }
    return database.inTransaction(
        handle -> {
          Writing writing = new Writing(handle, by);
          List<Added> added = new ArrayList<>();
          for (Item item : items) {
            added.add(writing.add(item));
          }
          writing.finish();
          return added;
        });
  }

  /** Returns the number of a report that is in the record, by all of it but its id. */
  public Optional<Long> find(Report report) {
    String fingerprint = fingerprint(report);
    return database.withHandle(handle -> Views.find(handle, fingerprint));
  }

  /** Returns where the ledger ends. */
  public Link head() {
    return database.withHandle(Ledger::head);
  }

  /** Gives all entries in order, one by one. */
  public void each(Consumer<EntryRow> taker) {
    database.useHandle(handle -> each(handle, taker));
  }

  static void each(Handle handle, Consumer<EntryRow> taker) {
    try (Stream<EntryRow> entries =
        handle
            .createQuery(
                "select number, at, by, because, kind, report, body, previous, hash"
                    + " from entry order by number")
            .mapTo(EntryRow.class)
            .stream()) {
      entries.forEach(taker);
    }
  }

  static Link head(Handle handle) {
    return handle
        .createQuery("select number, hash from head")
        .mapTo(Link.class)
        .findOne()
        .orElse(Link.START);
  }

  /** Returns the newest reading of a report, with the report as it came. */
  public Optional<Kept> kept(long number) {
    return database.withHandle(
        handle -> {
          Optional<EntryRow> added = last(handle, number, EntryRow.REPORT_ADDED);
          Optional<EntryRow> made = last(handle, number, EntryRow.READING_MADE);
          if (added.isEmpty() || made.isEmpty()) {
            return Optional.empty();
          }
          Report report = notation.report(added.get().body());
          return Optional.of(
              new Kept(
                  number,
                  report,
                  notation.reading(made.get().body(), report),
                  added.get(),
                  made.get()));
        });
  }

  /**
   * A report of the record.
   *
   * @param number its number in the record
   * @param report the report as it came
   * @param reading its newest reading
   * @param added the entry by which it came
   * @param made the entry of the reading
   */
  public record Kept(long number, Report report, Reading reading, EntryRow added, EntryRow made) {}

  static Optional<EntryRow> last(Handle handle, long report, String kind) {
    return handle
        .createQuery(
            "select number, at, by, because, kind, report, body, previous, hash from entry"
                + " where report = :report and kind = :kind order by number desc limit 1")
        .bind("report", report)
        .bind("kind", kind)
        .mapTo(EntryRow.class)
        .findOne();
  }

  /** Makes all views anew from the entries, in one transaction. */
  public void replay() {
    database.useTransaction(
        handle -> {
          Views views = new Views(handle);
          Decoder decoder = new Decoder(handle, notation);
          views.clear();
          each(handle, row -> views.apply(decoder.entry(row), Ledger::fingerprint));
        });
  }

  /**
   * Returns what tells a report from others: the SHA-256 of all that came with it but the id. Two
   * outlets that print the same words are two reports.
   */
  public static String fingerprint(Report report) {
    StringBuilder all = new StringBuilder(report.text().length() + 256);
    for (Object part :
        new Object[] {
          report.text(),
          part(report.title()),
          part(report.published()),
          part(report.outlet()),
          part(report.url()),
          part(report.byline()),
          part(report.language()),
          part(report.translatedFrom())
        }) {
      String words = part.toString();
      all.append(words.length()).append(':').append(words).append('\n');
    }
    return EntryRow.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Object part(@Nullable Object value) {
    return Objects.requireNonNullElse(value, "");
  }

  /** One transaction. */
  private final class Writing {
    private final Handle handle;
    private final Views views;
    private final By by;
    private final Instant at;
    private Link last;
    private long reports;

    Writing(Handle handle, By by) {
      this.handle = handle;
      this.views = new Views(handle);
      this.by = by;
      this.at = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
      this.last = head(handle);
      this.reports =
          handle.createQuery("select coalesce(max(report), 0) from entry").mapTo(Long.class).one();
    }

    Added add(Item item) {
      Optional<Long> there = Views.find(handle, fingerprint(item.report()));
      if (there.isPresent()) {
        return new Added(there.get(), false);
      }
      long number = ++reports;
      append(by, item.because(), new Deed.ReportAdded(number, item.report()));
      append(
          new By.Program("dateline " + item.reading().engine().version()),
          item.because(),
          new Deed.ReadingMade(number, item.reading()));
      return new Added(number, true);
    }

    private void append(By who, String because, Deed deed) {
      EntryRow row =
          switch (deed) {
            case Deed.ReportAdded added ->
                row(
                    who,
                    because,
                    EntryRow.REPORT_ADDED,
                    added.report(),
                    notation.write(added.content()));
            case Deed.ReadingMade made ->
                row(
                    who,
                    because,
                    EntryRow.READING_MADE,
                    made.report(),
                    notation.write(made.reading()));
          };
      handle
          .createUpdate(
              "insert into entry (number, at, by, because, kind, report, body, previous, hash)"
                  + " values (:number, :at, :by, :because, :kind, :report, :body, :previous, :hash)")
          .bindMethods(row)
          .execute();
      views.apply(
          new Entry(row.number(), at, who, because, deed, row.previous(), row.hash()),
          Ledger::fingerprint);
      last = row.link();
    }

    private EntryRow row(By who, String because, String kind, long report, String body) {
      return EntryRow.after(last, at.toString(), Decoder.words(who), because, kind, report, body);
    }

    void finish() {
      handle
          .createUpdate("insert or replace into head values (1, :number, :hash)")
          .bind("number", last.number())
          .bind("hash", last.hash())
          .execute();
    }
  }
}
