package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dateline.testkit.ExchangeInvariants;
import dateline.testkit.FormatSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever comes in: one line says what is wrong and what to do, and the others go on. */
class BadInputTest {
  private static final FormatSchema SCHEMA = FormatSchema.reading();
  @TempDir Path folder;

  @Test
  void aMissingFile() {
    refused(folder.resolve("missing.txt"), "there is no such file");
  }

  @Test
  void anEmptyFile() throws IOException {
    refused(Files.createFile(folder.resolve("empty.txt")), "");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] image = new byte[4096];
    byte[] magic = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    System.arraycopy(magic, 0, image, 0, magic.length);
    refused(Files.write(folder.resolve("image.txt"), image), "");
  }

  @Test
  void anEmptyFolder() throws IOException {
    refused(Files.createDirectory(folder.resolve("empty")), "");
  }

  @Test
  void aFolderWhereAFileOfReportsIsWanted() {
    Run run = Run.of("read", "--in", folder.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("this is a folder; name the file"), run.err());
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("closed.txt"), "Words.");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    refused(file, "you may not read it");
  }

  @Test
  void aMissingFileOfReports() {
    Run run = Run.of("read", "--in", folder.resolve("missing.jsonl").toString());
    assertEquals(1, run.code());
    assertEquals(1, run.messages().size());
    assertTrue(run.err().contains("there is no such file"), run.err());
  }

  @Test
  void aBrokenLineAmongOthers() {
    Run run = Run.withInput("{\"text\":\"a\"}\n{\"text\":\n{\"text\":\"b\"}", "read", "--in", "-");
    assertEquals(1, run.code());
    assertEquals(2, run.lines().size());
    assertEquals(1, run.messages().size());
    assertTrue(run.err().startsWith("dateline: line 2 of standard input: it is not valid JSON"));
  }

  @Test
  void loneSurrogatesAndNulBytesAndWritingFromRightToLeft() {
    Run run =
        Run.withInput(
            "{\"text\":\"a \\ud800 b\"}\n{\"text\":\"a\\u0000b\"}\n{\"text\":\"قُتل ستة 🕊\"}",
            "read",
            "--in",
            "-");
    assertEquals(0, run.code());
    assertEquals(3, run.lines().size());
    run.lines().forEach(SCHEMA::check);
    run.lines().forEach(ExchangeInvariants::check);
    assertTrue(run.lines().getFirst().contains("\"code\":\"undecodable\""));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16, Words about a village.", "ISO-8859-1, Barañain is a town."})
  void otherEncodings(String encoding, String text) throws IOException {
    Path file = Files.write(folder.resolve("report.txt"), text.getBytes(encoding));
    Run run = Run.of("read", file.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains(text), run.out());
    run.lines().forEach(ExchangeInvariants::check);
  }

  @Test
  void pagesThatAreBrokenOrNestedWithoutEnd() throws IOException {
    Path deep = Files.writeString(folder.resolve("deep.html"), "<div>".repeat(100_000) + "Words.");
    Path broken =
        Files.writeString(folder.resolve("broken.html"), "<p>Words <b <i>of</p></q> <!--");
    for (Path page : new Path[] {deep, broken}) {
      Run run = Run.of("read", page.toString());
      // On a busy machine a line of progress may stand there too.
      String progress = "dateline: [0-9,]+ reports? read.*";
      long told = run.messages().stream().filter(line -> !line.matches(progress)).count();
      assertEquals(1, run.lines().size() + told, run.toString());
      assertFalse(run.err().contains("\tat "), run.err());
    }
  }

  @Test
  @Timeout(120)
  void fiftyMegabytesOfText() throws IOException {
    String sentence = "Nothing at all happened in the village on that day. ";
    Path file = folder.resolve("large.txt");
    Files.writeString(file, sentence.repeat(50_000_000 / sentence.length()));
    Run run = Run.of("read", "--without-text", file.toString());
    assertEquals(1, run.lines().size() + run.messages().size());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void aReportThatTheReaderFailsOn() {
    String lines = "{\"text\":\"FAIL\"}\n{\"text\":\"DEEP\"}\n{\"text\":\"fine\"}";
    Run run = Run.withInput(lines, "read", "--in", "-");
    assertEquals(1, run.code());
    assertEquals(1, run.lines().size());
    assertEquals(2, run.messages().size());
    assertTrue(run.err().contains("Dateline failed on it (IllegalStateException in"), run.err());
    assertFalse(run.err().contains("secret"), "the words of a report stay out of messages");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "read                             | nothing to read",
        "read --in a b.txt                | not both",
        "read --format xml a              | it takes text, jsonl or csv, not 'xml'",
        "read --published 20.11.2015 a    | it takes a day such as 2015-11-20",
        "read --threads 0 a               | --threads takes a number from 1 to 64",
        "read --threads many a            | many",
        "read --wrong a                   | Unknown option",
        "frobnicate                       | there is no command 'frobnicate'",
      })
  void wrongUsage(String line, String message) {
    Run run = Run.of(line.split(" "));
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.messages().size(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertTrue(run.err().contains("--help"), run.err());
  }

  @Test
  void noCommandAtAllShowsTheHelp() {
    Run run = Run.of();
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("Usage: dateline"), run.err());
  }

  @Test
  void aPlaceThatCannotBeWritten() throws IOException {
    String report = Files.writeString(folder.resolve("a.txt"), "Words.").toString();
    for (Path out : new Path[] {folder, folder.resolve("no/such/folder"), Path.of("/dev/null")}) {
      Run run = Run.of("read", report, "--out", out.toString());
      assertEquals(2, run.code());
      assertEquals(1, run.messages().size(), run.err());
      assertTrue(run.err().startsWith("dateline: " + out + ": "), run.err());
    }
  }

  @Test
  void aDiskThatIsFull() throws IOException {
    String report = Files.writeString(folder.resolve("a.txt"), "Words.").toString();
    Run run = Run.into(new Failing("No space left on device"), "read", report);
    assertEquals(2, run.code());
    assertEquals(
        "dateline: standard output: no space is left there; make room, or give another place\n",
        run.err());
  }

  @Test
  void aClosedPipeEndsQuietly() {
    Failing pipe = new Failing("Broken pipe");
    for (String form : new String[] {"text", "jsonl", "csv"}) {
      Run run = Run.into(pipe, "read", "--format", form, "../samples");
      assertEquals(0, run.code());
      assertFalse(run.err().contains("Broken"), run.err());
    }
    assertEquals(0, Run.into(pipe, "--help").code());
    assertEquals(0, Run.into(pipe, "demo", "--no-serve").code());
  }

  @Test
  void aFileThatFailsHalfWayIsNotThere() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Files.writeString(folder.resolve("in.jsonl"), "{\"text\":\"a\"}");
    Output output = openAndAbandon(out);
    output.close();
    assertFalse(Files.exists(out));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  private static Output openAndAbandon(Path out) {
    try {
      Output output = Output.file(out);
      output.write("half of it\n");
      return output;
    } catch (Output.Failure e) {
      throw new AssertionError(e);
    }
  }

  private void refused(Path path, String why) {
    Path good = folder.resolve("good.txt");
    try {
      Files.writeString(good, "Words.", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Run run = Run.of("read", path.toString(), good.toString());
    assertEquals(1, run.code());
    assertEquals(1, run.lines().size(), "the other one is read");
    assertEquals(1, run.messages().size(), run.err());
    assertTrue(run.err().startsWith("dateline: " + path + ": "), run.err());
    assertTrue(run.err().contains(why) && run.err().contains("; "), run.err());
  }

  /** A stream that takes nothing. */
  private static final class Failing extends OutputStream {
    private final String message;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
