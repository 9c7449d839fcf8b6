package dateline.store.ledger;

import dateline.model.Entry;
import dateline.model.Entry.By;
import dateline.model.Entry.Deed;
import dateline.model.Notation;
import dateline.store.ledger.EntryRow.Link;
import dateline.store.view.Views;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Adds entries, and brings the views up to them, in the transaction of a handle. */
final class Writing {
  private final Handle handle;
  private final Notation notation;
  private final Views views;
  private final By by;
  private final Instant at;
  private final Link begun;
  private Link last;
  private long reports;

  Writing(Handle handle, Notation notation, By by, Instant at) {
    this.handle = handle;
    this.notation = notation;
    this.views = new Views(handle);
    this.by = by;
    this.at = at.truncatedTo(ChronoUnit.MILLIS);
    this.begun = Ledger.head(handle);
    this.last = begun;
    this.reports =
        handle.createQuery("select coalesce(max(report), 0) from entry").mapTo(Long.class).one();
  }

  /** Adds a report with its reading, when it is not there. */
  Ledger.Added add(Ledger.Item item) {
    Optional<Long> there = Views.find(handle, Ledger.fingerprint(item.report()));
    if (there.isPresent()) {
      return new Ledger.Added(there.get(), false);
    }
    long number = ++reports;
    append(by, item.because(), new Deed.ReportAdded(number, item.report()));
    append(
        new By.Program("dateline " + item.reading().engine().version()),
        item.because(),
        new Deed.ReadingMade(number, item.reading()));
    return new Ledger.Added(number, true);
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
            "insert into entry ("
                + EntryRow.COLUMNS
                + ") values (:number, :at, :by, :because, :kind, :report, :body, :previous, :hash)")
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

  /** Notes where the ledger ends now. */
  void finish() {
    if (last.equals(begun)) {
      return;
    }
    views.reached(last.number(), last.hash());
    handle
        .createUpdate("insert or replace into head values (1, :number, :hash)")
        .bind("number", last.number())
        .bind("hash", last.hash())
        .execute();
  }
}
