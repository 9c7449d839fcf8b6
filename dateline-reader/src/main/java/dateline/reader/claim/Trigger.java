package dateline.reader.claim;

import dateline.model.EventType;
import dateline.model.Mode;
import dateline.reader.language.Analysed;
import dateline.reader.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of an event, from {@code triggers.tsv}.
 *
 * @param words the words, lower case
 * @param event the PLOVER event type
 * @param mode the PLOVER mode; null where the words do not tell
 * @param kind whether the words name the event, or what came of it
 */
record Trigger(List<String> words, EventType event, @Nullable Mode mode, Kind kind) {
  /** What the words name; the first is the best to point at. */
  enum Kind {
    /** The event itself. */
    ATTACK,
    /** The taking of a place. */
    CAPTURE,
    /** What it did to people. */
    RESULT
  }

  /** A trigger where it stands. */
  record Found(Trigger trigger, int first, int last) {}

  private static final Map<String, List<Trigger>> BY_FIRST_WORD = load();

  /** Returns the triggers of a sentence in order, the longest at each place. */
  static List<Found> in(Analysed sentence) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      for (Trigger trigger : BY_FIRST_WORD.getOrDefault(sentence.lower(i), List.of())) {
        int length = trigger.length(sentence, i);
        if (length > 0) {
          found.add(new Found(trigger, i, i + length - 1));
          i += length - 1;
          break;
        }
      }
    }
    return found;
  }

  /** Returns the number of tokens that this trigger takes up from a token on; 0 for none. */
  private int length(Analysed sentence, int from) {
    int i = from;
    for (String word : words) {
      if (i > from && sentence.lower(i).equals("-")) {
        i++;
      }
      if (!sentence.lower(i).equals(word)) {
        return 0;
      }
      i++;
    }
    return i - from;
  }

  private static Map<String, List<Trigger>> load() {
    Map<String, List<Trigger>> triggers = new HashMap<>();
    for (Table.Row row : Table.resource("/dateline/reader/triggers.tsv").rows()) {
      Mode mode = Mode.ofLabel(row.required("mode")).orElse(null);
      for (String words : row.list("triggers")) {
        Trigger trigger =
            new Trigger(
                List.of(words.split("[ -]")),
                EventType.valueOf(row.required("event")),
                mode,
                Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT)));
        triggers.computeIfAbsent(trigger.words().getFirst(), w -> new ArrayList<>()).add(trigger);
      }
    }
    triggers
        .values()
        .forEach(
            same -> same.sort(Comparator.comparingInt((Trigger t) -> t.words().size()).reversed()));
    return triggers;
  }
}
