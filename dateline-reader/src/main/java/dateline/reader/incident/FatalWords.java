package dateline.reader.incident;

import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
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

  /** Tells whether a sentence tells of a death by such a word. */
  static boolean in(Analysed sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (FATAL.contains(sentence.lower(i))
          && !NOT_BEHIND.contains(sentence.lower(i + 1))
          && !attempted(sentence, i)) {
        return true;
      }
    }
    return false;
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
