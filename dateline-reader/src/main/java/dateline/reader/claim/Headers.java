package dateline.reader.claim;

import dateline.model.Mention.TimeExpression;
import dateline.reader.language.Analysed;
import java.util.Set;

/**
 * Times that belong to the page and not to what it tells: the day of a dateline ("KADUNA, May 3
 * (KNA) —") and that on which a page was put up or changed.
 */
final class Headers {
  private static final Set<String> PUT_UP =
      Set.of("posted", "published", "updated", "modified", "copyright", "©");

  private static final Set<String> BETWEEN = Set.of("on", "at", ":", "(", "-", "–", "—", ",", "|");

  private Headers() {}

  /** Tells whether a time in a sentence is the page's. */
  static boolean in(Analysed sentence, TimeExpression time) {
    int first = 0;
    while (first < sentence.size()
        && sentence.sentence().token(first).span().start() < time.passage().span().start()) {
      first++;
    }
    return inDateline(sentence, first) || putUp(sentence, first);
  }

  private static boolean putUp(Analysed sentence, int token) {
    int at = token - 1;
    while (at > 0 && BETWEEN.contains(sentence.lower(at))) {
      at--;
    }
    return at >= 0 && PUT_UP.contains(sentence.lower(at));
  }

  private static boolean inDateline(Analysed sentence, int token) {
    boolean capitals = sentence.sentence().token(0).allCapitals();
    boolean wholly =
        sentence.sentence().tokens().stream().allMatch(t -> !t.isWord() || !hasLower(t.text()));
    if (!capitals || wholly) {
      return false;
    }
    for (int i = token; i < Math.min(sentence.size(), token + 10); i++) {
      String word = sentence.lower(i);
      if (word.equals("—") || word.equals("–") || word.equals("--") || word.equals("-")) {
        return token < 8;
      }
    }
    return false;
  }

  private static boolean hasLower(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }
}
