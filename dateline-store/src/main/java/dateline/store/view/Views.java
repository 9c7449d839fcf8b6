package dateline.store.view;

import dateline.model.Claim;
import dateline.model.Entry;
import dateline.model.Entry.Deed;
import dateline.model.Incident;
import dateline.model.Mention.PlaceName;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.PlaceRef;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes the views, entry by entry, in the transaction of a handle. */
public final class Views {
  private final Handle handle;

  /** The report that was added last and not read since; 0 when there is none. */
  private long unread;

  /** Makes one that writes to a handle's database. */
  public Views(Handle handle) {
    this.handle = handle;
  }

  /** Returns the number of the report with a fingerprint. */
  public static Optional<Long> find(Handle handle, String fingerprint) {
    return handle
        .createQuery("select number from report where fingerprint = :fingerprint")
        .bind("fingerprint", fingerprint)
        .mapTo(Long.class)
        .findOne();
  }

  /** Empties all views. */
  public void clear() {
    handle.execute("insert into report_words (report_words) values ('delete-all')");
    for (String table :
        List.of("report", "problem", "claim", "incident", "place", "actor", "viewed")) {
      handle.execute("delete from " + table);
    }
  }

  /**
   * Brings the views up to an entry; the ones before it are in them.
   *
   * @param fingerprint tells a report from others
   */
  public void apply(Entry entry, Function<Report, String> fingerprint) {
    switch (entry.deed()) {
      case Deed.ReportAdded added -> report(entry, added, fingerprint.apply(added.content()));
      case Deed.ReadingMade made -> reading(entry, made.report(), made.reading());
    }
  }

  /** Notes which entry the views were brought up to. */
  public void reached(long entry, String hash) {
    handle
        .createUpdate("insert or replace into viewed values (1, :entry, :hash)")
        .bind("entry", entry)
        .bind("hash", hash)
        .execute();
  }

  private void report(Entry entry, Deed.ReportAdded added, String fingerprint) {
    handle
        .createUpdate(
            "insert into report (number, fingerprint, id, sha256, text, characters, added_at,"
                + " added_because) values (:number, :fingerprint, :id, :sha256, :text,"
                + " :characters, :at, :because)")
        .bind("number", added.report())
        .bind("fingerprint", fingerprint)
        .bind("id", added.content().id())
        .bind("sha256", added.content().sha256())
        .bind("text", shown(added.content().text()))
        .bind(
            "characters", added.content().text().codePointCount(0, added.content().text().length()))
        .bind("at", entry.at().toString())
        .bind("because", entry.because())
        .execute();
    describe(added.report(), added.content());
    handle
        .createUpdate(
            "insert into report_words (rowid, title, text) select number, title, text from report"
                + " where number = :number")
        .bind("number", added.report())
        .execute();
    unread = added.report();
  }

  /** Returns words as lists show and find them: for SQLite's functions a text ends at a NUL. */
  private static String shown(String words) {
    return words.replace('\0', '\uFFFD');
  }

  private void describe(long number, Report report) {
    Report.DateSource from = report.publishedFrom();
    handle
        .createUpdate(
            "update report set outlet = :outlet, title = :title, published = :published,"
                + " published_from = :from, language = :language, translated_from = :translated,"
                + " url = :url, byline = :byline where number = :number")
        .bind("number", number)
        .bind("outlet", report.outlet())
        .bind("title", report.title() == null ? null : shown(report.title()))
        .bind("published", report.published() == null ? null : report.published().toString())
        .bind("from", from == null ? null : from.name())
        .bind("language", report.language())
        .bind("translated", report.translatedFrom())
        .bind("url", report.url())
        .bind("byline", report.byline())
        .execute();
  }

  private void reading(Entry entry, long number, Reading reading) {
    if (number != unread) {
      forget(number);
    }
    unread = 0;
    // What the text says of its own day and outlet is known only now; its title stays what it was.
    describe(number, reading.report());
    handle
        .createUpdate(
            "update report set reading = :entry, engine = :engine, claims = :claims,"
                + " incidents = :incidents, problems = :problems where number = :number")
        .bind("number", number)
        .bind("entry", entry.number())
        .bind("engine", reading.engine().version())
        .bind("claims", reading.claims().size())
        .bind("incidents", reading.incidents().size())
        .bind("problems", reading.problems().size())
        .execute();
    problems(number, reading.problems());
    claims(number, reading.claims());
    incidents(number, reading.incidents());
    places(number, reading.places());
    actors(number, reading);
  }

  /** Takes out what an earlier reading gave. */
  private void forget(long number) {
    for (String table : List.of("problem", "claim", "incident", "place", "actor")) {
      handle
          .createUpdate("delete from " + table + " where report = :n")
          .bind("n", number)
          .execute();
    }
  }

  private void problems(long report, List<Problem> problems) {
    PreparedBatch batch =
        handle.prepareBatch("insert into problem values (:report, :ordinal, :code, :message)");
    for (int i = 0; i < problems.size(); i++) {
      batch
          .bind("report", report)
          .bind("ordinal", i + 1)
          .bind("code", problems.get(i).code())
          .bind("message", problems.get(i).message())
          .add();
    }
    batch.execute();
  }

  private void claims(long report, List<Claim> claims) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into claim values (:report, :ordinal, :event, :mode, :status, :certainty,"
                + " :sentence, :speakers)");
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      batch
          .bind("report", report)
          .bind("ordinal", i + 1)
          .bind("event", claim.event().type().name())
          .bind("mode", claim.event().mode() == null ? null : claim.event().mode().name())
          .bind("status", claim.status().name())
          .bind("certainty", claim.certainty().name())
          .bind("sentence", claim.sentence().text())
          .bind(
              "speakers",
              claim.attribution().stream()
                  .map(each -> each.source() == null ? "" : each.source().text())
                  .collect(Collectors.joining("; ")))
          .add();
    }
    batch.execute();
  }

  private void incidents(long report, List<Incident> incidents) {
    for (int i = 0; i < incidents.size(); i++) {
      IncidentWriter.write(handle, report, i + 1, incidents.get(i));
    }
  }

  private void places(long report, List<PlaceName> places) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into place values (:report, :ordinal, :words, :status, :name, :geonames,"
                + " :country)");
    for (int i = 0; i < places.size(); i++) {
      PlaceName place = places.get(i);
      batch
          .bind("report", report)
          .bind("ordinal", i + 1)
          .bind("words", place.passage().text())
          .bind("status", IncidentWriter.status(place.ref()));
      switch (place.ref()) {
        case PlaceRef.Resolved known ->
            batch
                .bind("name", known.place().name())
                .bind("geonames", known.place().geonames())
                .bind("country", known.place().country());
        case PlaceRef.Ambiguous open -> unknown(batch);
        case PlaceRef.Unresolved open -> unknown(batch);
      }
      batch.add();
    }
    batch.execute();
  }

  private static void unknown(PreparedBatch batch) {
    batch.bind("name", (String) null).bind("geonames", (Long) null).bind("country", (String) null);
  }

  private void actors(long report, Reading reading) {
    Set<List<String>> named = new LinkedHashSet<>();
    for (Claim claim : reading.claims()) {
      for (Participant participant : claim.event().participants()) {
        named.add(List.of(participant.role().label(), participant.passage().text()));
      }
    }
    reading.attributions().forEach(said -> speaker(named, said.source()));
    PreparedBatch batch =
        handle.prepareBatch("insert into actor values (:report, :ordinal, :part, :words)");
    int ordinal = 0;
    for (List<String> each : named) {
      batch
          .bind("report", report)
          .bind("ordinal", ++ordinal)
          .bind("part", each.get(0))
          .bind("words", each.get(1))
          .add();
    }
    batch.execute();
  }

  private static void speaker(Set<List<String>> named, @Nullable Passage source) {
    if (source != null) {
      named.add(List.of("speaker", source.text()));
    }
  }
}
