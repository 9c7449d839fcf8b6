package dateline.reader.incident;

import dateline.model.Count;
import dateline.model.Harm;
import dateline.reader.count.Names;
import dateline.reader.count.Party;
import dateline.reader.count.PartyFinder;
import dateline.reader.language.Analysed;
import dateline.reader.text.Token;
import dateline.reader.toll.HarmFinder;
import dateline.reader.toll.Harmed;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the headline makes of a report: it tells which of its incidents is the main one. It is no
 * part of the text, so no claim and no number is taken from it.
 */
public final class Headline {
  private static final int SHORTEST = 4;

  private final Set<String> words = new HashSet<>();
  private final Map<Harm, Integer> tolls = new EnumMap<>(Harm.class);

  private Headline() {}

  /** Reads a headline; its sentences may be none. */
  public static Headline of(List<Analysed> sentences) {
    Headline headline = new Headline();
    Names names = Names.of(sentences);
    for (Analysed sentence : sentences) {
      for (Token token : sentence.sentence().tokens()) {
        if (token.text().length() >= SHORTEST && token.isWord()) {
          headline.words.add(token.lower());
        }
      }
      for (Harmed harmed : HarmFinder.find(sentence, PartyFinder.parties(sentence, names))) {
        headline.take(harmed);
      }
    }
    return headline;
  }

  private void take(Harmed harmed) {
    Party party = harmed.party();
    Count count = party.count();
    int number = count != null ? SentenceSum.best(count) : party.single() ? 1 : 0;
    if (number > 0 && !harmed.part()) {
      tolls.merge(harmed.harm(), number, Integer::sum);
    }
  }

  /** Returns the share of its words that a sentence holds, 0 to 1; 0 for a headline of none. */
  double share(Analysed sentence) {
    if (words.isEmpty()) {
      return 0;
    }
    Set<String> said = new HashSet<>();
    for (Token token : sentence.sentence().tokens()) {
      said.add(token.lower());
    }
    return (double) words.stream().filter(said::contains).count() / words.size();
  }

  /** Tells whether it gives exactly this toll of a harm. */
  boolean gives(Harm harm, int number) {
    return Integer.valueOf(number).equals(tolls.get(harm));
  }
}
