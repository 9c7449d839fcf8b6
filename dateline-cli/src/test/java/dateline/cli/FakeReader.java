package dateline.cli;

import dateline.model.Engine;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.testkit.ExampleReading;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the example as the example, fails where it is asked to, and finds nothing elsewhere. */
final class FakeReader {
  static final Function<Report, Reading> READER = FakeReader::read;

  private FakeReader() {}

  private static Reading read(Report report) {
    if (report.text().startsWith("FAIL")) {
      throw new IllegalStateException("a secret of the report");
    }
    if (report.text().startsWith("DEEP")) {
      return read(report);
    }
    if (report.text().equals(ExampleReading.TEXT)) {
      return ExampleReading.reading();
    }
    return new Reading(
        report,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Engine("0", "0", Map.of()));
  }
}
