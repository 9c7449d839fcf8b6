package dateline.exchange;

import dateline.model.Notation;
import dateline.model.Reading;
import dateline.model.Report;

/** Writes reports and readings down as lines of the exchange format, and reads them again. */
public final class JsonNotation implements Notation {
  private final ReadingWriter writer = ReadingWriter.withoutText();

  @Override
  public String write(Report report) {
    return ReportWriter.line(report);
  }

  @Override
  public Report report(String line) {
    return ReportLines.report(line);
  }

  @Override
  public String write(Reading reading) {
    return writer.line(reading);
  }

  @Override
  public Reading reading(String line, Report report) {
    return ReadingReader.read(line, report);
  }
}
