package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.exchange.JsonNotation;
import dateline.store.Store;
import dateline.store.check.Verdict;
import dateline.store.check.Verifier;
import dateline.store.ledger.EntryRow;
import dateline.testkit.SmallReading;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code dateline add} killed in the middle, as by {@code kill -9}: what it said is kept, nothing
 * is kept twice, and adding the same once more ends as if nothing had happened.
 */
class KillTest {
  private static final int REPORTS = 500;
  private static final int KILLS_OF_A_STORE = 5;
  private static final List<String> IDS =
      IntStream.range(0, REPORTS).mapToObj("r%03d"::formatted).toList();

  @TempDir Path folder;

  /** The program that is killed: {@code dateline} with a reader that is quick. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      System.exit(Dateline.run(Terminal.ofProcess(), () -> SmallReading::of, arguments));
    }
  }

  @Test
  void twoKillsLoseAndDoubleNothing() throws Exception {
    kill(2, 7);
  }

  @Test
  @Tag("slow")
  void fiftyKillsLoseAndDoubleNothing() throws Exception {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Future<?> half : two.invokeAll(List.of(() -> kill(25, 11), () -> kill(25, 13)))) {
        half.get();
      }
    }
  }

  /** Kills the adding to a store several times over, then lets it end, and begins another store. */
  private boolean kill(int times, long seed) throws Exception {
    Path folder = Files.createDirectory(this.folder.resolve("seed" + seed));
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(reports, IDS.stream().map(KillTest::line).collect(Collectors.joining("\n")));
    Random random = new Random(seed);
    Path store = folder.resolve("none");
    List<String> kept = IDS;
    int inTheMiddle = 0;
    for (int i = 0; i < times; i++) {
      if (i % KILLS_OF_A_STORE == 0) {
        finish(store, reports, kept.size());
        store = Files.createDirectory(folder.resolve("round" + i)).resolve("record.sqlite");
        kept = List.of();
      }
      int before = kept.size();
      List<String> said = addedUntilKilled(store, reports, before, random);
      kept = Files.exists(store) ? kept(store) : List.of();
      assertEquals(IDS.subList(0, kept.size()), kept, "what is kept is the beginning, once each");
      List<String> told = new ArrayList<>(lines("there", 0, before));
      told.addAll(lines("added", before, REPORTS));
      assertEquals(told.subList(0, said.size()), said);
      assertTrue(said.size() <= kept.size(), said.size() + " said, " + kept.size() + " kept");
      inTheMiddle += kept.size() == before || kept.size() == REPORTS ? 0 : 1;
    }
    finish(store, reports, kept.size());
    assertTrue(inTheMiddle * 2 >= times, inTheMiddle + " of the kills fell in the middle");
    return true;
  }

  private static String line(String id) {
    return "{\"id\":\"%1$s\",\"text\":\"Shelling of the village %1$s was heard.\"}".formatted(id);
  }

  private static List<String> lines(String state, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> state + "\t" + (i + 1) + "\t" + IDS.get(i))
        .toList();
  }

  /** Adds the reports in a process of its own, kills it, and returns the lines that it wrote. */
  private static List<String> addedUntilKilled(Path store, Path reports, int there, Random random)
      throws IOException, InterruptedException {
    boolean early = random.nextInt(8) == 0;
    int after = there + random.nextInt(2 * REPORTS / KILLS_OF_A_STORE);
    int delay = early ? random.nextInt(1500) : random.nextInt(20);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + reports.getParent(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                "add",
                "--store",
                store.toString(),
                "--in",
                reports.toString())
            .redirectError(reports.resolveSibling("messages").toFile())
            .start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      String line = early ? null : out.readLine();
      while (line != null) {
        said.add(line);
        line = said.size() < after ? out.readLine() : null;
      }
      Thread.sleep(delay);
      // Process.destroyForcibly would throw away what was written and not read yet.
      process.toHandle().destroyForcibly();
      out.lines().forEach(said::add);
      process.waitFor();
    }
    return said;
  }

  /** Returns the ids of the reports in a store in which nothing is wrong. */
  private static List<String> kept(Path file) {
    Verdict verdict = new Verifier(file, new JsonNotation()).verify(null);
    assertEquals(List.of(), verdict.flaws());
    List<String> ids = new ArrayList<>();
    try (Store store = Store.existing(file, new JsonNotation(), Clock.systemUTC())) {
      store
          .ledger()
          .each(
              row -> {
                if (row.kind().equals(EntryRow.REPORT_ADDED)) {
                  ids.add(new JsonNotation().report(row.body()).id());
                }
              });
      assertEquals(ids.size(), store.reports().count());
    }
    assertEquals(2L * ids.size(), verdict.entries());
    return ids;
  }

  private static void finish(Path store, Path reports, int there) {
    if (there == REPORTS) {
      return;
    }
    Run run =
        Run.with(
            SmallReading::of,
            "",
            false,
            "add",
            "--store",
            store.toString(),
            "--in",
            reports.toString());
    assertEquals(0, run.code(), run.err());
    List<String> told = new ArrayList<>(lines("there", 0, there));
    told.addAll(lines("added", there, REPORTS));
    assertEquals(told, run.lines());
    assertEquals(IDS, kept(store));
  }
}
