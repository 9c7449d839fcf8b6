package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.exchange.JsonNotation;
import dateline.model.Entry;
import dateline.model.Report;
import dateline.store.check.Verifier;
import dateline.store.file.Reasons;
import dateline.store.ledger.EntryRow;
import dateline.store.ledger.Ledger;
import dateline.store.view.ReportFilter;
import dateline.store.view.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Odd reports, and places where a store cannot be kept. */
class OddStoreTest {
  private static final JsonNotation NOTATION = new JsonNotation();
  private static final Entry.By SOMEBODY = new Entry.By.Person("a tester");

  @TempDir Path folder;

  private Store store() {
    return Store.open(folder.resolve("record.sqlite"), NOTATION, Clock.systemUTC());
  }

  @Test
  void textsOfAnyKindComeBackAsTheyWere() {
    StringBuilder large = new StringBuilder();
    new Random(3)
        .ints(4_000_000 / 7, 'a', 'z')
        .forEach(letter -> large.append("words ").append((char) letter));
    List<String> texts =
        List.of(
            "Words\0 and a NUL\0",
            "\0 at the beginning",
            "Beyond the first plane 🕊𐏓 and joined 👩‍👩‍👧",
            "قُتل ستة مدنيين، \u202eright to left\u202c",
            "Tabs\tand\r\nbreaks\u2028 and \u0085 more",
            "\uFEFF a mark, \uFFFE\uFFFF no characters",
            "'; drop table entry; --",
            large.toString());
    try (Store store = store()) {
      for (String text : texts) {
        store.ledger().add(List.of(SmallReadings.item(Report.of(text))), SOMEBODY);
      }
      for (int i = 0; i < texts.size(); i++) {
        assertEquals(texts.get(i), store.ledger().kept(i + 1).orElseThrow().report().text());
        assertEquals(
            new Ledger.Added(i + 1, false),
            store
                .ledger()
                .add(List.of(SmallReadings.item(Report.of(texts.get(i)))), SOMEBODY)
                .getFirst());
      }
      var rows = store.reports().list(ReportFilter.ALL, Reports.Order.ADDED, 1).rows();
      assertEquals("Words\uFFFD and a NUL\uFFFD", rows.getLast().opening());
      ReportFilter words = new ReportFilter("NUL", null, null, null, null, null);
      assertEquals(1, store.reports().list(words, Reports.Order.ADDED, 1).total());
    }
    assertEquals(
        List.of(), new Verifier(folder.resolve("record.sqlite"), NOTATION).verify(null).flaws());
  }

  @Test
  void halfASurrogatePairIsRefusedAndNothingOfItsBatchIsAdded() {
    try (Store store = store()) {
      List<Ledger.Item> items =
          List.of(
              SmallReadings.item("good", "Good words."),
              SmallReadings.item("bad", "Half a pair: \ud83d"));
      assertThrows(IllegalArgumentException.class, () -> store.ledger().add(items, SOMEBODY));
      assertEquals(0, store.reports().count());
      assertEquals(0, store.ledger().head().number());
      store.ledger().add(items.subList(0, 1), SOMEBODY);
      assertEquals(1, store.reports().count());
    }
  }

  @Test
  void theSameReportTwiceInABatchIsAddedOnce() {
    try (Store store = store()) {
      List<Ledger.Item> items =
          List.of(
              SmallReadings.item("a", "The same words."),
              SmallReadings.item("b", "The same words."),
              SmallReadings.item("a", "Other words."));
      assertEquals(
          List.of(new Ledger.Added(1, true), new Ledger.Added(1, false), new Ledger.Added(2, true)),
          store.ledger().add(items, SOMEBODY));
    }
  }

  @Test
  void aStoreThatAnotherProgramWritesToForTooLongIsToldOf() throws Exception {
    Path file = folder.resolve("record.sqlite");
    try (Store store = Store.open(file, Duration.ofMillis(100), NOTATION, Clock.systemUTC());
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.executeUpdate("begin immediate");
      List<Ledger.Item> items = List.of(SmallReadings.item("a", "Some words."));
      StoreFailure failure =
          assertThrows(StoreFailure.class, () -> store.ledger().add(items, SOMEBODY));
      assertEquals(
          file
              + " cannot be used as a store: another program is writing to it; try again when that"
              + " is done",
          failure.getMessage());
      assertEquals(0, store.reports().count(), "reading goes on");
      statement.executeUpdate("rollback");
      store.ledger().add(items, SOMEBODY);
      assertEquals(1, store.reports().count());
    }
  }

  @Test
  void aDiskThatIsFullIsToldOfAndWhatWasAddedIsKept() throws Exception {
    Path file = folder.resolve("record.sqlite");
    store().close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("pragma max_page_count = 60");
      Ledger ledger =
          new Ledger(EntryRow.teach(Jdbi.create(connection)), NOTATION, Clock.systemUTC());
      ledger.add(List.of(SmallReadings.item("a", "Some words.")), SOMEBODY);
      List<Ledger.Item> large = List.of(SmallReadings.item("b", "More words. ".repeat(100_000)));
      JdbiException full = assertThrows(JdbiException.class, () -> ledger.add(large, SOMEBODY));
      assertEquals(
          file + " cannot be used as a store: the disk is full; make room and try again",
          Reasons.failure(file, full).getMessage());
      ledger.add(List.of(SmallReadings.item("c", "A few words.")), SOMEBODY);
    }
    try (Store store = store()) {
      assertEquals(2, store.reports().count());
    }
    assertTrue(new Verifier(file, NOTATION).verify(null).isClean());
  }

  @Test
  void aFolderThatCannotBeMadeOrWrittenToIsToldOf() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "words");
    Path below = file.resolve("record.sqlite");
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> Store.open(below, NOTATION, Clock.systemUTC()));
    assertEquals(
        "there is no folder for the store " + below + " and none can be made; give --store",
        failure.getMessage());
    assertThrows(StoreFailure.class, () -> Store.open(folder, NOTATION, Clock.systemUTC()));
    Path kernel = Path.of("/proc/record.sqlite");
    assumeTrue(Files.isDirectory(kernel.getParent()));
    assertEquals(
        "no store can be made as " + kernel + ": its folder cannot be written to, or is full",
        assertThrows(StoreFailure.class, () -> Store.open(kernel, NOTATION, Clock.systemUTC()))
            .getMessage());
  }

  @Test
  void namesOfFilesMayHoldAnything() {
    for (String name : List.of("a?b=c.sqlite", "50%23 #1.sqlite", "مجلد.sqlite", ":memory:")) {
      Path file = folder.resolve(name);
      try (Store store = Store.open(file, NOTATION, Clock.systemUTC())) {
        store.ledger().add(List.of(SmallReadings.item("a", "Some words.")), SOMEBODY);
      }
      assertTrue(Files.isRegularFile(file), name);
      assertTrue(new Verifier(file, NOTATION).verify(null).isClean(), name);
    }
  }

  @RepeatedTest(5)
  void aStoreThatManyMakeAtOnceIsMadeOnce() throws Exception {
    Path file = folder.resolve("new/record.sqlite");
    List<Future<Long>> made = new ArrayList<>();
    try (ExecutorService many = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        String id = "r" + i;
        Callable<Long> work =
            () -> {
              try (Store store = Store.open(file, NOTATION, Clock.systemUTC())) {
                return store
                    .ledger()
                    .add(List.of(SmallReadings.item(id, "Words of " + id)), SOMEBODY)
                    .getFirst()
                    .report();
              }
            };
        made.add(many.submit(work));
      }
    }
    List<Long> numbers = new ArrayList<>();
    for (Future<Long> each : made) {
      numbers.add(each.get());
    }
    assertEquals(List.of(1L, 2L, 3L, 4L), numbers.stream().sorted().toList());
    try (var files = Files.list(file.getParent())) {
      assertEquals(1, files.count(), "nothing else is left lying about");
    }
  }

  @Test
  void anEmptyFileBecomesAStore() throws Exception {
    Path file = Files.createFile(folder.resolve("empty"));
    try (Store store = Store.open(file, NOTATION, Clock.systemUTC())) {
      assertEquals(0, store.reports().count());
    }
    assertFalse(Files.size(file) == 0);
  }
}
