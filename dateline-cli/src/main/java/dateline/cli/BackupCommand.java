package dateline.cli;

import dateline.exchange.JsonNotation;
import dateline.store.copy.Backup;
import dateline.store.copy.Copied;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline backup}: a checked copy of the record in one file. */
@Command(
    name = "backup",
    description = "Copies the record into a file, also while it is in use, and checks the copy.",
    footer = {
      "",
      "A file that is there already is never replaced.",
      "Exit code: 0 the copy is made, 2 it could not be, 3 something is wrong with the record."
    })
final class BackupCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  @Mixin private StorePlace place = new StorePlace();

  @Parameters(paramLabel = "FILE", description = "The file to make.")
  private @Nullable Path file;

  BackupCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    if (file == null) {
      throw new IllegalStateException("picocli asks for the file");
    }
    Copied copied = Backup.make(place.file(messages), file, new JsonNotation());
    Output output = Output.standard(terminal.out());
    if (!copied.verdict().isClean()) {
      output.write(VerifyCommand.flaws(copied.verdict()));
      messages.say("no backup was made: it would have had these flaws of the record");
      return Dateline.TAMPERED;
    }
    output.write("the record ends at " + copied.from() + "\n");
    output.write("the backup ends at " + copied.verdict().end() + "\n");
    return Dateline.DONE;
  }
}
