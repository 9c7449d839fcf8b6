package dateline.reader.time;

import dateline.reader.table.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of {@code times.tsv}: how an expression reads and what it stands for.
 *
 * @param name its name, which every expression that it found carries
 * @param pattern how it reads
 * @param value the name of the way to reckon it ({@link Reckoner})
 * @param arguments what that way is told beside the words
 */
record TimeRule(String name, Pattern pattern, String value, List<String> arguments) {
  private static final List<TimeRule> ALL =
      Table.resource("/dateline/reader/times.tsv").rows().stream().map(TimeRule::of).toList();

  /** Returns all rules in the order of the table. */
  static List<TimeRule> all() {
    return ALL;
  }

  private static TimeRule of(Table.Row row) {
    List<String> value = List.of(row.required("value").split(" "));
    return new TimeRule(
        row.required("name"),
        TimeWords.pattern(row.required("pattern")),
        value.getFirst(),
        value.subList(1, value.size()));
  }

  /** Returns an argument by its place. */
  String argument(int place) {
    return arguments.get(place);
  }
}
