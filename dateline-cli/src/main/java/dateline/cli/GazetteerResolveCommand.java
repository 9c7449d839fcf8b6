package dateline.cli;

import dateline.exchange.MalformedLine;
import dateline.exchange.NameLine;
import dateline.reader.place.PlaceLookup;
import dateline.reader.place.PlaceLookup.Found;
import dateline.reader.place.gazetteer.Gazetteer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline gazetteer resolve}: where named places lie. */
@Command(
    name = "resolve",
    description = {
      "Looks up names of places, a JSON object a line: {\"id\", \"name\", \"country\", \"within\"},",
      "in any spelling, and answers {\"id\", \"name\", \"country\", \"lat\", \"lon\"} and more: \"match\" is",
      "\"parent\" where the point is only that of what the place lies within. What is not likely",
      "enough stays open: null."
    },
    footer = {"", "Exit code: 0 all lines were names, 1 some were none, 2 it could not be done."})
final class GazetteerResolveCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");
  private static final int GZIP = 0x1f;

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private GazetteerFolder.Place place = new GazetteerFolder.Place();

  @Option(
      names = "--in",
      paramLabel = "NAMES",
      required = true,
      description = "The file of names, .gz too; - for standard input.")
  private @Nullable Path names;

  GazetteerResolveCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    Path from = names == null ? STANDARD_INPUT : names;
    try (InputStream in = from.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(from);
        Output output = Output.standard(terminal.out())) {
      PlaceLookup lookup = new PlaceLookup(gazetteer());
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(unpacked(in), StandardCharsets.UTF_8));
      boolean all = true;
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          all &= answer(line, number, lookup, output);
        }
      }
      output.finish();
      return all ? Dateline.DONE : Dateline.SOME_NOT_READ;
    } catch (NoSuchFileException e) {
      messages.say(e.getFile() + ": there is no such file");
      return Dateline.WRONG_USAGE;
    } catch (IOException e) {
      messages.say(String.valueOf(e.getMessage()));
      return Dateline.WRONG_USAGE;
    }
  }

  private Gazetteer gazetteer() {
    try {
      return place.folder().open();
    } catch (IOException e) {
      throw new GazetteerFolder.Unusable(e);
    }
  }

  private boolean answer(String line, int number, PlaceLookup lookup, Output output)
      throws Output.Failure {
    try {
      NameLine asked = NameLine.of(line);
      Found found = lookup.find(asked.name(), asked.country(), asked.within());
      output.write(
          found == null
              ? asked.answer(null, null)
              : asked.answer(found.place(), found.match().name().toLowerCase(Locale.ROOT)));
      return true;
    } catch (MalformedLine e) {
      messages.say("line " + number + ": " + e.getMessage() + "; give {\"id\", \"name\", …}");
      return false;
    }
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    PushbackInputStream first = new PushbackInputStream(in);
    int head = first.read();
    if (head >= 0) {
      first.unread(head);
    }
    return head == GZIP ? new GZIPInputStream(first) : first;
  }
}
