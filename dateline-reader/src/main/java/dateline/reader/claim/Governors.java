package dateline.reader.claim;

import dateline.model.ClaimStatus;
import dateline.reader.table.Table;
import dateline.reader.tree.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the tree whether an event happened: by the verb or noun that it hangs on ({@code
 * governors.tsv}), by its auxiliaries, and by a condition that hangs on it.
 */
final class Governors {
  private record Rule(String as, ClaimStatus status) {}

  private static final Map<String, Rule> RULES = new HashMap<>();

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "provided", "should", "once", "lest");
  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no");

  static {
    for (Table.Row row : Table.resource("/dateline/reader/governors.tsv").rows()) {
      ClaimStatus status = ClaimStatus.valueOf(row.required("status").toUpperCase(Locale.ROOT));
      for (String lemma : row.list("lemmas")) {
        RULES.putIfAbsent(lemma, new Rule(row.required("as"), status));
      }
    }
  }

  private Governors() {}

  /** Returns what the tree says of an event; null where it says nothing. */
  static @Nullable ClaimStatus status(Tree tree, int event) {
    ClaimStatus own = tree.isVerb(event) ? ofVerb(tree, event) : ofNoun(tree, event);
    return own == null ? governed(tree, event) : own;
  }

  private static @Nullable ClaimStatus ofVerb(Tree tree, int verb) {
    boolean not = false;
    boolean to = false;
    @Nullable ClaimStatus modal = null;
    for (int child : tree.children(verb)) {
      String word = tree.lower(child);
      String relation = tree.relation(child);
      not |= NOT.contains(word) || (relation.startsWith("nsubj") && isNobody(tree, child));
      to |= relation.equals("mark") && word.equals("to");
      if (relation.equals("aux")) {
        modal = of(word) == null ? modal : of(word);
      }
      boolean clause = relation.equals("advcl") && isCondition(tree, child);
      if (clause && (modal != null || isFuture(tree, verb))) {
        return ClaimStatus.CONDITIONAL;
      }
    }
    if (modal == ClaimStatus.POSSIBLE) {
      return modal;
    }
    if (not) {
      return ClaimStatus.DENIED;
    }
    if (tree.relation(verb).equals("advcl") && isCondition(tree, verb)) {
      return ClaimStatus.CONDITIONAL;
    }
    if (modal != null) {
      return modal;
    }
    if (to && tree.relation(verb).equals("advcl")) {
      // "Set off to attack": what somebody means to do.
      return ClaimStatus.PLANNED;
    }
    boolean be = tree.word(verb).fine().equals("VBG") && tree.child(verb, "aux") >= 0;
    return be ? ClaimStatus.ONGOING : null;
  }

  private static boolean isNobody(Tree tree, int subject) {
    int det = tree.child(subject, "det");
    return NOBODY.contains(tree.lower(subject))
        || (det >= 0 && NOBODY.contains(tree.lower(det)))
        || tree.children(subject).stream().anyMatch(i -> tree.lower(i).equals("neither"));
  }

  private static @Nullable ClaimStatus of(String auxiliary) {
    return switch (auxiliary) {
      case "will", "'ll", "shall", "wo" -> ClaimStatus.PLANNED;
      case "would", "'d" -> ClaimStatus.CONDITIONAL;
      case "may", "might", "could", "can", "must", "should" -> ClaimStatus.POSSIBLE;
      default -> null;
    };
  }

  private static boolean isFuture(Tree tree, int verb) {
    return tree.children(verb).stream().anyMatch(i -> of(tree.lower(i)) != null);
  }

  private static boolean isCondition(Tree tree, int clause) {
    int mark = tree.child(clause, "mark");
    return mark >= 0 && CONDITIONS.contains(tree.lower(mark));
  }

  private static @Nullable ClaimStatus ofNoun(Tree tree, int noun) {
    int det = tree.child(noun, "det");
    int verb = tree.head(noun);
    boolean subject = tree.relation(noun).startsWith("nsubj") && verb >= 0;
    if (det >= 0 && tree.lower(det).equals("no")) {
      return ClaimStatus.DENIED;
    }
    return subject && tree.isVerb(verb) ? ofVerb(tree, verb) : null;
  }

  /** Returns what the verb or the noun above an event says, over a noun between them. */
  private static @Nullable ClaimStatus governed(Tree tree, int event) {
    int at = event;
    for (int steps = 0; steps < 3; steps++) {
      String relation = tree.relation(at);
      int over = tree.head(at);
      boolean clause =
          relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("acl");
      boolean object =
          relation.equals("obj")
              || relation.equals("nsubj:pass")
              || relation.equals("nmod")
              || relation.startsWith("obl");
      if (over < 0 || !(clause || object)) {
        return null;
      }
      Rule rule = RULES.get(tree.lemma(over).toLowerCase(Locale.ROOT));
      boolean from =
          relation.startsWith("obl")
              && !List.of("of", "from", "for", "with").contains(tree.preposition(at));
      boolean fits =
          rule != null
              && !from
              && (rule.as.equals("any") || rule.as.equals(clause ? "clause" : "object"));
      if (fits && rule != null) {
        boolean negated = tree.children(over).stream().anyMatch(i -> NOT.contains(tree.lower(i)));
        return negated ? null : rule.status;
      }
      at = over;
    }
    return null;
  }
}
