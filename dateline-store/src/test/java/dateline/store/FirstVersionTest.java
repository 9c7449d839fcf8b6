package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.exchange.JsonNotation;
import dateline.model.Entry;
import dateline.model.Harm;
import dateline.model.Incident;
import dateline.model.Reading;
import dateline.store.check.Verifier;
import dateline.store.file.Schema;
import dateline.store.ledger.Ledger;
import dateline.store.view.IncidentFilter;
import dateline.store.view.Incidents;
import dateline.store.view.ReportFilter;
import dateline.store.view.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first version wrote is read by this one. */
class FirstVersionTest {
  private static final JsonNotation NOTATION = new JsonNotation();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void copy() throws IOException {
    file = FirstVersion.in(folder);
  }

  private Store store() {
    return Store.existing(file, NOTATION, Clock.systemUTC());
  }

  @Test
  void itIsAsItWasWritten() {
    var verdict = new Verifier(file, NOTATION).verify(null);
    assertEquals(List.of(), verdict.flaws());
    assertEquals(FirstVersion.END, verdict.end().toString());
    try (Store store = store()) {
      assertEquals(FirstVersion.END, store.ledger().head().toString());
    }
    assertTrue(new Verifier(file, NOTATION).verify(verdict.end()).isClean());
  }

  @Test
  void itsReportsAreReadAsTheyWereWritten() {
    try (Store store = store()) {
      for (long number = 1; number <= 6; number++) {
        Ledger.Kept kept = store.ledger().kept(number).orElseThrow();
        assertEquals(kept.added().body(), NOTATION.write(kept.report()));
        assertEquals("person the first version", kept.added().by());
        assertEquals("2026-01-02T03:04:05.678Z", kept.added().at());
      }
      assertEquals(
          "Gunmen held the bridge at Oriel, a driver said. 🌉",
          store.ledger().kept(4).orElseThrow().report().text());
    }
  }

  @Test
  void itsReadingsHoldWhatTheyHeld() {
    try (Store store = store()) {
      List<String> held = new ArrayList<>();
      for (long number = 1; number <= 6; number++) {
        Reading reading = store.ledger().kept(number).orElseThrow().reading();
        held.add(
            reading.report().id()
                + " %d places, %d times, %d claims, %d incidents, %d problems, engine %s"
                    .formatted(
                        reading.places().size(),
                        reading.times().size(),
                        reading.claims().size(),
                        reading.incidents().size(),
                        reading.problems().size(),
                        reading.engine().version()));
      }
      String small = " 0 places, 0 times, 1 claims, 1 incidents, 1 problems, engine 0.1.0";
      assertEquals(
          List.of(
              "a1 3 places, 1 times, 3 claims, 2 incidents, 1 problems, engine 0.1.0",
              "empty 0 places, 0 times, 0 claims, 0 incidents, 1 problems, engine 0.1.0",
              "harbour" + small,
              "bridge" + small,
              "قرية" + small,
              "harbour" + small),
          held);
      Incident strike = store.ledger().kept(1).orElseThrow().reading().incidents().getFirst();
      assertEquals("Six civilians killed by bombs north of Raqqa", strike.summary());
      assertEquals(6, strike.toll(Harm.KILLED).best());
      assertEquals(2, strike.claims().getFirst().attribution().size());
    }
  }

  @Test
  void itsViewsAreListedSearchedAndMadeAnew() {
    try (Store store = store()) {
      var reports = store.reports().list(ReportFilter.ALL, Reports.Order.ADDED, 1);
      var incidents = store.incidents().list(IncidentFilter.ALL, Incidents.Order.NEWEST, 1);
      assertEquals(6, reports.total());
      assertEquals(List.of(3L, 6L), store.reports().named("harbour"));
      ReportFilter words = new ReportFilter("harbour", null, null, null, null, null);
      assertEquals(2, store.reports().list(words, Reports.Order.NEWEST, 1).total());
      store.ledger().replay();
      assertEquals(reports, store.reports().list(ReportFilter.ALL, Reports.Order.ADDED, 1));
      assertEquals(
          incidents, store.incidents().list(IncidentFilter.ALL, Incidents.Order.NEWEST, 1));
    }
    assertTrue(new Verifier(file, NOTATION).verify(null).isClean());
  }

  @Test
  void itIsAddedTo() {
    try (Store store = store()) {
      var by = new Entry.By.Person("a tester");
      assertEquals(
          new Ledger.Added(7, true),
          store.ledger().add(List.of(SmallReadings.item("new", "New words.")), by).getFirst());
      assertEquals(
          new Ledger.Added(3, false),
          store.ledger().add(List.of(FirstVersion.harbour()), by).getFirst());
      List<Long> numbers = new ArrayList<>();
      store.ledger().each(row -> numbers.add(row.number()));
      assertEquals(14, numbers.size());
    }
    assertTrue(new Verifier(file, NOTATION).verify(null).isClean());
  }

  @Test
  void theNewestVersionIsTheOneThatTheScriptsGive() {
    String newest =
        Flyway.configure()
            .dataSource("jdbc:sqlite:" + folder.resolve("new.sqlite"), null, null)
            .locations("classpath:dateline/store/schema")
            .load()
            .info()
            .all()[0]
            .getVersion()
            .getVersion();
    assertEquals(String.valueOf(Schema.NEWEST), newest);
  }
}
