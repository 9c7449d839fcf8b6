package dateline.reader.incident;

import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import java.util.Map;
import java.util.Set;

/**
 * Words that entail a death though they count nobody: a "fatal shooting", a charge of murder. What
 * was attempted, and the names of police units, entail none.
 */
final class FatalWords {
  private static final Set<String> FATAL =
      Words.of(
          """
          fatal fatally deadly lethal murder murders murdered homicide homicides manslaughter slaying
          slayings slain killing killings massacre
          """);
  private static final Map<String, Integer> MANIFOLD =
      Map.of("double", 2, "triple", 3, "quadruple", 4, "quintuple", 5);
  private static final Set<String> NOT_BEFORE =
      Words.of(
          "attempted attempt attempting non near conspiracy alleged plot plotting plan planning");
  private static final Set<String> NOT_BEHIND =
      Words.of(
          """
          unit units detective detectives bureau squad division investigator investigators team rate
          rates section task force office report weapon weapons force
          """);

  private FatalWords() {}

  /** Returns how many died at the least by such a word of a sentence; 0 for none. */
  static int dead(Analysed sentence) {
    int most = 0;
    for (int i = 0; i < sentence.size(); i++) {
      boolean suicide = isMurderSuicide(sentence, i);
      if ((suicide || FATAL.contains(sentence.lower(i)))
          && !NOT_BEHIND.contains(sentence.lower(i + 1))
          && !attempted(sentence, i)) {
        most = Math.max(most, suicide ? 2 : MANIFOLD.getOrDefault(sentence.lower(i - 1), 1));
      }
    }
    return most;
  }

  /** "A murder-suicide": somebody was killed, and who did it died. */
  private static boolean isMurderSuicide(Analysed sentence, int i) {
    String word = sentence.lower(i);
    boolean joined = word.equals("murder-suicide") || word.equals("murder/suicide");
    boolean dash = sentence.lower(i + 1).equals("-") || sentence.lower(i + 1).equals("/");
    return joined || (word.equals("murder") && dash && sentence.lower(i + 2).equals("suicide"));
  }

  private static boolean attempted(Analysed sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (NOT_BEFORE.contains(sentence.lower(i))
          || sentence.lower(i).startsWith("attempt")
          || sentence.lower(i).equals("intent")) {
        return true;
      }
    }
    return false;
  }
}
