package dateline.cli;

import dateline.exchange.ReportLines;
import dateline.intake.Intake;
import dateline.model.Arrival;
import dateline.model.Reading;
import dateline.model.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline read}: reports in, what they claim out. */
@Command(
    name = "read",
    description =
        "Reads reports and tells what they claim: what happened, where, when, who says so.",
    footer = {
      "",
      "Results go to standard output, everything else to standard error.",
      "Exit code: 0 all read, 1 some inputs could not be read, 2 wrong usage or no place to write."
    })
final class ReadCommand implements Callable<Integer> {
  private static final int MOST_THREADS = 64;
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Terminal terminal;
  private final Supplier<Function<Report, Reading>> reader;
  private final Messages messages;

  @Spec private @Nullable CommandSpec spec;

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
      names = "--format",
      paramLabel = "FORM",
      description = "text, jsonl or csv; without it text on a terminal and jsonl elsewhere.")
  private @Nullable Form form;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes there, as a whole or not at all.")
  private @Nullable Path out;

  @Option(
      names = "--without-text",
      description = "Leaves the reports' texts out of the JSON lines.")
  private boolean withoutText;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of publication of reports that bring none: 2015-11-20.")
  private @Nullable LocalDate published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Reports read at the same time; 2 without it. The output is the same.")
  private int threads;

  ReadCommand(Terminal terminal, Supplier<Function<Report, Reading>> reader, Messages messages) {
    this.terminal = terminal;
    this.reader = reader;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    check();
    Form form = form();
    try (Output output = out == null ? Output.standard(terminal.out()) : Output.file(out);
        Stream<Arrival> arrivals = arrivals()) {
      output.write(form.head());
      Batch batch =
          new Batch(reader.get(), form.lines(terminal, !withoutText), published, messages);
      boolean allRead = batch.read(arrivals.iterator(), threads, output);
      output.finish();
      return allRead ? Dateline.DONE : Dateline.SOME_NOT_READ;
    }
  }

  private void check() {
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

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("picocli gives the command its specification");
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private Form form() {
    if (form != null) {
      return form;
    }
    return terminal.interactive() && out == null ? Form.TEXT : Form.JSONL;
  }

  private Stream<Arrival> arrivals() {
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
}
