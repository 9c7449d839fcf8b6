package dateline.reader.claim;

import dateline.reader.event.Forms;
import dateline.reader.table.Table;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that an event hangs on and that tell how it stands, from {@code governors.tsv}. */
final class Governors {
  /** What an event is to such a word. */
  enum As {
    /** "Threatened to attack", "a threat to attack", "it is possible that the army attacked". */
    CLAUSE,
    /** "Warned that it would attack": the clause tells of who says so. */
    OWN,
    /** "Foiled an attack", "an attack was foiled", "a danger of attacks", "an attack plan". */
    OBJECT,
    /** "The attack continues", "an attack is possible". */
    SUBJECT,
    /** "An abortive attack". */
    ATTRIBUTE,
    /** "Gathered to protest". */
    PURPOSE
  }

  /**
   * A row.
   *
   * @param words the word that the event hangs on, and those that must stand by it
   * @param as what the event is to it
   * @param status how the event stands then; null when as the governing word stands itself
   * @param not how it stands when the governing word is denied or failed
   * @param unsure how it stands when the governing word is open; null when as that does
   */
  record Rule(
      List<String> words,
      Set<As> as,
      @Nullable Standing status,
      @Nullable Standing not,
      @Nullable Standing unsure) {
    /** Whether a "no" that stands by the word is part of the row. */
    boolean denies() {
      return words.contains("no");
    }
  }

  private static final Map<String, List<Rule>> BY_WORD = new HashMap<>();

  /** Prepositions that bring in what is feared, threatened, foiled. */
  private static final Set<String> PREPOSITIONS =
      Set.of("", "of", "from", "for", "with", "under", "about", "against");

  static {
    for (Table.Row row : Table.resource("/dateline/reader/governors.tsv").rows()) {
      Set<As> as = EnumSet.noneOf(As.class);
      row.list("as").forEach(each -> as.add(As.valueOf(each.toUpperCase(Locale.ROOT))));
      String label = row.required("status");
      Standing status = label.equals("same") ? null : Standing.ofLabel(label);
      boolean denies = status != null && status.isNot();
      Standing not = standing(row.required("not"), denies ? Standing.HAPPENED : Standing.DENIED);
      Standing unsure = standing(row.required("unsure"), denies ? Standing.POSSIBLE : null);
      for (String phrase : row.list("words")) {
        List<String> words = List.of(phrase.replace("*", "").split(" "));
        int marked = phrase.indexOf('*');
        String main = marked < 0 ? words.getFirst() : phrase.substring(marked + 1).split(" ")[0];
        BY_WORD
            .computeIfAbsent(main, w -> new ArrayList<>())
            .add(new Rule(words, as, status, not, unsure));
      }
    }
  }

  private Governors() {}

  private static @Nullable Standing standing(String label, @Nullable Standing usual) {
    return label.equals("-") ? usual : Standing.ofLabel(label);
  }

  /**
   * Returns the row for a word that an event hangs on; null for none. Of two the one with more
   * words wins, then the first.
   *
   * @param preposition what brings the event in; empty for nothing
   */
  static @Nullable Rule find(Tree tree, int governor, As as, String preposition) {
    Rule best = null;
    for (String form : Forms.of(tree, tree.lower(governor), governor)) {
      for (Rule rule : BY_WORD.getOrDefault(form, List.of())) {
        boolean more = best == null || rule.words.size() > best.words.size();
        boolean brought = PREPOSITIONS.contains(preposition) || rule.words.contains(preposition);
        if (more
            && brought
            && rule.as.contains(as)
            && holds(tree, governor, form, rule, preposition)) {
          best = rule;
        }
      }
    }
    return best;
  }

  /** Whether the other words of a row stand by the governing one, as parts of it. */
  private static boolean holds(
      Tree tree, int governor, String form, Rule rule, String preposition) {
    if (rule.words.size() == 1) {
      return true;
    }
    for (String word : rule.words) {
      boolean there = word.equals(form) || word.equals(preposition);
      for (int i = 0; i < tree.size() && !there; i++) {
        boolean part =
            tree.head(i) == governor || tree.head(governor) == i || Math.abs(i - governor) == 1;
        there = part && i != governor && (tree.lower(i).equals(word) || tree.lemma(i).equals(word));
      }
      if (!there) {
        return false;
      }
    }
    return true;
  }
}
