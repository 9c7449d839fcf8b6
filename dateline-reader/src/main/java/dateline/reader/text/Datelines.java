package dateline.reader.text;

import java.util.Set;

/**
 * Tells where a sentence begins with a dateline: "KADUNA, May 3 (KNA) —", "Gaza City —", "* MOSUL
 * -". That is where a report was written, and in a list of short items where each happened.
 */
public final class Datelines {
  private static final int LONGEST = 12;
  private static final Set<String> DASHES = Set.of("—", "–", "--", "-", "―");
  private static final Set<String> AFTER_TOWN = Set.of(",", "(", "/");
  private static final Set<String> BULLETS = Set.of("*", "•", "-", "–", "—", "·", "(");

  private Datelines() {}

  /** Whether a sentence begins with one. */
  public static boolean begins(Sentence sentence) {
    return end(sentence) >= 0;
  }

  /** Whether a word of a sentence stands in its dateline. */
  public static boolean in(Sentence sentence, int word) {
    return word < end(sentence);
  }

  /** Returns the first word of a sentence behind marks such as bullets. */
  public static int first(Sentence sentence) {
    int first = 0;
    while (first < sentence.size() && BULLETS.contains(sentence.lower(first))) {
      first++;
    }
    return first;
  }

  /** Returns the last word of the town in capitals that a dateline begins with; -1 for none. */
  public static int lastOfTown(Sentence sentence) {
    int end = end(sentence);
    int last = -1;
    for (int i = first(sentence); i < end; i++) {
      Token token = sentence.token(i);
      if (!token.isWord() || !token.allCapitals() || i > first(sentence) + 3) {
        return AFTER_TOWN.contains(token.text()) ? last : -1;
      }
      last = i;
    }
    return last;
  }

  /** Returns the mark that ends the dateline; -1 where there is none. */
  private static int end(Sentence sentence) {
    int first = first(sentence);
    if (first >= sentence.size()) {
      return -1;
    }
    Token begin = sentence.token(first);
    for (int i = first + 1; i < Math.min(sentence.size(), first + LONGEST); i++) {
      Token token = sentence.token(i);
      boolean blank = i > 0 && sentence.token(i - 1).span().end() < token.span().start();
      boolean colon = token.text().equals(":") && begin.allCapitals() && i < first + 3;
      if ((DASHES.contains(token.text()) && (blank || sentence.lower(i - 1).equals(")")))
          || colon) {
        return begin.capitalised() && i + 1 < sentence.size() ? i : -1;
      }
      boolean small = token.isWord() && Character.isLowerCase(token.text().codePointAt(0));
      if (small && !token.text().equals("de")) {
        return -1;
      }
    }
    return -1;
  }
}
