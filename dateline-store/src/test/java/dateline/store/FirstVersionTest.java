package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.exchange.JsonNotation;
import dateline.model.Entry;
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
  void itsReportsAndReadingsAreWhatTheyWere() {
    try (Store store = store()) {
      List<Ledger.Item> items = FirstVersion.items();
      for (int i = 0; i < items.size(); i++) {
        Ledger.Kept kept = store.ledger().kept(i + 1).orElseThrow();
        assertEquals(items.get(i).report(), kept.report());
        assertEquals(NOTATION.write(items.get(i).reading()), NOTATION.write(kept.reading()));
        assertEquals("person the first version", kept.added().by());
      }
      assertEquals(6, store.reports().count());
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
          store.ledger().add(List.of(FirstVersion.items().get(2)), by).getFirst());
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
