package dateline.reader.claim;

import dateline.reader.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a report as a whole is news of violence, by the weights of its words in {@code
 * violence.tsv}, which were learnt; names are left out.
 */
final class Violence {
  /** A report of fewer known words is too short to be told by them. */
  private static final int FEWEST = 40;

  /** News less likely of violence than this borrow the words of war. */
  private static final double LEAST = 0.25;

  private static final String BEFORE_ANY = "-";
  private static final Map<String, Double> WEIGHTS = new HashMap<>();

  static {
    for (Table.Row row : Table.resource("/dateline/reader/violence.tsv").rows()) {
      WEIGHTS.put(row.required("word"), row.degrees("weight", 90));
    }
  }

  /** What the words of a report say. */
  enum Said {
    /** News of violence. */
    YES,
    /** Other news. */
    NO,
    /** The report is too short. */
    OPEN
  }

  private Violence() {}

  /** Returns what the words of a report say. */
  static Said said(String text) {
    Set<String> words = words(text);
    double sum = 0;
    int known = 0;
    for (String word : words) {
      Double weight = WEIGHTS.get(word);
      if (weight != null) {
        sum += weight;
        known++;
      }
    }
    if (known < FEWEST) {
      return Said.OPEN;
    }
    double score = WEIGHTS.getOrDefault(BEFORE_ANY, 0.0) + sum / Math.sqrt(known);
    return 1 / (1 + Math.exp(-score)) < LEAST ? Said.NO : Said.YES;
  }

  /** Returns the words that begin in lower case, all of a text in capitals. */
  private static Set<String> words(String text) {
    boolean capitals = areCapitals(text);
    Set<String> words = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        boolean lower = Character.isLowerCase(text.charAt(start));
        if (i - start > 1 && (capitals || lower)) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean areCapitals(String text) {
    int upper = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      all += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return 2 * upper > all;
  }
}
