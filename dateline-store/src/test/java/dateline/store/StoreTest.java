package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.exchange.JsonNotation;
import dateline.model.Entry;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.ledger.Ledger;
import dateline.store.view.IncidentFilter;
import dateline.store.view.Incidents;
import dateline.store.view.Overview;
import dateline.store.view.ReportFilter;
import dateline.store.view.Reports;
import dateline.testkit.ExampleReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
  private static final Entry.By SOMEBODY = new Entry.By.Person("a tester");

  @TempDir Path folder;

  private Store store() {
    return Store.open(folder.resolve("record.sqlite"), new JsonNotation(), CLOCK);
  }

  private static Ledger.Item item(Reading reading) {
    return new Ledger.Item(reading.report(), reading, "a test");
  }

  @Test
  void whatWasAddedIsThereAfterOpeningAgain() {
    Reading reading = ExampleReading.reading();
    assertEquals(
        List.of(new Ledger.Added(1, true)), store().ledger().add(List.of(item(reading)), SOMEBODY));
    Ledger.Kept kept = store().ledger().kept(1).orElseThrow();
    assertEquals(reading.report(), kept.report());
    JsonNotation notation = new JsonNotation();
    assertEquals(notation.write(reading), notation.write(kept.reading()));
    assertEquals("person a tester", kept.added().by());
  }

  @Test
  void theSameReportAddedTwiceChangesNothing() {
    Store store = store();
    store.ledger().add(List.of(item(ExampleReading.reading())), SOMEBODY);
    var head = store.ledger().head();
    assertEquals(
        List.of(new Ledger.Added(1, false)),
        store.ledger().add(List.of(item(ExampleReading.reading())), SOMEBODY));
    assertEquals(head, store.ledger().head());
  }

  @Test
  void theWeeksHoldEachDatedIncidentOnceInTheWeekOfItsFirstDay() {
    Store store = store();
    store.ledger().add(List.of(item(ExampleReading.reading())), SOMEBODY);
    Overview overview = store.overviews().of(IncidentFilter.ALL);
    assertEquals(overview.weeks(), store.overviews().weeks(IncidentFilter.ALL));
    assertFalse(overview.spans().isEmpty());
    for (Overview.Week week : overview.weeks()) {
      assertEquals(DayOfWeek.MONDAY, week.monday().getDayOfWeek());
      List<Overview.Span> within =
          overview.spans().stream()
              .filter(span -> !span.from().isBefore(week.monday()))
              .filter(span -> span.from().isBefore(week.monday().plusDays(7)))
              .toList();
      assertEquals(within.size(), week.incidents());
      assertEquals(
          within.stream()
              .filter(Overview.Span::counts)
              .map(Overview.Span::killed)
              .filter(Objects::nonNull)
              .mapToLong(Integer::longValue)
              .sum(),
          week.killed().best());
    }
  }

  @Test
  void replayMakesTheSameViews() {
    Store store = store();
    store.ledger().add(List.of(item(ExampleReading.reading())), SOMEBODY);
    var reports = store.reports().list(ReportFilter.ALL, Reports.Order.NEWEST, 1);
    var incidents = store.incidents().list(IncidentFilter.ALL, Incidents.Order.NEWEST, 1);
    store.ledger().replay();
    assertEquals(reports, store.reports().list(ReportFilter.ALL, Reports.Order.NEWEST, 1));
    assertEquals(incidents, store.incidents().list(IncidentFilter.ALL, Incidents.Order.NEWEST, 1));
    assertFalse(reports.rows().isEmpty());
    assertFalse(incidents.rows().isEmpty());
    Overview overview = store.overviews().of(IncidentFilter.ALL);
    assertEquals(incidents.total(), overview.incidents());
  }

  @Test
  void searchFindsWordsByTheirBeginningAndTakesAnySign() {
    Store store = store();
    Report report = Report.named("x", "Shelling near Kharkiv killed nobody. Ça va.");
    Reading reading = empty(report);
    store.ledger().add(List.of(item(reading)), SOMEBODY);
    for (String words :
        List.of("shell", "KHARKIV", "\"near kharkiv\"", "ca va", "“near Kharkiv”")) {
      assertEquals(1, found(store, words), words);
    }
    for (String words : List.of("\"kharkiv near\"", "absent")) {
      assertEquals(0, found(store, words), words);
    }
    for (String words : List.of("*", "\"", "a OR (", "NEAR(", "-", "text:", "' or 1=1 --", "\0")) {
      assertTrue(found(store, words) >= 0, words);
    }
  }

  private static long found(Store store, String words) {
    return store
        .reports()
        .list(new ReportFilter(words, null, null, null, null, null), Reports.Order.NEWEST, 1)
        .total();
  }

  private static Reading empty(Report report) {
    Reading example = ExampleReading.reading();
    return new Reading(
        report,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        example.engine());
  }

  @Test
  void aFileOfSomethingElseIsLeftAlone() throws Exception {
    Path file = folder.resolve("notes.txt");
    Files.writeString(
        file, "Notes that are no database, of more than a hundred characters. ".repeat(9));
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> Store.open(file, new JsonNotation(), CLOCK));
    assertEquals(file + " cannot be used as a store: it is no SQLite file", failure.getMessage());
  }

  @Test
  void manyThreadsMayAddAtOnce() throws Exception {
    Store store = store();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int which = i;
      threads.add(
          new Thread(
              () -> {
                for (int j = 0; j < 10; j++) {
                  Report report = Report.of("Report " + which + " of " + j + ".");
                  store.ledger().add(List.of(item(empty(report))), SOMEBODY);
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(40, store.reports().count());
    assertEquals(80, store.ledger().head().number());
  }
}
