package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.testkit.ExampleReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @Test
  void tellsTheIncidentsOfTheSamplesByDayWithTheirSources() {
    Run run = Run.with(report -> ExampleReading.reading(), "", true, "demo", "--no-serve");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertTrue(run.out().contains("Dateline has read the 12 sample reports"), run.out());
    assertTrue(run.out().contains("19 November 2015"), run.out());
    assertTrue(run.out().contains("Day not known"), run.out());
    assertTrue(run.out().contains("— residents, according to an agency · The Example"), run.out());
    assertTrue(run.out().contains("Try next"), run.out());
  }

  @Test
  void saysWhatIsMissingWhereThereAreNoSamples(@TempDir Path folder) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            100,
            folder);
    assertEquals(2, Dateline.run(terminal, () -> FakeReader.READER, "demo"));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("sample reports is not there"));
  }
}
