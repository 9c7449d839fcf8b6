package dateline.cli;

import dateline.model.Reading;
import dateline.model.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A command line run inside the test, with what came out of it.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  /** Runs with a fake reader, as into a pipe. */
  static Run of(String... arguments) {
    return with(FakeReader.READER, "", false, arguments);
  }

  /** Runs with a fake reader, as on a terminal. */
  static Run onTerminal(String... arguments) {
    return with(FakeReader.READER, "", true, arguments);
  }

  /** Runs with a fake reader and something on standard input. */
  static Run withInput(String input, String... arguments) {
    return with(FakeReader.READER, input, false, arguments);
  }

  /** Runs with a reader. */
  static Run with(
      Function<Report, Reading> reader, String input, boolean terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return into(out, reader, input, terminal, arguments);
  }

  /** Runs with results going to a stream of the test's own. */
  static Run into(OutputStream out, String... arguments) {
    return into(out, FakeReader.READER, "", false, arguments);
  }

  /** Runs with all of it given. */
  static Run into(
      OutputStream out,
      Function<Report, Reading> reader,
      String input,
      boolean terminal,
      String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal streams =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            terminal,
            100,
            HOME);
    int code = Dateline.run(streams, () -> reader, arguments);
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Run(code, written, err.toString(StandardCharsets.UTF_8));
  }

  /** Returns the lines of standard output. */
  List<String> lines() {
    return out.lines().toList();
  }

  /** Returns the lines of standard error. */
  List<String> messages() {
    return err.lines().toList();
  }
}
