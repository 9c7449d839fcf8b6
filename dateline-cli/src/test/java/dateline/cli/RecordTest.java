package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verify}, {@code backup}, {@code restore} and {@code replay} do and tell. */
class RecordTest {
  @TempDir Path folder;
  private Path file;
  private String head;

  @BeforeEach
  void writeRecord() {
    file = folder.resolve("record.sqlite");
    head = add("{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}");
  }

  private String add(String lines) {
    Run run = Run.withInput(lines, "add", "--store", file.toString(), "--in", "-");
    return run.err().replaceFirst("(?s).*the ledger ends at ", "").strip();
  }

  private Run run(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--store", file.toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  private static void tamper(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.executeUpdate(each);
      }
    }
  }

  @Test
  void aRecordAsItWasWrittenIsFoundToBeSo() {
    Run run = run("verify");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        "nothing is wrong: 4 entries as written\nthe ledger ends at " + head + "\n", run.out());
    assertEquals("dateline: the record is kept in " + file + "\n", run.err());
    assertEquals(0, run("verify", "--head", head).code());
    add("{\"id\":\"c\",\"text\":\"Three.\"}");
    assertEquals(0, run("verify", "--head", head).code(), "a ledger may have grown");
  }

  @Test
  void whatWasTamperedWithIsNamed() throws Exception {
    tamper(file, "drop trigger entry_is_not_changed", "update entry set because = ''");
    Run run = run("verify");
    assertEquals(3, run.code());
    assertEquals(
        List.of(
            "the trigger \"entry_is_not_changed\" is missing",
            "entries 1 to 4 were altered: their content does not give their hashes"),
        run.lines());
    assertTrue(run.err().contains("the views were not compared"), run.err());
    assertEquals(3, run("replay").code());
    assertEquals(3, run("backup", folder.resolve("b").toString()).code());
  }

  @Test
  void anotherLedgerIsNotTakenForTheOneThatWasKept() {
    Run run = run("verify", "--head", "4:" + "ab".repeat(32));
    assertEquals(3, run.code());
    assertEquals(
        "the ledger is not the one that ended in 4:"
            + "ab".repeat(32)
            + ": its entry 4 has another hash\n",
        run.out());
  }

  @Test
  void viewsThatWereAlteredAreMadeAnew() throws Exception {
    tamper(file, "update report set outlet = 'Somebody' where number = 2");
    Run found = run("verify");
    assertEquals(3, found.code());
    assertEquals(
        "the view \"report\" of report 2 does not follow from the ledger; dateline replay makes it"
            + " anew\n",
        found.out());
    Run replay = run("replay");
    assertEquals(0, replay.code(), replay.err());
    assertEquals(
        "the views were made anew from 4 entries\nthe ledger ends at " + head + "\n", replay.out());
    assertEquals(0, run("verify").code());
  }

  @Test
  void aBackupEndsAsTheRecordAndComesBackAsIt() throws IOException {
    String copy = folder.resolve("backup.sqlite").toString();
    Run backup = run("backup", copy);
    assertEquals(0, backup.code(), backup.err());
    assertEquals(
        "the record ends at " + head + "\nthe backup ends at " + head + "\n", backup.out());
    byte[] before = Files.readAllBytes(Path.of(copy));
    assertEquals(2, run("backup", copy).code());
    assertArrayEquals(before, Files.readAllBytes(Path.of(copy)));
    Files.delete(file);
    Run restore = run("restore", copy);
    assertEquals(0, restore.code(), restore.err());
    assertEquals(
        "the backup ends at " + head + "\nthe record ends at " + head + "\n", restore.out());
    assertEquals(0, run("verify", "--head", head).code());
  }

  @Test
  void aRecordWithMoreThanTheBackupIsKept() {
    String copy = folder.resolve("backup.sqlite").toString();
    run("backup", copy);
    String newer = add("{\"id\":\"c\",\"text\":\"Three.\"}");
    Run refused = run("restore", copy);
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("has 2 entries that the backup does not have"));
    assertEquals(0, run("verify", "--head", newer).code());
    Run replaced = run("restore", "--replace", copy);
    assertEquals(0, replaced.code(), replaced.err());
    assertTrue(replaced.err().contains("the record that was there is now " + file + ".replaced-1"));
    assertEquals(3, run("verify", "--head", newer).code());
    assertEquals(0, run("verify", "--head", head).code());
  }

  @Test
  void aTamperedBackupIsNotRestored() throws Exception {
    Path copy = folder.resolve("backup.sqlite");
    run("backup", copy.toString());
    tamper(copy, "drop trigger entry_is_not_deleted", "delete from entry where number = 2");
    Run restore = run("restore", "--replace", copy.toString());
    assertEquals(3, restore.code());
    assertTrue(restore.out().contains("entry 2 is missing\n"), restore.out());
    assertTrue(restore.err().contains("nothing was restored: these are flaws of the backup"));
    assertEquals(0, run("verify", "--head", head).code());
  }

  @Test
  void aDamagedFileIsToldOfInASentence() throws IOException {
    Files.write(file, new byte[5000]);
    Run run = run("verify");
    assertEquals(3, run.code());
    assertEquals(
        "the file is damaged: it is no SQLite file, or its beginning was overwritten\n", run.out());
  }

  @Test
  void aRecordThatIsNotThereIsNotMade() {
    for (String command : List.of("verify", "replay")) {
      Run run = Run.of(command, "--store", folder.resolve("none").toString());
      assertEquals(2, run.code());
      assertTrue(run.err().contains("there is no store "), run.err());
    }
    Run backup =
        Run.of("backup", "--store", folder.resolve("none").toString(), folder + "/b.sqlite");
    assertEquals(2, backup.code());
    Run restore = run("restore", folder.resolve("none").toString());
    assertEquals(2, restore.code());
    assertTrue(restore.err().contains("there is no store "), restore.err());
  }
}
