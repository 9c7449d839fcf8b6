package dateline.reader.event;

import dateline.reader.table.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Verbs that say little more of an event's noun than who does it, who suffers it or what it hits:
 * "carry out", "suffer", "rock", from {@code lightverbs.tsv}.
 */
final class LightVerbs {
  /** What the subject or object of such a verb is to the event that the noun names. */
  enum Part {
    /** The subject does what the object names: "carried out a raid". */
    DOES,
    /** The subject suffers what the object names: "survived a raid". */
    SUFFERS,
    /** The subject names what the object suffers: "a raid shook the town". */
    HITS
  }

  private static final Map<Part, Set<String>> VERBS = load();

  private LightVerbs() {}

  private static Map<Part, Set<String>> load() {
    Map<Part, Set<String>> verbs = new TreeMap<>();
    for (Table.Row row : Table.resource("/dateline/reader/event/lightverbs.tsv").rows()) {
      Part part = Part.valueOf(row.required("subject").toUpperCase(Locale.ROOT));
      verbs.computeIfAbsent(part, p -> new HashSet<>()).addAll(row.list("verbs"));
    }
    return verbs;
  }

  static boolean is(Part part, String lemma) {
    return VERBS.getOrDefault(part, Set.of()).contains(lemma);
  }
}
