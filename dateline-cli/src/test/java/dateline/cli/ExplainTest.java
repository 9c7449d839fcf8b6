package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code dateline explain} tells. */
class ExplainTest {
  private static final String TEXT =
      "🕊 The car was found in Paris, Texas, on Sunday. Two days later it was sold in Lyon."
          + " Gunmen fled.\n";

  @TempDir private Path folder;

  @Test
  void timesTellTheirRuleAndPlacesTheirChoices() throws IOException {
    Run told = Run.of("explain", report(), "--published", "2024-05-08");
    assertEquals(0, told.code(), told.err());
    assertTrue(told.out().contains("time   “Sunday” at 40: 2024-05-05, 2024-05-05"), told.out());
    assertTrue(
        told.out().contains("place  “Paris” at 23: Paris, Texas, US (settlement"), told.out());
    assertTrue(told.out().contains("contained +"), told.out());
    assertTrue(told.out().contains("none of the places known"), told.out());
    assertTrue(told.out().contains("actor  Gunmen (armed group, UAF)"), told.out());
    assertTrue(told.out().contains("“Gunmen” at 84: described, not named"), told.out());
  }

  @Test
  void oneSentenceIsToldByItself() throws IOException {
    Run told = Run.of("explain", report(), "--published", "2024-05-08", "--sentence", "2");
    assertEquals(0, told.code(), told.err());
    assertTrue(told.out().contains("“Lyon”"), told.out());
    assertFalse(told.out().contains("“Paris”"), told.out());
    Run beyond = Run.of("explain", report(), "--sentence", "9");
    assertTrue(beyond.out().contains("it has 3 sentences"), beyond.out());
  }

  @Test
  void eventsTellTheirRuleTheirSidesAndWhatNearlyHeld() throws IOException {
    Path raid = Files.writeString(folder.resolve("raid.txt"), "Gunmen attacked a bus near Lyon.");
    Run told = Run.of("explain", raid.toString(), "--sentence", "1");
    assertEquals(0, told.code(), told.err());
    String event = "event  “attacked” at 7: ASSAULT, done by “gunmen”, to “bus”";
    assertTrue(told.out().contains(event), told.out());
    assertTrue(told.out().contains("by event.assault.attack"), told.out());
    assertTrue(told.out().contains("word   2 VERB attacked (attack) root"), told.out());
    assertTrue(told.out().contains("not event.protest.attack, it wants subj"), told.out());
  }

  @Test
  void whatIsNoReportIsRefused() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Run told = Run.of("explain", empty.toString());
    assertEquals(1, told.code());
    assertTrue(told.err().contains("it is empty"), told.err());
  }

  private String report() throws IOException {
    return Files.writeString(folder.resolve("report.txt"), TEXT).toString();
  }
}
