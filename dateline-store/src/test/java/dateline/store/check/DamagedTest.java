package dateline.store.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.exchange.JsonNotation;
import dateline.model.Entry;
import dateline.store.FirstVersion;
import dateline.store.SmallReadings;
import dateline.store.Store;
import dateline.store.StoreFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a disk or a person has spoiled, and files that are no stores. */
class DamagedTest {
  @TempDir Path folder;

  private static Verdict verdict(Path file) {
    return new Verifier(file, new JsonNotation()).verify(null);
  }

  private static List<String> sentences(Path file) {
    return verdict(file).flaws().stream().map(Flaw::sentence).toList();
  }

  @Test
  void anEmptyFile() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.sqlite"));
    assertEquals(List.of("the file is damaged: it is empty"), sentences(file));
  }

  @Test
  void aFileThatBreaksOff() throws IOException {
    Path file = FirstVersion.in(folder);
    byte[] bytes = Files.readAllBytes(file);
    for (int length : new int[] {50, 100, 5000, bytes.length / 2, bytes.length - 4096}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      Verdict verdict = verdict(file);
      assertFalse(verdict.isClean(), length + " bytes");
      assertTrue(
          verdict.flaws().getFirst().sentence().startsWith("the file is damaged: "),
          () -> verdict.flaws().toString());
    }
  }

  @Test
  void aFileOfSomethingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "No database at all. ".repeat(99));
    assertEquals(
        List.of("the file is damaged: it is no SQLite file, or its beginning was overwritten"),
        sentences(file));
  }

  @Test
  void aDatabaseOfSomethingElse() throws Exception {
    Path file = folder.resolve("other.sqlite");
    Tampering.plainly(file, "create table t (a)");
    StoreFailure failure = assertThrows(StoreFailure.class, () -> verdict(file));
    assertEquals(
        file + " is a database of something else; --store takes a Dateline store",
        failure.getMessage());
  }

  @Test
  void aStoreOfANewerVersion() throws Exception {
    Path file = FirstVersion.in(folder);
    Tampering.plainly(file, "update flyway_schema_history set version = '999'");
    StoreFailure failure = assertThrows(StoreFailure.class, () -> verdict(file));
    assertEquals(
        file + " was made by a newer Dateline; use that one, or one newer still",
        failure.getMessage());
  }

  @Test
  void aPageWhoseBeginningIsOverwrittenIsFound() throws IOException {
    Path file = FirstVersion.in(folder);
    byte[] whole = Files.readAllBytes(file);
    for (int page = 0; page < whole.length; page += 4096) {
      byte[] bytes = whole.clone();
      Arrays.fill(bytes, page, page + 8, (byte) 0x55);
      Files.write(file, bytes);
      assertFalse(verdict(file).isClean(), "page at " + page);
    }
  }

  @Test
  void aWordThatChangedOnTheDiskIsFound() throws Exception {
    Path file = FirstVersion.in(folder);
    String whole = Files.readString(file, StandardCharsets.ISO_8859_1);
    int found = 0;
    for (int at = whole.indexOf("arbour"); at >= 0; at = whole.indexOf("arbour", at + 1)) {
      String changed = whole.substring(0, at) + "ardour" + whole.substring(at + 6);
      Files.writeString(file, changed, StandardCharsets.ISO_8859_1);
      if (says(file, "ardour")) {
        assertFalse(verdict(file).isClean(), "the word at " + at);
        found++;
      }
    }
    assertTrue(found >= 6, found + " places");
  }

  /** Tells whether a word stands in a row, and not in what SQLite left of rows that were moved. */
  private static boolean says(Path file, String word) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet all =
            statement.executeQuery(
                "select (select group_concat(body) from entry)"
                    + " || (select group_concat(id || text) from report)"
                    + " || (select group_concat(sentence) from claim)")) {
      return all.getString(1).contains(word);
    }
  }

  @Test
  void bytesThatFlippedAnywhereNeverEndTheLookingWithoutASentence() throws IOException {
    Path file = FirstVersion.in(folder);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      byte[] bytes = whole.clone();
      int at = random.nextInt(bytes.length - 200);
      for (int j = at; j < at + 200; j++) {
        bytes[j] ^= (byte) (1 + random.nextInt(255));
      }
      Files.write(file, bytes);
      try {
        sentences(file).forEach(sentence -> assertFalse(sentence.isBlank()));
      } catch (StoreFailure e) {
        assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
      }
    }
  }

  @Test
  void aDamagedIndexOfWordsIsAViewThatDiffers() throws Exception {
    Path file = FirstVersion.in(folder);
    Tampering.plainly(file, "update report_words_data set block = x'00ff00ff' where id > 10");
    assertEquals(
        List.of(
            "the view \"report_words\" does not follow from the ledger; dateline replay makes it"
                + " anew"),
        sentences(file).stream().distinct().toList());
    try (Store store = Store.existing(file, new JsonNotation(), Clock.systemUTC())) {
      store.ledger().replay();
    }
    assertEquals(List.of(), sentences(file));
  }

  @Test
  void lookingChangesNothingAndLeavesNothingBehind() throws IOException {
    Path file = folder.resolve("store.sqlite");
    try (Store store = Store.open(file, new JsonNotation(), Clock.systemUTC())) {
      store
          .ledger()
          .add(List.of(SmallReadings.item("a", "Some words.")), new Entry.By.Person("a tester"));
    }
    byte[] before = Files.readAllBytes(file);
    assertTrue(verdict(file).isClean());
    assertArrayEquals(before, Files.readAllBytes(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aStoreInUseIsSeenAsItIs() {
    Path file = folder.resolve("store.sqlite");
    try (Store store = Store.open(file, new JsonNotation(), Clock.systemUTC())) {
      for (int i = 1; i <= 5; i++) {
        store
            .ledger()
            .add(
                List.of(SmallReadings.item("a" + i, "Words of " + i)),
                new Entry.By.Person("a tester"));
        Verdict verdict = verdict(file);
        assertEquals(List.of(), verdict.flaws());
        assertEquals(store.ledger().head(), verdict.end());
      }
    }
  }

  @Test
  void aStoreThatSomebodyIsWritingToCanBeLookedAt() throws Exception {
    Path file = folder.resolve("store.sqlite");
    Store.open(file, new JsonNotation(), Clock.systemUTC()).close();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.executeUpdate("begin immediate");
      statement.executeUpdate("create table unfinished (a)");
      assertEquals(List.of(), sentences(file));
      statement.executeUpdate("rollback");
    }
  }

  @Test
  void aMissingFileAndAFolderAreNoFlaws() {
    Path missing = folder.resolve("missing.sqlite");
    assertEquals(
        "there is no store " + missing + "; --store names another",
        assertThrows(StoreFailure.class, () -> verdict(missing)).getMessage());
    assertEquals(
        folder + " is a folder; --store takes a file",
        assertThrows(StoreFailure.class, () -> verdict(folder)).getMessage());
  }
}
