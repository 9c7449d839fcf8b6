package dateline.reader.claim;

import dateline.model.Certainty;
import dateline.model.ClaimStatus;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.table.Table;
import dateline.reader.table.Words;
import dateline.reader.tree.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether an event happened, by the words before its trigger, from {@code status.tsv}. */
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

  /** Words that bear on the verb that they stand by, and on no noun behind a preposition. */
  private static final Set<String> VERBAL =
      Words.of(
          """
          may might could can will would is are if to
          """);

  private static final Set<String> LEADS_TO_NOUN =
      Words.of(
          """
          the in of for with from after during his her their this that fatal deadly by
          """);

  /** Below this the model reads a thing as not so, where no word of the table says anything. */
  private static final double NO = -0.8;

  /** Below this it leaves open whether it is so. */
  private static final double OPEN = 1.2;

  private static final List<String> NO_ONE = List.of("no");

  private Statuses() {}

  /** Returns the status of the event that a token tells of. */
  static ClaimStatus status(Analysed sentence, Tree tree, int trigger, boolean result) {
    ClaimStatus ruled = ruled(sentence, tree, trigger, result);
    double told = sentence.factuality(trigger);
    if (Double.isNaN(told) || result) {
      return ruled;
    }
    return switch (ruled) {
      case HAPPENED -> told < NO ? ClaimStatus.DENIED : told < OPEN ? ClaimStatus.POSSIBLE : ruled;
      default -> ruled;
    };
  }

  private static ClaimStatus ruled(Analysed sentence, Tree tree, int trigger, boolean result) {
    ClaimStatus byTree = result ? null : Governors.status(tree, trigger);
    if (byTree != null) {
      return byTree;
    }
    for (Rule rule : RULES) {
      int at = Phrases.before(sentence, trigger, rule.window(), rule.words());
      // "No casualties" is a toll of nought, and no denial.
      boolean nought = result && rule.words().equals(NO_ONE);
      if (at >= 0
          && !nought
          && sameClause(sentence, at, trigger)
          && governs(rule, sentence, trigger)
          && scopes(tree, at, at + rule.words().size() - 1, trigger)) {
        return rule.status();
      }
    }
    return behind(sentence, trigger);
  }

  /** "Air strikes will be carried out": what stands behind the noun says whether it happened. */
  private static ClaimStatus behind(Analysed sentence, int trigger) {
    return switch (sentence.lower(trigger + 1)) {
      case "will" -> ClaimStatus.PLANNED;
      case "would" -> ClaimStatus.CONDITIONAL;
      case "continue", "continued", "continues" -> ClaimStatus.ONGOING;
      case "may", "might", "could" -> ClaimStatus.POSSIBLE;
      default -> ClaimStatus.HAPPENED;
    };
  }

  /** "Could be charged in the death of": what stands behind a preposition is not in doubt. */
  private static boolean governs(Rule rule, Analysed sentence, int trigger) {
    boolean noun = sentence.tag(trigger) == PartOfSpeech.NOUN;
    return rule.words().size() > 1
        || !VERBAL.contains(rule.words().getFirst())
        || (!noun && !LEADS_TO_NOUN.contains(sentence.lower(trigger - 1)));
  }

  /**
   * Whether an event lies in the scope of words before it: they, or what they hang on, govern it
   * over objects and clauses, but not out of a relative clause or into another sentence's half.
   */
  private static boolean scopes(Tree tree, int first, int last, int trigger) {
    for (int i = first; i <= last; i++) {
      boolean verb = tree.isVerb(i) && !tree.relation(i).startsWith("aux");
      int governor = verb || tree.isNominal(i) ? i : tree.head(i);
      if (tree.head(i) == trigger) {
        return true;
      }
      if (governor < 0) {
        continue;
      }
      int at = trigger;
      for (int steps = 0; at >= 0 && steps <= tree.size(); steps++) {
        if (at == governor || at == i) {
          return true;
        }
        if (tree.relation(at).endsWith("relcl") || tree.relation(at).equals("parataxis")) {
          break;
        }
        at = tree.head(at);
      }
    }
    return false;
  }

  private static boolean sameClause(Analysed sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (CLAUSE_ENDS.contains(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns how sure the sentence is of the event. */
  static Certainty certainty(Analysed sentence, ClaimStatus status) {
    if (status == ClaimStatus.POSSIBLE) {
      return Certainty.POSSIBLE;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (PROBABLE.contains(sentence.lower(i))) {
        return Certainty.PROBABLE;
      }
    }
    return Certainty.CERTAIN;
  }
}
