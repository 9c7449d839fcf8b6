package dateline.reader.toll;

import dateline.model.Harm;
import dateline.reader.count.Party;
import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tolls that stand for all that is known so far: "the death toll rose to 41 from 38". */
final class TollPhrases {
  /**
   * A total.
   *
   * @param harm what is counted
   * @param party the count
   * @param cue the token of the toll's name
   * @param earlier the count that it replaces, if the sentence gives one
   */
  record Total(Harm harm, Party party, int cue, List<Party> earlier) {
    boolean replaces(Party other) {
      return other.equals(party) || earlier.contains(other);
    }
  }

  private static final Set<String> TO =
      Words.of(
          """
          to at of is was stands reached reaches hit surpassed passed exceeded topped now
          above
          """);

  private TollPhrases() {}

  /** Tells whether a word of death is part of the name of a toll: "death toll". */
  static boolean isToll(Analysed sentence, int i) {
    return sentence.lower(i + 1).equals("toll") || sentence.lower(i + 1).equals("tolls");
  }

  static List<Total> totals(Analysed sentence, Parties parties) {
    List<Total> totals = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.lower(i);
      boolean toll = word.equals("toll");
      boolean number = word.equals("number") && sentence.lower(i + 1).equals("of");
      if (!toll && !number) {
        continue;
      }
      Harm harm = harm(sentence, i);
      if (harm != null) {
        add(sentence, parties, i, harm, totals);
      }
    }
    return totals;
  }

  private static @org.jspecify.annotations.Nullable Harm harm(Analysed sentence, int i) {
    if (sentence.lower(i).equals("toll")) {
      boolean injury = sentence.lower(i - 1).startsWith("injur");
      return injury ? Harm.INJURED : Harm.KILLED;
    }
    for (int k = i + 2; k < Math.min(sentence.size(), i + 6); k++) {
      String word = sentence.lower(k);
      if (Set.of("dead", "deaths", "killed", "fatalities", "victims").contains(word)) {
        return Harm.KILLED;
      }
      if (Set.of("injured", "wounded", "injuries", "hurt").contains(word)) {
        return Harm.INJURED;
      }
    }
    return null;
  }

  /** Takes the first count behind a word that leads to one; "from" leads to the earlier one. */
  private static void add(
      Analysed sentence, Parties parties, int cue, Harm harm, List<Total> totals) {
    Party total = null;
    List<Party> earlier = new ArrayList<>();
    for (Party party : parties.all()) {
      if (party.first() <= cue || !party.counted() || party.first() > cue + 20) {
        continue;
      }
      String before = sentence.lower(party.first() - 1);
      if (before.equals("from")) {
        earlier.add(party);
      } else if (total == null && TO.contains(before)) {
        total = party;
      }
    }
    if (total != null) {
      totals.add(new Total(harm, total, cue, earlier));
    }
  }
}
