package dateline.cli;

import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.StoreFailure;
import dateline.store.ledger.EntryRow.Link;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command line of Dateline. */
@Command(
    name = "dateline",
    description = "Reads news reports of armed conflict and writes a record that can be checked.",
    versionProvider = Dateline.Version.class,
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel =
        "(read | add | verify | backup | restore | replay | serve | explain | gazetteer | demo)")
public final class Dateline {
  /** All went well. */
  static final int DONE = 0;

  /** Some inputs could not be read; the others were. */
  static final int SOME_NOT_READ = 1;

  /** The command cannot be carried out as it was given. */
  static final int WRONG_USAGE = 2;

  /** The record, or a backup of it, is not as it was written. */
  static final int TAMPERED = 3;

  private Dateline() {}

  /** Runs the command line of this process and ends the process. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /** Runs a command line and returns its exit code. */
  public static int run(Terminal terminal, String... arguments) {
    return run(terminal, Dateline::reader, arguments);
  }

  /** Opens a reader with the places that the person added. */
  private static Function<Report, Reading> reader() {
    try {
      return GazetteerFolder.usual().reader()::read;
    } catch (IOException e) {
      throw new GazetteerFolder.Unusable(e);
    }
  }

  private static CommandLine gazetteer(Terminal terminal, Messages messages) {
    return new CommandLine(new GazetteerCommand())
        .addSubcommand(new GazetteerAddCommand(terminal, messages))
        .addSubcommand(new GazetteerListCommand(terminal))
        .addSubcommand(new GazetteerRemoveCommand(messages))
        .addSubcommand(new GazetteerResolveCommand(terminal, messages));
  }

  /** Runs a command line with another reader, which is opened when it is needed. */
  static int run(
      Terminal terminal, Supplier<Function<Report, Reading>> reader, String... arguments) {
    Messages messages = new Messages(terminal.err());
    StringWriter help = new StringWriter();
    CommandLine line =
        new CommandLine(new Dateline())
            .addSubcommand(new ReadCommand(terminal, reader, messages))
            .addSubcommand(new AddCommand(terminal, reader, messages))
            .addSubcommand(new VerifyCommand(terminal, messages))
            .addSubcommand(new BackupCommand(terminal, messages))
            .addSubcommand(new RestoreCommand(terminal, messages))
            .addSubcommand(new ReplayCommand(terminal, messages))
            .addSubcommand(new ServeCommand(terminal, messages))
            .addSubcommand(new DemoCommand(terminal, reader, messages))
            .addSubcommand(new ExplainCommand(terminal, messages))
            .addSubcommand(gazetteer(terminal, messages))
            .addSubcommand(new TokensCommand(terminal, messages))
            .addSubcommand(new AnalyseCommand(terminal, messages))
            .addSubcommand(new BenchCommand(terminal, reader, messages))
            .setOut(new PrintWriter(help))
            .setErr(new PrintWriter(help))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setUsageHelpWidth(Math.max(80, terminal.width()))
            .registerConverter(Form.class, Form::of)
            .registerConverter(LocalDate.class, Dateline::day)
            .registerConverter(Link.class, VerifyCommand::link)
            .setParameterExceptionHandler((e, args) -> wrongUsage(e, messages))
            .setExecutionExceptionHandler((e, command, parsed) -> failed(e, messages));
    try {
      if (arguments.length == 0) {
        line.usage(line.getOut());
        terminal.err().print(help);
        return WRONG_USAGE;
      }
      int code = line.execute(arguments);
      Output.standard(terminal.out()).write(help.toString());
      return code;
    } catch (Output.Failure | StackOverflowError | LinkageError e) {
      return failed(e, messages);
    } catch (OutOfMemoryError e) {
      messages.say("the memory that Java may use is full; set JAVA_TOOL_OPTIONS=-Xmx4g");
      return WRONG_USAGE;
    }
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("it takes a day such as 2015-11-20, not '" + words + "'");
    }
  }

  private static int wrongUsage(ParameterException e, Messages messages) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String why = String.valueOf(e.getMessage()).replaceFirst("^Invalid value for option ", "");
    if (e instanceof UnmatchedArgumentException unmatched && command.equals("dateline")) {
      why = "there is no command '" + unmatched.getUnmatched().getFirst() + "'";
    }
    messages.say(why + "; see: " + command + " --help");
    return WRONG_USAGE;
  }

  /** Tells why a command ended early. A closed pipe is no failure: its reader had enough. */
  private static int failed(Throwable e, Messages messages) {
    if (e instanceof StoreFailure failure) {
      messages.say(String.valueOf(failure.getMessage()));
      return WRONG_USAGE;
    }
    if (e instanceof GazetteerFolder.Unusable) {
      messages.say(String.valueOf(e.getMessage()));
      return WRONG_USAGE;
    }
    if (!(e instanceof Output.Failure failure)) {
      messages.say("Dateline failed (" + Attempt.fault(e) + "); please tell us how you called it");
      return WRONG_USAGE;
    }
    if (failure.isClosedPipe()) {
      return DONE;
    }
    messages.say(String.valueOf(failure.getMessage()));
    return WRONG_USAGE;
  }

  /** The version that this was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      try (InputStream in = Dateline.class.getResourceAsStream("version.txt")) {
        String version =
            in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        return new String[] {"dateline " + version};
      }
    }
  }
}
