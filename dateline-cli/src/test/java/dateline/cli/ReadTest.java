package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.testkit.ExampleReading;
import dateline.testkit.ExchangeInvariants;
import dateline.testkit.FormatSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code dateline read} gives. */
class ReadTest {
  private static final FormatSchema SCHEMA = FormatSchema.reading();

  @TempDir Path folder;
  private String report;

  @BeforeEach
  void writeReport() throws IOException {
    report = Files.writeString(folder.resolve("report.txt"), ExampleReading.TEXT).toString();
  }

  @Test
  void intoAPipeGoLines() {
    Run run = Run.of("read", report);
    assertEquals(0, run.code());
    assertEquals(1, run.lines().size());
    assertTrue(run.out().endsWith("\n"));
    run.lines().forEach(SCHEMA::check);
    run.lines().forEach(ExchangeInvariants::check);
    assertEquals("", run.err());
  }

  @Test
  void onATerminalGoesAnAccount() {
    Run run = Run.onTerminal("read", report);
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Air attack north of Raqqa, Syria"), run.out());
    assertTrue(run.out().contains("\u001B[1mSix\u001B[0m civilians"), run.out());
  }

  @Test
  void theFormCanBeSaid() {
    assertTrue(Run.onTerminal("read", "--format", "jsonl", report).out().startsWith("{\"schema\""));
    assertTrue(
        Run.of("read", "--format", "text", report).out().contains("— The ministry · denied"));
    assertFalse(Run.of("read", "--format", "text", report).out().contains("\u001B"));
    Run csv = Run.of("read", "--format", "csv", report);
    assertTrue(csv.out().startsWith("\uFEFFreport,outlet,"), csv.out());
    assertEquals(4, csv.out().split("\r\n").length);
  }

  @Test
  void theTextCanBeLeftOut() {
    String line = Run.of("read", "--without-text", report).lines().getFirst();
    SCHEMA.check(line);
    ExchangeInvariants.check(line, ExampleReading.TEXT);
    assertFalse(line.contains("residents told an agency"));
  }

  @Test
  void aDayIsGivenToReportsThatBringNone() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain.txt"), "Nothing of note.");
    String out = Run.of("read", "--published", "2015-11-20", plain.toString()).out();
    assertTrue(out.contains("\"published\":\"2015-11-20\",\"publishedFrom\":\"given\""), out);
    String dated = "{\"text\":\"a\",\"published\":\"2014-01-01\"}";
    out = Run.withInput(dated, "read", "--published", "2015-11-20", "--in", "-").out();
    assertTrue(out.contains("\"published\":\"2014-01-01\""), out);
  }

  @Test
  void foldersAndFilesOfReportsAreReadInOrder() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"), "{\"id\":\"x\",\"text\":\"1\"}\n{\"id\":\"y\",\"text\":\"2\"}");
    Files.writeString(folder.resolve("b.html"), "<p>" + "A page about a market. ".repeat(20));
    Run run = Run.of("read", folder.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(4, run.lines().size());
    assertTrue(run.lines().get(0).contains("\"id\":\"x\""));
    assertTrue(run.lines().get(1).contains("\"id\":\"y\""));
    run.lines().forEach(SCHEMA::check);
  }

  @Test
  void standardInputIsAReportOrLinesOfThem() {
    assertEquals(1, Run.withInput("Words.", "read", "-").lines().size());
    assertEquals(
        2, Run.withInput("{\"text\":\"a\"}\n{\"text\":\"b\"}", "read", "--in", "-").lines().size());
  }

  @Test
  void theOutputIsTheSameWhateverTheThreads() throws IOException {
    String lines =
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"id\":\"r" + i + "\",\"text\":\"" + "word ".repeat(500 - i) + "\"}")
            .collect(Collectors.joining("\n"));
    String in = Files.writeString(folder.resolve("many.jsonl"), lines + "\nbroken\n").toString();
    Run one = Run.of("read", "--in", in, "--threads", "1");
    assertEquals(500, one.lines().size());
    assertEquals(1, one.code());
    for (String threads : List.of("2", "3", "16")) {
      assertEquals(one, Run.of("read", "--in", in, "--threads", threads));
    }
    assertEquals(one, Run.of("read", "--in", in));
  }

  @Test
  void aFileIsWrittenAsAWhole() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Files.writeString(out, "what was there before");
    Run run = Run.of("read", report, "--out", out.toString());
    assertEquals(0, run.code());
    assertEquals("", run.out());
    SCHEMA.check(Files.readString(out).strip());
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count(), "nothing else is left lying about");
    }
  }

  @Test
  void theVersionAndTheHelpGoToStandardOutput() {
    Run version = Run.of("--version");
    assertEquals(0, version.code());
    assertTrue(version.out().matches("dateline \\S+\n"), version.out());
    for (String[] help : new String[][] {{"--help"}, {"read", "--help"}, {"demo", "--help"}}) {
      Run run = Run.of(help);
      assertEquals(0, run.code());
      assertTrue(run.out().startsWith("Usage: dateline"), run.out());
    }
  }
}
