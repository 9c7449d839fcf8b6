package dateline.reader.claim;

import dateline.model.Certainty;
import dateline.model.ClaimStatus;
import dateline.reader.language.Analysed;
import dateline.reader.table.Table;
import dateline.reader.tree.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event happened: by the tree ({@link Factuality}); where that says nothing, by a phrase
 * before its trigger ({@code status.tsv}); else by how far the language model reads it as told for
 * fact.
 */
final class Statuses {
  private record Rule(List<String> words, ClaimStatus status, int window) {}

  private static final List<Rule> RULES =
      Table.resource("/dateline/reader/status.tsv").rows().stream()
          .map(
              row ->
                  new Rule(
                      List.of(row.required("words").split(" ")),
                      ClaimStatus.valueOf(row.required("status").toUpperCase(Locale.ROOT)),
                      Integer.parseInt(row.required("window"))))
          .toList();

  private static final Set<String> PROBABLE =
      Set.of(
          "reportedly",
          "apparently",
          "suspected",
          "believed",
          "allegedly",
          "alleged",
          "presumed",
          "purportedly");

  private static final Set<String> CLAUSE_ENDS =
      Set.of(";", ":", "but", "while", "because", "“", "\"");

  /** Below this the model reads a thing as not so, where no word of the tables says anything. */
  private static final double NO = -0.8;

  /** Below this it leaves open whether it is so. */
  private static final double OPEN = 1.6;

  /** From here on it reads what somebody meant to do as done: "used force to disperse them". */
  private static final double DONE = 2.1;

  private Statuses() {}

  /** Returns the status of the event that a token tells of. */
  static ClaimStatus status(Analysed sentence, Tree tree, int trigger, boolean result) {
    Standing standing = Factuality.of(tree, trigger, result);
    double told = sentence.factuality(trigger);
    if (standing == Standing.MEANT && told >= DONE) {
      return ClaimStatus.HAPPENED;
    }
    if (standing != null) {
      return standing.status();
    }
    ClaimStatus said = byPhrase(sentence, trigger);
    if (said != null || Double.isNaN(told) || result) {
      return said == null ? ClaimStatus.HAPPENED : said;
    }
    return told < NO
        ? ClaimStatus.DENIED
        : told < OPEN ? ClaimStatus.POSSIBLE : ClaimStatus.HAPPENED;
  }

  private static @Nullable ClaimStatus byPhrase(Analysed sentence, int trigger) {
    for (Rule rule : RULES) {
      int at = Phrases.before(sentence, trigger, rule.window(), rule.words());
      if (at >= 0 && sameClause(sentence, at, trigger)) {
        return rule.status();
      }
    }
    return null;
  }

  private static boolean sameClause(Analysed sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (CLAUSE_ENDS.contains(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns how sure the sentence is of the event that a token tells of. */
  static Certainty certainty(Analysed sentence, Tree tree, int trigger, ClaimStatus status) {
    if (status == ClaimStatus.POSSIBLE) {
      return Certainty.POSSIBLE;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (PROBABLE.contains(sentence.lower(i)) && bearsOn(tree, i, trigger)) {
        return Certainty.PROBABLE;
      }
    }
    return Certainty.CERTAIN;
  }

  /**
   * Whether a word of doubt bears on an event: the event hangs on it ("are believed to have
   * attacked"), or it on the event or a verb above it; not "suspected rebels attacked".
   */
  private static boolean bearsOn(Tree tree, int doubt, int event) {
    boolean attribute = tree.relation(doubt).equals("amod");
    int over = tree.head(doubt);
    return attribute ? over == event : over < 0 || tree.under(event, over);
  }
}
