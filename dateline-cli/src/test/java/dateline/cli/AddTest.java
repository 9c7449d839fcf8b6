package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.exchange.JsonNotation;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.Store;
import dateline.testkit.ExampleReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code dateline add} keeps and tells. */
class AddTest {
  @TempDir Path folder;
  private String store;

  @BeforeEach
  void nameStore() {
    store = folder.resolve("data/record.sqlite").toString();
  }

  private Run add(String lines, String... more) {
    return add(FakeReader.READER, lines, more);
  }

  private Run add(Function<Report, Reading> reader, String lines, String... more) {
    List<String> arguments = new ArrayList<>(List.of("add", "--store", store));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--in", "-"));
    return Run.with(reader, lines, false, arguments.toArray(String[]::new));
  }

  private Store open() {
    return Store.existing(Path.of(store), new JsonNotation(), Clock.systemUTC());
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void aReportIsReadAndKept() throws IOException {
    Path file = Files.writeString(folder.resolve("a1.txt"), ExampleReading.TEXT);
    Run run = Run.of("add", "--store", store, "--by", "Ada", file.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("added\t1\ta1.txt\n", run.out());
    assertEquals("dateline: the record is kept in " + store, run.messages().getFirst());
    assertTrue(run.err().contains("dateline: 1 report added; the ledger ends at 2:"), run.err());
    try (Store store = open()) {
      var kept = store.ledger().kept(1).orElseThrow();
      assertEquals("person Ada", kept.added().by());
      assertEquals(file.toString(), kept.added().because());
      assertEquals("program dateline 0.1.0", kept.made().by());
      assertEquals(2, kept.reading().incidents().size());
    }
  }

  @Test
  void whatIsThereIsNeitherReadNorAddedAgain() {
    String lines = line("a", "One.") + line("b", "Two.");
    add(lines);
    String before = add(lines).err();
    AtomicInteger read = new AtomicInteger();
    Function<Report, Reading> counting =
        report -> {
          read.incrementAndGet();
          return FakeReader.READER.apply(report);
        };
    Run again = add(counting, line("c", "Three.") + lines + line("c", "Three."));
    assertEquals(0, again.code());
    assertEquals(
        List.of("added\t3\tc", "there\t1\ta", "there\t2\tb", "there\t3\tc"), again.lines());
    assertTrue(again.err().contains("1 report added, 3 were there already;"), again.err());
    assertTrue(read.get() <= 2, "only what may be new is read");
    assertTrue(before.contains("no report added, 2 were there already;"), before);
  }

  @Test
  void theSameWordsOfAnotherDayAreAnotherReport() {
    add(line("a", "One."));
    assertEquals("there\t1\ta\n", add(line("a", "One.")).out());
    assertEquals("added\t2\ta\n", add(line("a", "One."), "--published", "2015-11-20").out());
    assertEquals("there\t2\ta\n", add(line("a", "One."), "--published", "2015-11-20").out());
  }

  @Test
  void theSameIdWithAnotherTextIsAddedAndTold() {
    add(line("a", "One."));
    Run run = add(line("a", "One, corrected."));
    assertEquals(0, run.code());
    assertEquals("added\t2\ta\n", run.out());
    assertTrue(
        run.err()
            .contains("report 2 has the id of report 1 and is not the same report; both are kept"),
        run.err());
  }

  @Test
  void whatCannotBeReadIsToldAndTheOthersAreKept() {
    Run run = add(line("a", "One.") + "broken\n" + line("f", "FAIL") + line("b", "Two."));
    assertEquals(1, run.code());
    assertEquals(List.of("added\t1\ta", "added\t2\tb"), run.lines());
    assertTrue(run.err().contains("line 2 of standard input: it is not valid JSON"), run.err());
    assertTrue(run.err().contains("line 3 of standard input: Dateline failed on it"), run.err());
    assertTrue(run.err().contains("2 reports added, 2 could not be read;"), run.err());
    assertFalse(run.err().contains("secret"));
  }

  @Test
  void aReadingThatCannotBeWrittenDownIsToldAndTheOthersAreKept() {
    Function<Report, Reading> reader =
        report ->
            report.id().equals("b")
                ? FakeReader.READER.apply(Report.named("b", "Half a pair: \ud83d"))
                : FakeReader.READER.apply(report);
    Run run = add(reader, line("a", "One.") + line("b", "Two.") + line("c", "Three."));
    assertEquals(1, run.code());
    assertEquals(List.of("added\t1\ta", "added\t2\tc"), run.lines());
    assertTrue(run.err().contains("line 2 of standard input: "), run.err());
    assertTrue(run.err().contains("2 reports added, 1 could not be read;"), run.err());
  }

  @Test
  @Timeout(60)
  void whatIsReadIsKeptWhileASlowReportIsStillBeingRead() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Function<Report, Reading> slow =
        report -> {
          while (report.id().equals("slow")
              && !out.toString(StandardCharsets.UTF_8).startsWith("added\t1\tquick\n")) {
            LockSupport.parkNanos(1_000_000);
          }
          return FakeReader.READER.apply(report);
        };
    String lines = line("quick", "One.") + line("slow", "Two.");
    Run run = Run.into(out, slow, lines, false, "add", "--store", store, "--in", "-");
    assertEquals(List.of("added\t1\tquick", "added\t2\tslow"), run.lines());
  }

  @Test
  void linesComeInTheOrderOfTheInputWhateverTheThreads() {
    String lines =
        IntStream.range(0, 200)
            .mapToObj(i -> line("r" + i, "word ".repeat(200 - i) + i))
            .collect(Collectors.joining());
    Run run = add(lines, "--threads", "4");
    assertEquals(
        IntStream.range(0, 200).mapToObj(i -> "added\t" + (i + 1) + "\tr" + i).toList(),
        run.lines());
  }

  @Test
  void aReaderOfTheLinesWhoHasHeardEnoughDoesNotEndTheAdding() throws IOException {
    Path file =
        Files.writeString(folder.resolve("two.jsonl"), line("a", "One.") + line("b", "Two."));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertEquals(0, Run.into(closed, "add", "--store", store, "--in", file.toString()).code());
    try (Store store = open()) {
      assertEquals(2, store.reports().count());
    }
  }

  @Test
  void anIdCannotForgeALine() {
    Run run = add(line("a\\tb\\nadded\\t9\\tc\\u001b[2J", "One."));
    assertEquals(1, run.lines().size());
    assertEquals(3, run.out().split("\t").length);
    assertFalse(run.out().contains("\u001b"));
  }

  @Test
  void aStoreThatIsNoneIsLeftAlone() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "No database. ".repeat(99));
    Run run = Run.withInput(line("a", "One."), "add", "--store", notes.toString(), "--in", "-");
    assertEquals(2, run.code());
    assertEquals(
        "dateline: " + notes + " cannot be used as a store: it is no SQLite file",
        run.messages().getLast());
    assertEquals("", run.out());
    assertTrue(Files.readString(notes).startsWith("No database."));
  }

  @Test
  void everyReportIsToldOfHoweverLargeTheyAre() {
    String text = "word ".repeat(300_000);
    Run run =
        add(
            IntStream.range(0, 6)
                .mapToObj(i -> line("r" + i, text + i))
                .collect(Collectors.joining()));
    assertEquals(0, run.code(), run.err());
    assertEquals(6, run.lines().size());
  }

  @Test
  void aNameMustBeGivenWhereOneIsAskedFor() {
    Run run = Run.of("add", "--store", store, "--by", " ", "a.txt");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--by takes a name"), run.err());
    assertFalse(Files.exists(Path.of(store)));
  }
}
