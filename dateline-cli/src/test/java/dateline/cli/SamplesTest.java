package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.exchange.ReadingWriter;
import dateline.exchange.ReportLines;
import dateline.intake.Intake;
import dateline.model.Arrival;
import dateline.model.Reading;
import dateline.reader.ReportReader;
import dateline.testkit.ExchangeInvariants;
import dateline.testkit.FormatSchema;
import dateline.testkit.ReadingInvariants;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole way with the real reader: the samples from file to line, account and table. */
class SamplesTest {
  private static final ReportReader READER = ReportReader.open();
  private static final String SAMPLES = Path.of("..", "samples").toString();

  @Test
  void everyReadingAndEveryLineHoldsWhatItPromises() {
    FormatSchema schema = FormatSchema.reading();
    ReadingWriter writer = ReadingWriter.withText();
    List<Arrival> arrivals;
    try (Stream<Arrival> all =
        Intake.standard().bundles(ReportLines::in).open(List.of(Path.of(SAMPLES)))) {
      arrivals = all.toList();
    }
    assertEquals(12, arrivals.size());
    for (Arrival arrival : arrivals) {
      Reading reading = READER.read(((Arrival.Arrived) arrival).report());
      ReadingInvariants.check(reading);
      String line = writer.line(reading);
      schema.check(line);
      ExchangeInvariants.check(line);
    }
  }

  @Test
  void everyFormIsGiven() {
    for (String form : List.of("text", "jsonl", "csv")) {
      Run run = Run.with(READER::read, "", false, "read", "--format", form, SAMPLES);
      assertEquals(0, run.code(), run.err());
      assertTrue(run.lines().size() >= 12, form);
    }
  }

  @Test
  void theDemoTellsOfSamples() {
    Run run = Run.with(READER::read, "", true, "demo");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Tandalti"), run.out());
  }
}
