package dateline.reader.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of several words, and what they stand for.
 *
 * @param <T> what that is
 */
final class NameIndex<T> {
  /**
   * One name of something.
   *
   * @param written the name with its capitals
   * @param acronym whether it is only an abbreviation, which others may have too
   */
  record Naming<T>(T what, String written, boolean acronym) {}

  private final Map<String, List<Naming<T>>> byName = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  void add(String written, T what, boolean acronym) {
    String key = Folded.of(written);
    if (key.isEmpty()) {
      return;
    }
    List<Naming<T>> all = byName.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (all.stream().anyMatch(each -> each.what().equals(what) && !each.acronym())) {
      return;
    }
    all.add(new Naming<>(what, written, acronym));
    for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
      beginnings.add(key.substring(0, i));
    }
  }

  /** Returns what has a name, as {@link Folded} writes it. */
  List<Naming<T>> named(String key) {
    return byName.getOrDefault(key, List.of());
  }

  /** Whether some longer name begins with these words. */
  boolean begins(String key) {
    return beginnings.contains(key);
  }

  /** Returns all names, as {@link Folded} writes them. */
  Set<String> names() {
    return Set.copyOf(byName.keySet());
  }
}
