package dateline.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Actor;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Span;
import dateline.reader.ReportReader;
import dateline.reader.attribution.Passages.Expected;
import dateline.reader.attribution.Passages.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassagesTest {
  /** Hundredths of what the passages hold that are read rightly at the least. */
  private static final int FLOOR = 87;

  private static final ReportReader READER = ReportReader.open();
  private final Passages passages = Passages.read();

  @Test
  void everyChainIsTheExpectedOneButForTheKnownGaps() throws IOException {
    List<String> changed = new ArrayList<>();
    StringBuilder file = new StringBuilder(passages.head());
    Map<String, int[]> byCase = new TreeMap<>();
    int right = 0;
    int all = 0;
    for (Passage passage : passages.all()) {
      Reading reading = READER.read(Report.of(passage.text()));
      file.append("# %s %s\n%s\n".formatted(passage.id(), passage.kind(), passage.text()));
      for (Expected expected : passage.expected()) {
        boolean holds = holds(reading, expected);
        int[] sums = byCase.computeIfAbsent(passage.kind(), kind -> new int[2]);
        sums[0] += holds ? 1 : 0;
        sums[1]++;
        right += holds ? 1 : 0;
        all++;
        file.append(expected.line(holds)).append('\n');
        if (holds == expected.gap()) {
          changed.add(passage.id() + " " + expected.line(holds));
        }
      }
      file.append('\n');
    }
    System.out.printf("who says so: %d of %d right%n", right, all);
    byCase.forEach((kind, sums) -> System.out.printf("  %s %d of %d%n", kind, sums[0], sums[1]));
    if (Boolean.getBoolean("golden.update")) {
      Path written = Path.of("src/test/resources/dateline/reader/attribution", Passages.FILE);
      Files.writeString(written, file.toString().strip() + "\n");
    } else {
      assertEquals(
          List.of(), changed, "marked otherwise: write the marks with -Dgolden.update=true");
    }
    assertTrue(right * 100 >= all * FLOOR, right + " of " + all);
  }

  @Test
  void thereAreAtLeastSixPassagesOfEachCase() {
    Map<String, Integer> cases = new TreeMap<>();
    passages.all().forEach(passage -> cases.merge(passage.kind(), 1, Integer::sum));
    assertTrue(passages.all().size() >= 120);
    assertEquals(21, cases.size());
    cases.forEach((kind, count) -> assertTrue(count >= 6, kind));
  }

  @Test
  void whatIsExpectedStandsInThePassage() {
    for (Passage passage : passages.all()) {
      for (Expected expected : passage.expected()) {
        String words = expected.parts().get(expected.position() ? 2 : 0);
        int at = passage.text().indexOf(words);
        assertTrue(at >= 0 && passage.text().indexOf(words, at + 1) < 0, passage.id() + words);
      }
    }
  }

  private static boolean holds(Reading reading, Expected expected) {
    return expected.position() ? position(reading, expected) : said(reading, expected);
  }

  private static boolean said(Reading reading, Expected expected) {
    String text = reading.report().text();
    String words = expected.parts().getFirst();
    Span at = new Span(text.indexOf(words), text.indexOf(words) + words.length());
    if (expected.parts().get(1).equals("nobody")) {
      return reading.attributions().stream()
          .flatMap(each -> each.content().stream())
          .noneMatch(content -> content.span().overlaps(at));
    }
    Attribution innermost =
        reading.attributions().stream()
            .filter(each -> each.content().stream().anyMatch(c -> c.span().covers(at)))
            .max(
                Comparator.comparingInt((Attribution each) -> each.chain().size())
                    .thenComparingInt(each -> -length(each)))
            .orElse(null);
    String[] chain = expected.parts().get(1).split(" < ");
    if (innermost == null
        || innermost.chain().size() != chain.length
        || !innermost.manner().label().equals(expected.parts().get(2))) {
      return false;
    }
    for (int i = 0; i < chain.length; i++) {
      if (!speaks(reading, innermost.chain().get(i), chain[i].strip())) {
        return false;
      }
    }
    return true;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(each -> each.span().length()).sum();
  }

  /**
   * Whether the source shares words with the expected one; a pronoun must be the right person's.
   */
  private static boolean speaks(Reading reading, Attribution attribution, String expected) {
    String[] words = expected.split(" = ");
    if (words[0].equals("?")) {
      return attribution.source() == null;
    }
    if (attribution.source() == null) {
      return false;
    }
    Span source = attribution.source().span();
    boolean relative = attribution.source().text().matches("(?i)who|which");
    boolean named = words.length > 1 && occurs(reading.report().text(), words[1], source);
    boolean overlaps = relative || named || occurs(reading.report().text(), words[0], source);
    return overlaps
        && (!(relative || words.length > 1)
            || isCalled(speaker(reading, attribution), words[words.length - 1]));
  }

  private static boolean occurs(String text, String words, Span at) {
    for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
      if (new Span(i, i + words.length()).overlaps(at)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Actor speaker(Reading reading, Attribution attribution) {
    return reading.actors().stream()
        .filter(actor -> actor.mentions().getFirst().equals(attribution.speaker()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isCalled(@Nullable Actor actor, String name) {
    return actor != null
        && actor.mentions().stream()
            .anyMatch(each -> name.contains(each.text()) || each.text().contains(name));
  }

  private static boolean position(Reading reading, Expected expected) {
    String text = reading.report().text();
    String words = expected.parts().get(2);
    Span at = new Span(text.indexOf(words), text.indexOf(words) + words.length());
    String[] who = expected.parts().get(1).split(" = ");
    for (Claim claim : reading.claims()) {
      boolean same =
          claim.position() != null
              && claim.position().label().equals(expected.parts().getFirst())
              && claim.about() != null
              && claim.about().trigger().span().overlaps(at);
      if (same && holder(claim, who)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holder(Claim claim, String[] who) {
    List<String> holders = new ArrayList<>();
    claim.event().participants().forEach(each -> holders.add(each.passage().text()));
    for (Attribution each : claim.attribution()) {
      if (each.source() != null) {
        holders.add(each.source().text());
      }
    }
    return holders.stream()
        .anyMatch(
            holder ->
                holder.contains(who[0])
                    || who[0].contains(holder)
                    || who[who.length - 1].contains(holder));
  }
}
