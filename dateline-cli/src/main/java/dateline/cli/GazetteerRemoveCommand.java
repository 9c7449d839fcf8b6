package dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline gazetteer remove}: takes an addition away again. */
@Command(name = "remove", description = "Takes away places that were added.")
final class GazetteerRemoveCommand implements Callable<Integer> {
  private final Messages messages;

  @Mixin private GazetteerFolder.Place place = new GazetteerFolder.Place();

  @Parameters(paramLabel = "NAME", description = "The name of the addition, as list tells it.")
  private @Nullable String name;

  GazetteerRemoveCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() {
    GazetteerFolder folder = place.folder();
    try {
      boolean known =
          folder.files().stream().anyMatch(file -> GazetteerFolder.name(file).equals(name));
      if (!known || name == null) {
        messages.say(
            "nothing was added under the name " + name + "; gazetteer list tells the names");
        return Dateline.WRONG_USAGE;
      }
      Files.delete(folder.file(name));
    } catch (IOException e) {
      messages.say(name + " cannot be taken away (" + e.getMessage() + ")");
      return Dateline.WRONG_USAGE;
    }
    messages.say(name + " is taken away");
    return Dateline.DONE;
  }
}
