package dateline.reader.claim;

import dateline.reader.language.Analysed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words and what they stand for, looked up in sentences in one go. */
final class Phrasebook {
  private record Entry(List<String> words, String meaning) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  /** Adds words in lower case, parted by blanks. */
  void add(String words, String meaning) {
    Entry entry = new Entry(List.of(words.split(" ")), meaning);
    byFirstWord.computeIfAbsent(entry.words.getFirst(), w -> new ArrayList<>(1)).add(entry);
  }

  /** Returns what the words of a sentence stand for, in the order of the alphabet. */
  Set<String> in(Analysed sentence) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      for (Entry entry : byFirstWord.getOrDefault(sentence.lower(i), List.of())) {
        if (Phrases.at(sentence, i, entry.words)) {
          found.add(entry.meaning);
        }
      }
    }
    return found;
  }
}
