package dateline.reader.language;

import dateline.reader.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was written down beside the model when it was exported: sizes, and the labels of its heads
 * in the order of their numbers.
 */
final class ModelFacts {
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Set<String> heads = new LinkedHashSet<>();
  private final Map<String, List<String>> labels = new HashMap<>();
  private final Map<String, float[]> lengths = new HashMap<>();

  /** Reads the rows {@code kind, name, value}: a size, a head, its label, the score of a length. */
  ModelFacts(Table table) {
    Map<String, List<Float>> scores = new HashMap<>();
    for (Table.Row row : table.rows()) {
      String name = row.text("name");
      String value = row.text("value");
      switch (row.text("kind")) {
        case "size" -> sizes.put(name, Integer.valueOf(value));
        case "head" -> heads.add(name);
        case "label" -> labels.computeIfAbsent(name, head -> new ArrayList<>()).add(value);
        case "length" ->
            scores.computeIfAbsent(name, head -> new ArrayList<>()).add(Float.valueOf(value));
        default ->
            throw row.refused("kind", row.text("kind"), "is none of size, head, label and length");
      }
    }
    scores.forEach((head, each) -> lengths.put(head, floats(each)));
  }

  int size(String name) {
    return known(sizes, name);
  }

  /**
   * Tells whether the model has a head: one trained without a set lacks those that learn from it.
   */
  boolean has(String head) {
    return heads.contains(head);
  }

  List<String> labels(String head) {
    return known(labels, head);
  }

  /**
   * Returns the scores of the lengths of a head's spans, from one word on; the last is for more.
   */
  float[] lengths(String head) {
    return known(lengths, head);
  }

  private static <T> T known(Map<String, T> facts, String name) {
    T fact = facts.get(name);
    if (fact == null) {
      throw new IllegalStateException("the model's facts say nothing of " + name);
    }
    return fact;
  }

  private static float[] floats(List<Float> scores) {
    float[] floats = new float[scores.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = scores.get(i);
    }
    return floats;
  }
}
