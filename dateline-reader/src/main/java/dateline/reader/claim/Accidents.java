package dateline.reader.claim;

import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import java.util.Set;

/**
 * Words for deaths that nobody brought about: with no attack word beside them they make no claim.
 */
final class Accidents {
  private static final Set<String> WORDS =
      Words.of(
          """
          overturned capsizes derails crash crashes crashed collision collided derailed derailment drowned drowning overdose
          overdosed cancer cholera malaria measles earthquake flood floods flooding landslide
          mudslide avalanche cyclone hurricane tornado heatstroke electrocuted capsized stampede
          asthma
          """);

  private Accidents() {}

  static boolean in(Analysed sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.lower(i);
      boolean fire = word.equals("fire") && sentence.lower(i - 1).equals("house");
      boolean heart = word.equals("heart") && sentence.lower(i + 1).equals("attack");
      if (WORDS.contains(word) || fire || heart) {
        return true;
      }
    }
    return false;
  }
}
