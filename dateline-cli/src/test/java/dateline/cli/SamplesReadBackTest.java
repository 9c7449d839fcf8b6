package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.exchange.ReadingReader;
import dateline.exchange.ReadingWriter;
import dateline.exchange.ReportLines;
import dateline.exchange.ReportWriter;
import dateline.intake.Intake;
import dateline.model.Arrival;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.reader.ReportReader;
import dateline.testkit.ReadingInvariants;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written of the samples can be read again, and nothing of it is lost. */
class SamplesReadBackTest {
  private static final ReportReader READER = ReportReader.open();
  private static final List<Report> REPORTS = reports();

  @Test
  void theLineOfEverySampleIsWrittenAgainToTheByte() {
    ReadingWriter whole = ReadingWriter.withText();
    ReadingWriter shorter = ReadingWriter.withoutText();
    for (Report report : REPORTS) {
      Reading reading = READER.read(report);
      String line = whole.line(reading);
      Reading back = ReadingReader.read(line);
      ReadingInvariants.check(back);
      assertEquals(line, whole.line(back));
      String without = shorter.line(reading);
      assertEquals(without, shorter.line(ReadingReader.read(without, report)));
      assertEquals(back, ReadingReader.read(without, report));
    }
  }

  /** Places are not compared: a line rounds their confidences. The test above sees to them. */
  @Test
  void whatIsSaidComesBackAsItWas() {
    for (Report report : REPORTS) {
      Reading reading = READER.read(report);
      Reading back = ReadingReader.read(ReadingWriter.withText().line(reading));
      assertEquals(reading.report(), back.report());
      assertEquals(reading.times(), back.times());
      assertEquals(reading.attributions(), back.attributions());
      assertEquals(reading.problems(), back.problems());
      assertEquals(reading.engine(), back.engine());
      for (int i = 0; i < reading.claims().size(); i++) {
        assertEquals(reading.claims().get(i).event().tolls(), back.claims().get(i).event().tolls());
      }
      for (int i = 0; i < reading.incidents().size(); i++) {
        assertEquals(reading.incidents().get(i).tolls(), back.incidents().get(i).tolls());
        assertEquals(reading.incidents().get(i).byStatus(), back.incidents().get(i).byStatus());
      }
    }
  }

  @Test
  void theReportOfEverySampleIsReadBackFromItsLine() {
    for (Report report : REPORTS) {
      assertEquals(report, ReportLines.report(ReportWriter.line(report)));
    }
  }

  private static List<Report> reports() {
    try (Stream<Arrival> all =
        Intake.standard().bundles(ReportLines::in).open(List.of(Path.of("..", "samples")))) {
      List<Report> reports = all.map(arrival -> ((Arrival.Arrived) arrival).report()).toList();
      assertEquals(12, reports.size());
      return reports;
    }
  }
}
