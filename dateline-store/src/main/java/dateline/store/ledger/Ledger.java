package dateline.store.ledger;

import dateline.model.Entry.By;
import dateline.model.Notation;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.ledger.EntryRow.Link;
import dateline.store.view.Views;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
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
   * @throws StoreFailure when the store cannot be written to; nothing is added then
   */
  public List<Added> add(List<Item> items, By by) {
    if (items.isEmpty()) {
      return List.of();
    }
    return database.inTransaction(
        handle -> {
          Writing writing = new Writing(handle, notation, by, Instant.now(clock));
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

  /** Gives all entries of a handle's database in order, one by one. */
  public static void each(Handle handle, Consumer<EntryRow> taker) {
    try (Stream<EntryRow> entries =
        handle
            .createQuery("select " + EntryRow.COLUMNS + " from entry order by number")
            .mapTo(EntryRow.class)
            .stream()) {
      entries.forEach(taker);
    }
  }

  /** Returns where the ledger of a handle's database ends, {@link Link#START} when it is empty. */
  static Link head(Handle handle) {
    return noted(handle).orElse(Link.START);
  }

  /** Returns where the ledger of a handle's database ends by the table {@code head}. */
  public static Optional<Link> noted(Handle handle) {
    return handle.createQuery("select number, hash from head").mapTo(Link.class).findOne();
  }

  /** Returns an entry of a handle's database. */
  public static Optional<EntryRow> entry(Handle handle, long number) {
    return handle
        .createQuery("select " + EntryRow.COLUMNS + " from entry where number = :number")
        .bind("number", number)
        .mapTo(EntryRow.class)
        .findOne();
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
          Decoder decoder = new Decoder(handle, notation);
          Report report = decoder.report(added.get());
          return Optional.of(
              new Kept(
                  number, report, decoder.reading(made.get(), report), added.get(), made.get()));
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
            "select "
                + EntryRow.COLUMNS
                + " from entry"
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
          replay(handle, views, decoder);
        });
  }

  /**
   * Brings empty views up to the end of the ledger.
   *
   * @param from a handle of the database that the entries stand in
   */
  public static void replay(Handle from, Views views, Decoder decoder) {
    Link[] last = {Link.START};
    each(
        from,
        row -> {
          views.apply(decoder.entry(row), Ledger::fingerprint);
          last[0] = row.link();
        });
    if (last[0].number() > 0) {
      views.reached(last[0].number(), last[0].hash());
    }
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
}
