package dateline.reader.time;

import dateline.reader.table.Table;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of {@code times.tsv}: how an expression reads and what it stands for.
 *
 * @param name its name, which every expression that it found carries
 * @param pattern how it reads
 * @param value the name of the way to reckon it ({@link Reckoner})
 * @param arguments what that way is told beside the words
 * @param starts the ASCII characters with which an expression may begin
 */
record TimeRule(String name, Pattern pattern, String value, List<String> arguments, BitSet starts) {
  private static final int ASCII = 128;

  private static final List<TimeRule> ALL =
      Table.resource("/dateline/reader/times.tsv").rows().stream().map(TimeRule::of).toList();

  /** Returns all rules in the order of the table. */
  static List<TimeRule> all() {
    return ALL;
  }

  private static TimeRule of(Table.Row row) {
    List<String> value = List.of(row.required("value").split(" "));
    Pattern pattern = TimeWords.pattern(row.required("pattern"));
    return new TimeRule(
        row.required("name"),
        pattern,
        value.getFirst(),
        value.subList(1, value.size()),
        starts(pattern));
  }

  /** A character may begin a match when it is one, or when only the end of the text stops it. */
  @SuppressWarnings("JdkObsolete") // whether more text could help is just what is asked
  private static BitSet starts(Pattern pattern) {
    if (pattern.pattern().contains("(?<=")) {
      BitSet any = new BitSet(ASCII);
      any.set(0, ASCII); // what must stand before it cannot be tried by itself
      return any;
    }
    BitSet starts = new BitSet(ASCII);
    for (int c = 0; c < ASCII; c++) {
      Matcher matcher = pattern.matcher(String.valueOf((char) c));
      starts.set(c, matcher.lookingAt() || matcher.hitEnd());
    }
    return starts;
  }

  /** Whether an expression may begin with a character. */
  boolean mayStartWith(char c) {
    return c >= ASCII || starts.get(c);
  }

  /** Returns an argument by its place. */
  String argument(int place) {
    return arguments.get(place);
  }
}
