package dateline.store.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.exchange.JsonNotation;
import dateline.model.Entry;
import dateline.store.SmallReadings;
import dateline.store.Store;
import dateline.store.StoreFailure;
import dateline.store.check.Verifier;
import dateline.store.ledger.EntryRow.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyTest {
  private static final JsonNotation NOTATION = new JsonNotation();

  @TempDir Path folder;
  private Path file;
  private Path copy;

  @BeforeEach
  void writeStore() {
    file = folder.resolve("record.sqlite");
    copy = folder.resolve("backup.sqlite");
    add(file, "first");
  }

  private static Link add(Path file, String id) {
    try (Store store = open(file)) {
      store
          .ledger()
          .add(List.of(SmallReadings.item(id, "Words of " + id)), new Entry.By.Person("a tester"));
      return store.ledger().head();
    }
  }

  private static Store open(Path file) {
    return Store.open(file, NOTATION, Clock.systemUTC());
  }

  private Link head() {
    return new Verifier(file, NOTATION).verify(null).end();
  }

  private Copied restore(boolean replace) {
    return new Restore(file, replace, NOTATION).from(copy);
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aBackupAndWhatIsRestoredOfItEndAlike() throws IOException {
    Link head = head();
    Copied made = Backup.make(file, copy, NOTATION);
    assertTrue(made.verdict().isClean());
    assertEquals(head, made.from());
    assertEquals(head, made.verdict().end());
    Files.delete(file);
    Copied restored = restore(false);
    assertEquals(head, restored.from());
    assertEquals(head, restored.verdict().end());
    assertEquals(head, head());
    assertEquals(List.of("backup.sqlite", "record.sqlite"), names());
    add(file, "second");
  }

  @Test
  void aStoreInUseIsCopiedWithAllThatWasAdded() {
    try (Store store = open(file)) {
      store
          .ledger()
          .add(
              List.of(SmallReadings.item("second", "More words.")),
              new Entry.By.Person("a tester"));
      Copied made = Backup.make(file, copy, NOTATION);
      assertEquals(store.ledger().head(), made.verdict().end());
    }
  }

  @Test
  void aBackupReplacesNoFile() throws IOException {
    Files.writeString(copy, "mine");
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> Backup.make(file, copy, NOTATION));
    assertEquals(
        copy + " is there already, and a backup replaces nothing; give another name",
        failure.getMessage());
    assertEquals("mine", Files.readString(copy));
    assertThrows(StoreFailure.class, () -> Backup.make(file, file, NOTATION));
  }

  @Test
  void aBackupIntoNowhereSaysSo() {
    Path nowhere = folder.resolve("no/such/folder/backup.sqlite");
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> Backup.make(file, nowhere, NOTATION));
    assertTrue(failure.getMessage().startsWith(nowhere + " cannot be written: "));
    assertThrows(
        StoreFailure.class, () -> Backup.make(folder.resolve("none.sqlite"), copy, NOTATION));
  }

  @Test
  void aTamperedRecordIsNotBackedUpAndATamperedBackupNotRestored() throws Exception {
    Backup.make(file, copy, NOTATION);
    Link head = head();
    for (Path each : List.of(file, copy)) {
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + each);
          Statement statement = connection.createStatement()) {
        statement.executeUpdate("drop trigger entry_is_not_deleted");
        statement.executeUpdate("delete from entry where number = 1");
      }
    }
    Copied refused = Backup.make(file, folder.resolve("other.sqlite"), NOTATION);
    assertEquals(
        List.of("the trigger \"entry_is_not_deleted\" is missing", "entry 1 is missing"),
        refused.verdict().flaws().stream().map(flaw -> flaw.sentence()).toList());
    Files.delete(file);
    assertFalse(restore(true).verdict().isClean());
    assertEquals(List.of("backup.sqlite"), names());
    assertNotNull(head);
  }

  @Test
  void anOlderRecordIsReplacedByABackupThatGoesOnFromIt() throws IOException {
    Files.copy(file, folder.resolve("older.sqlite"));
    Link newer = add(file, "second");
    Backup.make(file, copy, NOTATION);
    Files.move(folder.resolve("older.sqlite"), file, StandardCopyOption.REPLACE_EXISTING);
    assertNull(restore(false).aside());
    assertEquals(newer, head());
    assertEquals(List.of("backup.sqlite", "record.sqlite"), names());
  }

  @Test
  void entriesThatTheBackupDoesNotHaveAreNotLost() throws IOException {
    Link old = Backup.make(file, copy, NOTATION).verdict().end();
    Link newer = add(file, "second");
    StoreFailure failure = assertThrows(StoreFailure.class, () -> restore(false));
    assertEquals(
        "the record in "
            + file
            + " has 2 entries that the backup does not have; with --replace the backup takes its"
            + " place, and it is kept beside it",
        failure.getMessage());
    assertEquals(newer, head());
    Path aside = restore(true).aside();
    assertEquals(old, head());
    assertEquals(folder.resolve("record.sqlite.replaced-1"), aside);
    assertEquals(newer, new Verifier(aside, NOTATION).verify(null).end());
    assertEquals(folder.resolve("record.sqlite.replaced-2"), restore(true).aside());
  }

  @Test
  void aDamagedRecordIsKeptBesideTheBackup() throws IOException {
    Backup.make(file, copy, NOTATION);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 0, 8192, (byte) 7);
    Files.write(file, bytes);
    StoreFailure failure = assertThrows(StoreFailure.class, () -> restore(false));
    assertEquals(
        "the record in "
            + file
            + " cannot be read as a whole; with --replace the backup takes its place, and it is kept"
            + " beside it",
        failure.getMessage());
    assertNotNull(restore(true).aside());
    assertTrue(new Verifier(file, NOTATION).verify(null).isClean());
  }

  @Test
  void aRecordInUseIsNotReplaced() {
    Backup.make(file, copy, NOTATION);
    try (Store store = open(file)) {
      store.ledger().head();
      StoreFailure failure = assertThrows(StoreFailure.class, () -> restore(true));
      assertEquals(file + " is in use by another program; end that first", failure.getMessage());
    }
    restore(true);
  }
}
