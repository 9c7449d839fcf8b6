package dateline.reader.claim;

import dateline.model.Span;
import dateline.reader.table.Table;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a time in a sentence is the time of an event, by the word that it hangs on ({@code
 * days.tsv}), weakest first.
 */
enum Bearing {
  /** It tells when something was said, written or put on a page. */
  SAID,
  /** It tells when police, courts, hospitals or mourners did something later. */
  AFTER,
  /** It hangs on something else that may have been the same day. */
  OPEN,
  /** It hangs on the event, or on a verb that says that it happened. */
  OWN;

  private static final Map<String, Bearing> VERBS = new HashMap<>();
  private static final Set<String> HAPPEN = new HashSet<>();
  private static final Set<String> WHAT = new HashSet<>();
  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "which", "all");

  /** Words between a word and its time: "said late on Monday", "posted: Monday". */
  private static final Set<String> BETWEEN =
      Set.of("on", "late", "early", ",", "(", "[", ":", "at", "around", "about", "just");

  static {
    for (Table.Row row : Table.resource("/dateline/reader/days.tsv").rows()) {
      List<String> lemmas = row.list("lemmas");
      switch (row.required("as")) {
        case "event" -> {
          HAPPEN.addAll(lemmas);
          WHAT.addAll(row.list("what"));
        }
        case "after" -> lemmas.forEach(lemma -> VERBS.putIfAbsent(lemma, AFTER));
        case "saying" -> lemmas.forEach(lemma -> VERBS.putIfAbsent(lemma, SAID));
        default -> throw new IllegalArgumentException("days.tsv: " + row.required("as"));
      }
    }
  }

  /**
   * Returns how far a time, or a place, is that of an event.
   *
   * @param triggers where the words of the event stand
   */
  static Bearing of(Tree tree, Span time, List<Span> triggers) {
    Piece words = words(tree, time);
    if (words == null) {
      return OPEN;
    }
    Bearing before = before(tree, words.first(), triggers);
    if (before != null) {
      return before;
    }
    int at = tree.head(words);
    for (int steps = 0; at >= 0 && steps <= tree.size(); steps++) {
      if (at < words.first() || at > words.last()) {
        Bearing here = governed(tree, at, triggers);
        if (here != null) {
          return here == SAID && ofWhatIsSaid(tree, words, at) ? OPEN : here;
        }
      }
      at = tree.head(at);
    }
    return OPEN;
  }

  /** What the word right before a time says: "said late on Monday", "the shooting on Monday". */
  private static @Nullable Bearing before(Tree tree, int first, List<Span> triggers) {
    int at = first - 1;
    while (at > 0 && BETWEEN.contains(tree.lower(at))) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    if (isTrigger(tree, at, triggers)) {
      return OWN;
    }
    Bearing said = VERBS.get(tree.lemma(at));
    boolean verb = tree.isVerb(at) && !tree.word(at).fine().equals("VBN");
    return verb ? said : null;
  }

  /** Returns what a word says of the time that hangs on it; null where that is for its own head. */
  private static @Nullable Bearing governed(Tree tree, int word, List<Span> triggers) {
    if (isTrigger(tree, word, triggers)) {
      return OWN;
    }
    String lemma = tree.lemma(word);
    boolean predicate = tree.isVerb(word) || tree.child(word, "cop") >= 0 || tree.head(word) < 0;
    if (HAPPEN.contains(lemma) && tree.isVerb(word)) {
      return happened(tree, word, triggers) ? OWN : OPEN;
    }
    Bearing said = VERBS.get(lemma);
    if (said == null && predicate) {
      for (int child : tree.children(word)) {
        if (tree.relation(child).startsWith("obl") && VERBS.get(tree.lemma(child)) == AFTER) {
          said = AFTER;
        }
      }
    }
    // "Two farmers were reported killed on Sunday", "the attack was reported on Sunday".
    boolean passive = said == SAID && tree.word(word).fine().equals("VBN");
    if (passive && happened(tree, word, triggers)) {
      return OWN;
    }
    if (said != null && !passive) {
      return said;
    }
    if (!predicate) {
      return null;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (isTrigger(tree, i, triggers) && clause(tree, i) == word) {
        return OWN;
      }
    }
    return OPEN;
  }

  /**
   * Tells whether a time that hangs on a verb of saying is of what is said: "was taken there
   * Monday, police said", "Monday night, police say a boy was found".
   */
  private static boolean ofWhatIsSaid(Tree tree, Piece time, int verb) {
    int subject = tree.child(verb, "nsubj", "nsubj:pass");
    boolean before = time.last() + 1 < tree.size() && tree.lower(time.last() + 1).equals(",");
    if (!before || subject < time.last() || subject > verb) {
      return false;
    }
    String tag = tree.word(verb).fine();
    boolean behind = time.first() > 1;
    return behind ? saidLast(tree, verb) : tag.equals("VBP") || tag.equals("VBZ");
  }

  /** Tells whether what is said stands before the verb. */
  private static boolean saidLast(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      if (relation.equals("ccomp") || relation.equals("parataxis")) {
        return child < verb;
      }
    }
    return false;
  }

  /** Tells whether the subject of a verb is what happened. */
  private static boolean happened(Tree tree, int verb, List<Span> triggers) {
    int subject = tree.child(verb, "nsubj", "nsubj:pass");
    return subject >= 0
        && (PRONOUNS.contains(tree.lower(subject))
            || WHAT.contains(tree.lemma(subject))
            || isTrigger(tree, subject, triggers));
  }

  /** Returns the head of the clause that a word stands in. */
  private static int clause(Tree tree, int word) {
    int at = word;
    for (int steps = 0; steps <= tree.size() && tree.head(at) >= 0; steps++) {
      String relation = tree.relation(at);
      boolean own =
          relation.startsWith("advcl")
              || relation.startsWith("acl")
              || relation.equals("ccomp")
              || relation.equals("parataxis")
              || (relation.equals("conj") && tree.isVerb(at));
      if (own) {
        return at;
      }
      at = tree.head(at);
    }
    return at;
  }

  private static boolean isTrigger(Tree tree, int word, List<Span> triggers) {
    Span span = tree.span(word, word);
    return triggers.stream().anyMatch(trigger -> trigger.overlaps(span));
  }

  private static @Nullable Piece words(Tree tree, Span span) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.span(i, i).overlaps(span)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? null : new Piece(tree.number(), first, last);
  }
}
