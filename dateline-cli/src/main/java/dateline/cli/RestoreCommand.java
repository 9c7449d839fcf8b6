package dateline.cli;

import dateline.exchange.JsonNotation;
import dateline.store.copy.Copied;
import dateline.store.copy.Restore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline restore}: a backup becomes the record. */
@Command(
    name = "restore",
    description = "Checks a backup and makes it the record.",
    footer = {
      "",
      "A record that has entries which the backup does not have is not replaced without --replace.",
      "Exit code: 0 the record is restored, 2 it could not be, 3 something is wrong with the backup."
    })
final class RestoreCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  @Mixin private StorePlace place = new StorePlace();

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private @Nullable Path file;

  @Option(
      names = "--replace",
      description = "Takes the backup whatever the record has, and keeps that record beside it.")
  private boolean replace;

  RestoreCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    if (file == null) {
      throw new IllegalStateException("picocli asks for the file");
    }
    Copied copied = new Restore(place.file(messages), replace, new JsonNotation()).from(file);
    Output output = Output.standard(terminal.out());
    if (!copied.verdict().isClean()) {
      output.write(VerifyCommand.flaws(copied.verdict()));
      messages.say("nothing was restored: these are flaws of the backup " + file);
      return Dateline.TAMPERED;
    }
    if (copied.aside() != null) {
      messages.say("the record that was there is now " + copied.aside());
    }
    output.write("the backup ends at " + copied.from() + "\n");
    output.write("the record ends at " + copied.verdict().end() + "\n");
    return Dateline.DONE;
  }
}
