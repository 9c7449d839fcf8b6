package dateline.reader.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The passages of {@code passages.txt}, each with what a careful reader says of it. */
record Passages(String head, List<Passages.Passage> all) {
  /** A file of the class path, beside this class. */
  static final String FILE = "passages.txt";

  /** A passage and what is to be read in it. */
  record Passage(String id, String kind, String text, List<Expected> expected) {}

  /**
   * What is to be read: words and who says them, or a position on an event.
   *
   * @param gap whether it is known not to be read rightly yet
   * @param position whether it tells of a position
   * @param parts its parts as they are written
   */
  record Expected(boolean gap, boolean position, List<String> parts) {
    static Expected of(String line) {
      String[] halves = line.split(" ", 2);
      List<String> parts = Arrays.stream(halves[1].split("\\|")).map(String::strip).toList();
      return new Expected(line.startsWith("~"), halves[0].endsWith("!"), parts);
    }

    String line(boolean right) {
      return (right ? "" : "~")
          + (position ? "!" : right ? "->" : ">")
          + " "
          + String.join(" | ", parts);
    }
  }

  static Passages read() {
    try (InputStream in = Passages.class.getResourceAsStream(FILE)) {
      String[] blocks = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^# ");
      List<Passage> all = new ArrayList<>();
      for (String block : Arrays.asList(blocks).subList(1, blocks.length)) {
        all.add(passage(block));
      }
      return new Passages(blocks[0], all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Passage passage(String block) {
    String[] lines = block.strip().split("\n");
    String[] name = lines[0].split(" ");
    StringBuilder text = new StringBuilder();
    List<Expected> expected = new ArrayList<>();
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      if (line.matches("(->|~>|!|~!) .*")) {
        expected.add(Expected.of(line));
      } else {
        text.append(line).append('\n');
      }
    }
    return new Passage(name[0], name[1], text.toString().strip(), expected);
  }
}
