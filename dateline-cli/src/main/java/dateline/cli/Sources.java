package dateline.cli;

import dateline.exchange.ReportLines;
import dateline.intake.Intake;
import dateline.model.Arrival;
import dateline.model.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command is to read, and how: the same for all that take reports. */
final class Sources {
  private static final int MOST_THREADS = 64;
  private static final Path STANDARD_INPUT = Path.of("-");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Text, HTML, .jsonl and .jsonl.gz files, and folders of them; - for standard input.")
  private List<Path> files = List.of();

  @Option(
      names = "--in",
      paramLabel = "REPORTS",
      description = "A file of reports, one JSON object a line; - for standard input.")
  private @Nullable Path reports;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of publication of reports that bring none: 2015-11-20.")
  private @Nullable LocalDate published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Reports read at the same time; 2 without it. What comes out is the same.")
  private int threads;

  /** Refuses what cannot be meant. */
  void check() {
    if (files.isEmpty() == (reports == null)) {
      throw wrong(
          files.isEmpty()
              ? "nothing to read: give files, or --in reports.jsonl"
              : "give either files or --in, not both");
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrong("--threads takes a number from 1 to " + MOST_THREADS);
    }
  }

  /** Returns how many reports are read at the same time. */
  int threads() {
    return threads;
  }

  /** Returns what comes in, in order; to be closed. */
  Stream<Arrival> arrivals(Terminal terminal, Messages messages) {
    if (reports != null) {
      return reports.equals(STANDARD_INPUT)
          ? ReportLines.in(terminal.in(), "standard input")
          : ReportLines.in(reports);
    }
    Intake intake = Intake.standard().bundles(ReportLines::in).notes(messages::say);
    return files.equals(List.of(STANDARD_INPUT))
        ? Stream.of(intake.read(terminal.in(), "standard input"))
        : intake.open(files);
  }

  /** Returns a report with the day of publication that was given, when it brings none. */
  Report dated(Report report) {
    return published == null || report.published() != null
        ? report
        : report.published(published, Report.DateSource.GIVEN);
  }

  private ParameterException wrong(String message) {
    if (command == null) {
      throw new IllegalStateException("picocli gives the command its specification");
    }
    return new ParameterException(command.commandLine(), message);
  }
}
