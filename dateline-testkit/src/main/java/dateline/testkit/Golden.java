package dateline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Golden files: beside {@code name.txt} lies {@code name.expected.json}, the line that it gives,
 * laid out to be reviewed like code.
 *
 * <p>{@code -Dgolden.update=true} writes the files anew; the change is then reviewed before it is
 * committed. The engine is left out: it changes with every data file and is checked elsewhere.
 */
public final class Golden {
  private static final String INPUT = ".txt";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Golden() {}

  /** Returns the input files of a folder, in order; at least one, lest a test test nothing. */
  public static List<Path> inputs(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> inputs = files.filter(file -> file.toString().endsWith(INPUT)).sorted().toList();
      if (inputs.isEmpty()) {
        throw new AssertionError("no golden files in " + folder);
      }
      return inputs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compares the line that an input gives with the expected one.
   *
   * @param input the file {@code name.txt}
   * @param read makes the line of the file's text
   */
  public static void check(Path input, Function<String, String> read) {
    try {
      checkLine(expectedOf(input), read.apply(Files.readString(input)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares a line with the one that lies, laid out, in a file. */
  public static void checkLine(Path expected, String line) {
    try {
      ObjectNode reading = (ObjectNode) MAPPER.readTree(line);
      reading.remove("engine");
      compare(expected, MAPPER.writeValueAsString(reading) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(Path expected, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
      return;
    }
    if (!Files.exists(expected)) {
      throw new AssertionError(expected + " is missing: write it with -Dgolden.update=true");
    }
    String was = Files.readString(expected);
    if (!was.equals(actual)) {
      throw new AssertionFailedError(
          expected.getFileName()
              + " differs at line "
              + firstDifference(was, actual)
              + "; if the new reading is better, write it with -Dgolden.update=true",
          was,
          actual);
    }
  }

  private static int firstDifference(String was, String is) {
    List<String> before = was.lines().toList();
    List<String> after = is.lines().toList();
    int line = 0;
    while (line < Math.min(before.size(), after.size())
        && before.get(line).equals(after.get(line))) {
      line++;
    }
    return line + 1;
  }

  private static Path expectedOf(Path input) {
    String name = input.getFileName().toString();
    String stem = name.substring(0, name.length() - INPUT.length());
    return input.resolveSibling(stem + ".expected.json");
  }
}
