package dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline gazetteer}: places of one's own beside those that ship. */
@Command(
    name = "gazetteer",
    description = "Adds villages and other places to those that ship, and looks up names.",
    synopsisSubcommandLabel = "(add | list | remove | resolve)")
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        command.commandLine(), "say what to do: gazetteer add, list, remove or resolve");
  }
}
