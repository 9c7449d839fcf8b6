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
          asthma volcano volcanic tsunami wildfire wildfires mudslides landslides aftershock aftershocks
          tornadoes pileup overturn firecracker firecrackers fireworks poisoning pandemic
          """);

  /** Works and stores that burst by themselves. */
  private static final Set<String> WORKS =
      Words.of(
          """
          plant factory boiler furnace refinery cylinder cylinders pipeline transformer reactor
          generator stove warehouse
          """);

  private static final Set<String> BURST =
      Words.of("exploded explodes explode explosion explosions blast blasts leak leaked leaks");

  private Accidents() {}

  static boolean in(Analysed sentence) {
    boolean works = false;
    boolean burst = false;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.lower(i);
      works |= WORKS.contains(word);
      burst |= BURST.contains(word);
      boolean fire = word.equals("fire") && sentence.lower(i - 1).equals("house");
      boolean heart = word.equals("heart") && sentence.lower(i + 1).equals("attack");
      if (WORDS.contains(word) || fire || heart) {
        return true;
      }
    }
    return works && burst;
  }
}
