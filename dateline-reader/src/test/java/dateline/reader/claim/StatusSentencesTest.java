package dateline.reader.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.Report;
import dateline.model.Span;
import dateline.reader.ReportReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reads sentences of our own, each with one event, and tells whether it happened. */
class StatusSentencesTest {
  private static final String FILE = "status-sentences.txt";

  /** Hundredths of the sentences that are read rightly at the least. */
  private static final int FLOOR = 90;

  private static final ReportReader READER = ReportReader.open();

  /** A sentence, where its event stands, its status, and whether it is known to be read wrongly. */
  private record Marked(String text, Span event, String status, boolean gap) {
    static Marked of(String line) {
      String[] parts = line.split("\t");
      int start = parts[0].indexOf('[');
      int end = parts[0].indexOf(']') - 1;
      String text = parts[0].replace("[", "").replace("]", "");
      boolean gap = parts[1].startsWith("~");
      return new Marked(text, new Span(start, end), gap ? parts[1].substring(1) : parts[1], gap);
    }

    String line(boolean right) {
      return text.substring(0, event.start())
          + "["
          + event.in(text)
          + "]"
          + text.substring(event.end())
          + "\t"
          + (right ? "" : "~")
          + status;
    }
  }

  @Test
  void everyEventHasItsStatusButForTheKnownGaps() throws IOException {
    List<String> changed = new ArrayList<>();
    StringBuilder file = new StringBuilder();
    Map<String, int[]> byStatus = new TreeMap<>();
    int right = 0;
    List<Marked> all = sentences();
    for (Marked each : all) {
      boolean holds = status(each).equals(each.status);
      int[] sums = byStatus.computeIfAbsent(each.status, status -> new int[2]);
      sums[0] += holds ? 1 : 0;
      sums[1]++;
      right += holds ? 1 : 0;
      file.append(each.line(holds)).append('\n');
      if (holds == each.gap) {
        changed.add(each.line(holds));
      }
    }
    System.out.printf("status: %d of %d right%n", right, all.size());
    byStatus.forEach((kind, sums) -> System.out.printf("  %s %d of %d%n", kind, sums[0], sums[1]));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(Path.of("src/test/resources/dateline/reader/claim", FILE), file);
    } else {
      assertEquals(
          List.of(), changed, "marked otherwise: write the marks with -Dgolden.update=true");
    }
    assertTrue(all.size() >= 220);
    assertTrue(right * 100 >= all.size() * FLOOR, right + " of " + all.size());
  }

  /**
   * Returns the status of the claim whose words are the event's; "no claim" where there is none.
   */
  private static String status(Marked marked) {
    Report report =
        Report.of(marked.text).published(LocalDate.of(2024, 3, 6), Report.DateSource.GIVEN);
    return READER.read(report).claims().stream()
        .filter(claim -> claim.trigger().span().overlaps(marked.event))
        .findFirst()
        .map(StatusSentencesTest::label)
        .orElse("no claim");
  }

  private static String label(Claim claim) {
    return claim.status().label();
  }

  private static List<Marked> sentences() {
    try (InputStream in = StatusSentencesTest.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(Marked::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
