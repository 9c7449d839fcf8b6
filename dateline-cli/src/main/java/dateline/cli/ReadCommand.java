package dateline.cli;

import dateline.model.Arrival;
import dateline.model.Reading;
import dateline.model.Report;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
  private final Terminal terminal;
  private final Supplier<Function<Report, Reading>> reader;
  private final Messages messages;

  @Mixin private Sources sources = new Sources();

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

  ReadCommand(Terminal terminal, Supplier<Function<Report, Reading>> reader, Messages messages) {
    this.terminal = terminal;
    this.reader = reader;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    sources.check();
    Form form = form();
    try (Output output = out == null ? Output.standard(terminal.out()) : Output.file(out);
        Stream<Arrival> arrivals = sources.arrivals(terminal, messages)) {
      output.write(form.head());
      Batch batch =
          new Batch(reader.get(), form.lines(terminal, !withoutText), sources::dated, messages);
      boolean allRead = batch.read(arrivals.iterator(), sources.threads(), output);
      output.finish();
      return allRead ? Dateline.DONE : Dateline.SOME_NOT_READ;
    }
  }

  private Form form() {
    if (form != null) {
      return form;
    }
    return terminal.interactive() && out == null ? Form.TEXT : Form.JSONL;
  }
}
