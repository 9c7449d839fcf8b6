package dateline.reader.toll;

import dateline.model.Harm;
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
 * Words of harm, from {@code harms.tsv}.
 *
 * @param words the words, lower case
 * @param harm what they say happened
 * @param form where the people stand
 * @param hit whether those who came to it may have died of it
 */
record HarmCue(List<String> words, Harm harm, Form form, boolean hit) {
  /** Where the people of a cue stand. */
  enum Form {
    /** Past or participle: the subject of the passive, the object of the active. */
    VERB,
    /** "Killing": the object. */
    GERUND,
    /** "Kills": the object. */
    PRESENT,
    /** "Kill": the object, if it came to it. */
    INFINITIVE,
    /** "Died": the subject. */
    DIED,
    /** "Dead": the subject, or the noun behind it. */
    STATE,
    /** "Deaths": counted, or "of" people. */
    NOUN,
    /** "Lives": counted, when they were claimed or taken. */
    LIVES,
    /** "Gunshot wounds": the subject of "suffered". */
    SUFFERED
  }

  private static final Map<String, List<HarmCue>> BY_FIRST_WORD = load();

  /** Returns the longest cue that begins at a token; null when none does. */
  static @Nullable HarmCue at(Analysed sentence, int i) {
    for (HarmCue cue : BY_FIRST_WORD.getOrDefault(sentence.lower(i), List.of())) {
      if (cue.stands(sentence, i)) {
        return cue;
      }
    }
    return null;
  }

  /** Returns the number of tokens. */
  int length() {
    return words.size();
  }

  private boolean stands(Analysed sentence, int i) {
    for (int k = 0; k < words.size(); k++) {
      if (!sentence.lower(i + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<HarmCue>> load() {
    Map<String, List<HarmCue>> cues = new HashMap<>();
    for (Table.Row row : Table.resource("/dateline/reader/harms.tsv").rows()) {
      for (String words : row.list("cues")) {
        HarmCue cue =
            new HarmCue(
                List.of(words.split(" ")),
                Harm.valueOf(row.required("harm").toUpperCase(Locale.ROOT)),
                Form.valueOf(row.required("form").toUpperCase(Locale.ROOT)),
                row.required("hit").equals("hit"));
        cues.computeIfAbsent(cue.words().getFirst(), word -> new ArrayList<>()).add(cue);
      }
    }
    for (List<HarmCue> sameWord : cues.values()) {
      sameWord.sort(Comparator.comparingInt(HarmCue::length).reversed());
    }
    return cues;
  }
}
