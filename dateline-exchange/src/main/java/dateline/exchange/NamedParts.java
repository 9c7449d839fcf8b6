package dateline.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The parts of one kind that a line lists, and the ids that the rest of the line calls them by: the
 * inverse of {@link ReadingIds}. One id always gives the same object.
 */
final class NamedParts<T> {
  private final String list;
  private final List<T> all = new ArrayList<>();
  private final Map<String, T> byId = new HashMap<>();

  private NamedParts(String list) {
    this.list = list;
  }

  /** Reads the parts that stand in one list of a line. */
  static <T> NamedParts<T> of(LineValue line, String list, Function<LineValue, T> read) {
    NamedParts<T> parts = new NamedParts<>(list);
    line.each(list, value -> parts.add(value, read.apply(value)));
    return parts;
  }

  private T add(LineValue value, T part) {
    LineValue id = value.at("id");
    T earlier = byId.putIfAbsent(id.text(), part);
    if (earlier != null && !earlier.equals(part)) {
      throw id.wrong("is that of another one, too");
    }
    all.add(earlier == null ? part : earlier);
    return part;
  }

  /** Returns the parts in the order of the line. */
  List<T> all() {
    return all;
  }

  /** Returns the part that an id names. */
  T named(LineValue id) {
    T part = byId.get(id.text());
    if (part == null) {
      throw id.wrong("is the id of none of the " + list);
    }
    return part;
  }
}
