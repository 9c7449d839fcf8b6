package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code dateline gazetteer} does, with villages that are made up. */
class GazetteerTest {
  private static final String DUMP =
      "900001\tTall Warrad\tTall Warrad\tTel Warad\t36.1\t39.2\tP\tPPL\tSY\t\t04\t\t\t\t0\t\t300"
          + "\tAsia/Damascus\t2020-01-01\n";
  private static final String ASKED =
      """
      {"id": "a", "name": "Tel Warrad", "country": "SY", "within": ["Raqqa"]}
      {"id": "b", "name": "Qelbashtan", "country": "SY", "within": ["Raqqa"]}
      {"id": "c", "name": "Qelbashtan", "country": "SY"}
      """;

  @TempDir private Path folder;

  @Test
  void aVillageIsAddedFoundAndTakenAwayAgain() throws IOException {
    Path list = Files.writeString(folder.resolve("SY.txt"), DUMP);
    Run added = run("add", list.toString());
    assertEquals(0, added.code(), added.err());
    assertEquals("SY: 1 places added, 0 lines left out\n", added.out());
    assertTrue(run("list").out().contains("SY: 1 places\n"));

    Path names = Files.writeString(folder.resolve("names.jsonl"), ASKED);
    Run resolved = run("resolve", "--in", names.toString());
    assertEquals(0, resolved.code(), resolved.err());
    assertEquals(3, resolved.lines().size());
    assertEquals(
        "{\"id\":\"a\",\"name\":\"Tall Warrad\",\"country\":\"SY\",\"lat\":36.1,\"lon\":39.2,"
            + "\"geonames\":900001,\"admin1\":\"Al-Raqqah\",\"kind\":\"settlement\",\"match\":\"name\"}",
        resolved.lines().get(0));
    assertTrue(resolved.lines().get(1).endsWith("\"match\":\"parent\"}"), resolved.out());
    assertTrue(resolved.lines().get(2).contains("\"lat\":null"), resolved.out());

    assertEquals(0, run("remove", "SY").code());
    assertTrue(!run("list").out().contains("SY"));
    assertEquals(2, run("remove", "SY").code());
  }

  @Test
  void packedListsAreUnpacked() throws IOException {
    Path zip = folder.resolve("XX.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("no list".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("XX.txt"));
      out.write(DUMP.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals("XX: 1 places added, 0 lines left out\n", run("add", zip.toString()).out());
    Path gzip = folder.resolve("YY.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(DUMP.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals("YY: 1 places added, 0 lines left out\n", run("add", gzip.toString()).out());
  }

  @Test
  void whatIsNoListIsRefusedAndNothingIsChanged() throws IOException {
    Path list = Files.writeString(folder.resolve("notes.txt"), "These are notes.\nNo places.\n");
    Run refused = run("add", list.toString());
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("notes.txt, line 1"), refused.err());
    assertTrue(refused.err().contains("nothing is changed"), refused.err());
    assertEquals(2, run("add", folder.resolve("missing.txt").toString()).code());
    assertEquals(2, run("add", folder.toString()).code());
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    assertEquals(2, run("add", empty.toString()).code());
    assertEquals(1, run("list").lines().size());
  }

  @Test
  void aLineThatIsNoNameIsToldAndTheOthersAreAnswered() throws IOException {
    Path names =
        Files.writeString(
            folder.resolve("names.jsonl"),
            "nonsense\n{\"id\": \"a\", \"name\": \"Raqqa\", \"country\": \"SY\"}\n");
    Run run = run("resolve", "--in", names.toString());
    assertEquals(1, run.code());
    assertEquals(1, run.lines().size());
    assertTrue(run.err().contains("line 1"), run.err());
  }

  private Run run(String command, String... arguments) {
    String[] all = new String[arguments.length + 4];
    all[0] = "gazetteer";
    all[1] = command;
    all[2] = "--folder";
    all[3] = folder.resolve("kept").toString();
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return Run.of(all);
  }
}
