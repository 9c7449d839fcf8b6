package dateline.cli;

import dateline.reader.place.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline gazetteer list}: what places there are. */
@Command(name = "list", description = "Tells how many places ship, and what was added to them.")
final class GazetteerListCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private GazetteerFolder.Place place = new GazetteerFolder.Place();

  GazetteerListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Output.Failure {
    int shipped = Gazetteer.embedded().size();
    Output output = Output.standard(terminal.out());
    output.write(String.format(Locale.ROOT, "that ship: %,d places%n", shipped));
    try {
      for (Path file : place.folder().files()) {
        int added = Gazetteer.with(List.of(file)).size() - shipped;
        output.write(
            String.format(Locale.ROOT, "%s: %,d places%n", GazetteerFolder.name(file), added));
      }
    } catch (IOException e) {
      throw new GazetteerFolder.Unusable(e);
    }
    output.finish();
    return Dateline.DONE;
  }
}
