package dateline.cli;

import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.place.gazetteer.local.LocalPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline gazetteer add}: lists of places, compiled into one addition. */
@Command(
    name = "add",
    description = {
      "Adds the places of lists that are published: country dumps of GeoNames with their",
      "alternateNamesV2, extracts of Who's On First, boundaries of OCHA's common operational",
      "datasets as GeoJSON. Plain, or packed as .zip, .gz, .xz or .tar.xz."
    },
    footer = {
      "",
      "Every later reading uses them, and its engine names them. Adding under the same name replaces.",
      "Exit code: 0 they are added, 2 they could not be; then nothing is changed."
    })
final class GazetteerAddCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  @Mixin private GazetteerFolder.Place place = new GazetteerFolder.Place();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Lists of places.")
  private List<Path> files = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the addition is called; after the first file without it.")
  private @Nullable String name;

  GazetteerAddCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    GazetteerFolder folder = place.folder();
    LocalPlaces places = new LocalPlaces(Gazetteer.embedded());
    String called = name == null ? called(files.getFirst()) : name;
    if (!called.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,60}")) {
      messages.say(
          "'"
              + called
              + "' cannot be the name of an addition; give --name with letters and figures");
      return Dateline.WRONG_USAGE;
    }
    try {
      for (Path file : files) {
        Unpacked.each(file, places::read);
      }
      if (places.size() == 0) {
        messages.say("no place was found in these files; nothing is changed");
        return Dateline.WRONG_USAGE;
      }
      Files.createDirectories(folder.path());
      Path part = Files.createTempFile(folder.path(), ".dateline-", ".part");
      try {
        Files.write(part, places.compile());
        Gazetteer.with(List.of(part)); // what cannot be read back is not kept
        Files.move(part, folder.file(called), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (NoSuchFileException e) {
      messages.say(e.getFile() + ": there is no such file; nothing is changed");
      return Dateline.WRONG_USAGE;
    } catch (IOException e) {
      messages.say(e.getMessage() + "; nothing is changed");
      return Dateline.WRONG_USAGE;
    }
    messages.say("kept in " + folder.file(called));
    Output output = Output.standard(terminal.out());
    output.write(
        String.format(
            Locale.ROOT,
            "%s: %,d places added, %,d lines left out%n",
            called,
            places.size(),
            places.skipped()));
    output.finish();
    return Dateline.DONE;
  }

  /** Returns "SY" for "SY.zip", "wof-12" for "wof-12.tar.xz". */
  private static String called(Path file) {
    return String.valueOf(file.getFileName())
        .replaceFirst("(?i)(\\.(txt|tsv|geojson|json|zip|gz|xz|tar|tgz))+$", "");
  }
}
