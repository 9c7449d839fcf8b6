package dateline.reader.claim;

import dateline.reader.language.Analysed;
import java.util.List;

/** Looks for a few words in a row. */
final class Phrases {
  private Phrases() {}

  /** Tells whether words stand at a token. */
  static boolean at(Analysed sentence, int token, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!sentence.lower(token + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the last place of words before a token, at most so many tokens before it; −1 if none.
   */
  static int before(Analysed sentence, int token, int window, List<String> words) {
    for (int i = token - words.size(); i >= Math.max(0, token - window - words.size() + 1); i--) {
      if (at(sentence, i, words)) {
        return i;
      }
    }
    return -1;
  }
}
