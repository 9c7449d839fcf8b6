package dateline.reader.claim;

import dateline.reader.table.Words;
import dateline.reader.tree.Tree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words that hang on an event say of it: auxiliaries, "not", nobody who does it, a
 * condition, "possible" before a noun.
 */
final class OwnWords {
  private static final Set<String> NOT = Set.of("not", "n't", "never", "nor");

  /** "Not only did they attack": they did. */
  private static final Set<String> NOT_DENYING =
      Words.of("only until just merely least long simply");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no", "nor");
  private static final Set<String> CONDITIONS =
      Words.of("if unless provided providing assuming supposing lest");
  private static final Set<String> PERHAPS =
      Words.of("perhaps maybe possibly probably conceivably presumably");
  private static final Set<String> TIMES = Words.of("when once until before after whenever till");
  private static final Set<String> ONCE = Words.of("once until till");
  private static final Set<String> ALMOST = Set.of("nearly", "almost");
  private static final Set<String> INVERTED = Set.of("had", "were", "should");
  private static final Set<String> YEARS =
      Words.of("year years decade decades century centuries generation generations");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> BE = Set.of("is", "are", "was", "were");

  private final Tree tree;
  private final boolean nought;

  /**
   * Makes one for a sentence.
   *
   * @param nought whether "nobody" is a count of nought and no denial, as with "no casualties"
   */
  OwnWords(Tree tree, boolean nought) {
    this.tree = tree;
    this.nought = nought;
  }

  /**
   * Returns what its own words say of an event, or of a word that governs one; null for nothing.
   *
   * @param except a word below it that is not asked; -1 for none
   */
  @Nullable Standing of(int word, int except) {
    boolean not = isDenied(word, except);
    Standing modal = modal(word);
    if (isCondition(word)) {
      return Standing.CONDITIONAL;
    }
    if (modal != null && hasCondition(word)) {
      return Standing.CONDITIONAL;
    }
    if (not) {
      boolean may = tree.children(word).stream().anyMatch(i -> isAux(i, "may", "might"));
      return may ? Standing.POSSIBLE : Standing.DENIED;
    }
    if (modal == Standing.POSSIBLE && isForestalled(word)) {
      return Standing.FAILED;
    }
    if (modal != null) {
      return modal;
    }
    if (isAged(word)) {
      return Standing.HISTORICAL;
    }
    if (isAsked(word) || (tree.isVerb(word) && hasAdverb(word, PERHAPS))) {
      return Standing.POSSIBLE;
    }
    if (hasAdverb(word, ALMOST) && tree.isVerb(word)) {
      return Standing.FAILED;
    }
    Standing before = before(word);
    if (before != null) {
      return before;
    }
    if (isNotOnly(word)) {
      return Standing.HAPPENED;
    }
    if (isToBe(word) || isHeadline(word)) {
      return Standing.PLANNED;
    }
    return isGoingOn(word) ? Standing.ONGOING : attribute(word);
  }

  private boolean isDenied(int word, int except) {
    for (int child : tree.children(word)) {
      if (child == except) {
        continue;
      }
      String lower = tree.lower(child);
      String relation = tree.relation(child);
      boolean subject = relation.startsWith("nsubj");
      boolean object = relation.equals("obj");
      if (NOT.contains(lower) && !NOT_DENYING.contains(tree.lower(child + 1))) {
        return true;
      }
      if (lower.equals("longer") && tree.lower(child - 1).equals("no")) {
        return true;
      }
      if (!nought && (subject || object) && isNobody(child)) {
        return true;
      }
      boolean no = relation.equals("det") && NOBODY.contains(lower);
      if ((!nought && no) || (relation.startsWith("cc") && lower.equals("neither"))) {
        return true;
      }
      boolean without = relation.equals("mark") || relation.equals("case") || relation.equals("cc");
      if (without && isInstead(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNotOnly(int word) {
    return tree.children(word).stream()
        .anyMatch(i -> NOT.contains(tree.lower(i)) && NOT_DENYING.contains(tree.lower(i + 1)));
  }

  /** "Without firing", "rather than fight", "instead of an attack". */
  private boolean isInstead(int mark) {
    String lower = tree.lower(mark);
    String next = tree.lower(mark + 1);
    return lower.equals("without")
        || (lower.equals("rather") && next.equals("than"))
        || (lower.equals("instead") && next.equals("of"))
        || (lower.equals("from") && tree.lower(mark - 1).equals("far"));
  }

  private boolean isNobody(int word) {
    int det = tree.child(word, "det");
    return NOBODY.contains(tree.lower(word))
        || (det >= 0 && NOBODY.contains(tree.lower(det)))
        || tree.children(word).stream().anyMatch(i -> tree.lower(i).equals("neither"));
  }

  private boolean isAux(int child, String... words) {
    return tree.relation(child).equals("aux") && List.of(words).contains(tree.lower(child));
  }

  private @Nullable Standing modal(int word) {
    Standing modal = null;
    for (int child : tree.children(word)) {
      if (tree.relation(child).equals("aux")) {
        Standing said = ofAuxiliary(tree.lower(child), word);
        modal = said == null ? modal : said;
      }
    }
    return modal;
  }

  private @Nullable Standing ofAuxiliary(String auxiliary, int word) {
    return switch (auxiliary) {
      case "will", "'ll", "shall", "wo" -> Standing.PLANNED;
      case "would", "'d" -> isReported(word) ? Standing.PLANNED : Standing.CONDITIONAL;
      case "may", "might", "could", "can", "must", "should" -> Standing.POSSIBLE;
      default -> null;
    };
  }

  /** "The army said that it would withdraw": it will, as told then. */
  private boolean isReported(int word) {
    int over = tree.head(word);
    boolean told = tree.relation(word).equals("ccomp") || tree.relation(word).equals("acl");
    boolean perfect = tree.children(word).stream().anyMatch(i -> isAux(i, "have"));
    return told && !perfect && over >= 0 && tree.word(over).fine().startsWith("VB");
  }

  /** "If they attack", "should they attack", "were they to attack", "provided that they attack". */
  private boolean isCondition(int word) {
    String relation = tree.relation(word);
    boolean asked = relation.equals("ccomp") || relation.equals("csubj");
    for (int child : tree.children(word)) {
      String lower = tree.lower(child);
      boolean mark = tree.relation(child).equals("mark");
      if (mark && CONDITIONS.contains(lower) && !(asked && lower.equals("if"))) {
        return true;
      }
      if (mark && lower.equals("that") && CONDITIONS.contains(tree.lower(child - 1))) {
        return true;
      }
      if (tree.relation(child).equals("case") && isEventually(child)) {
        return true;
      }
      boolean first = tree.relation(child).startsWith("aux") || tree.relation(child).equals("cop");
      if (first && INVERTED.contains(lower) && isInverted(word, child)) {
        return true;
      }
    }
    return false;
  }

  /** "In case of an attack", "in the event of an attack". */
  private boolean isEventually(int preposition) {
    String next = tree.lower(preposition + 1);
    return tree.lower(preposition).equals("in")
        && (next.equals("case")
            || (next.equals("the") && tree.lower(preposition + 2).equals("event")));
  }

  /** "Were rebels to capture the dam, two cities would go dark": what stands before the comma. */
  boolean beginsInverted(int word) {
    int first = 0;
    while (first < word && !Character.isLetter(tree.lower(first).charAt(0))) {
      first++;
    }
    if (!INVERTED.contains(tree.lower(first)) || tree.lower(tree.size() - 1).equals("?")) {
      return false;
    }
    int comma = first;
    while (comma < tree.size() && !tree.lower(comma).equals(",")) {
      comma++;
    }
    boolean would = false;
    for (int i = comma; i < tree.size(); i++) {
      would |= tree.relation(i).equals("aux") && ofAuxiliary(tree.lower(i), i) != null;
    }
    return word < comma && would;
  }

  private boolean isInverted(int word, int auxiliary) {
    int subject = tree.child(word, "nsubj", "nsubj:pass", "expl");
    boolean question = tree.lower(tree.size() - 1).equals("?");
    boolean begins =
        tree.children(word).stream()
            .filter(i -> !tree.relation(i).equals("punct"))
            .allMatch(i -> i >= auxiliary);
    return subject > auxiliary && begins && !question;
  }

  private boolean hasCondition(int word) {
    for (int child : tree.children(word)) {
      boolean assuming = CONDITIONS.contains(tree.lower(child)) && tree.child(child, "ccomp") >= 0;
      if (tree.relation(child).equals("advcl") && (assuming || isCondition(child))) {
        return true;
      }
    }
    return false;
  }

  /** "Whether they attacked", "asked if they attacked". */
  private boolean isAsked(int word) {
    boolean clause = !tree.relation(word).equals("advcl");
    return tree.children(word).stream()
        .filter(i -> tree.relation(i).equals("mark"))
        .map(tree::lower)
        .anyMatch(mark -> mark.equals("whether") || (clause && mark.equals("if")));
  }

  private boolean hasAdverb(int word, Set<String> adverbs) {
    return tree.children(word).stream()
        .anyMatch(i -> tree.relation(i).equals("advmod") && adverbs.contains(tree.lower(i)));
  }

  /** "Is due to begin", "has yet to attack": a governing word that the tree hangs below. */
  private @Nullable Standing before(int word) {
    int to = to(word);
    boolean below = to > 0 && (tree.head(to - 1) == word || tree.head(to) == to - 1);
    Governors.Rule rule = below ? Governors.find(tree, to - 1, Governors.As.CLAUSE, "") : null;
    return rule == null ? null : rule.status();
  }

  /** Returns the "to" before an infinitive; -1 for none. */
  private int to(int word) {
    for (int child : tree.children(word)) {
      if (tree.lower(child).equals("to") && tree.relation(child).equals("mark")) {
        return child;
      }
      if (tree.relation(child).equals("mark") && tree.lower(child + 1).equals("to")) {
        return child + 1;
      }
    }
    return -1;
  }

  /** "The mission is to withdraw". */
  private boolean isToBe(int word) {
    int to = to(word);
    return to > 0 && BE.contains(tree.lower(to - 1)) && tree.head(to - 1) == word;
  }

  /** "Rebels to free prisoners". */
  private boolean isHeadline(int word) {
    int to = to(word);
    int subject = tree.child(word, "nsubj", "nsubj:pass");
    String relation = tree.relation(word);
    return to > 0
        && subject == to - 1
        && (relation.equals("root") || relation.equals("ccomp") || relation.equals("parataxis"));
  }

  /** "Before he could detonate his vest". */
  private boolean isForestalled(int word) {
    int mark = tree.child(word, "mark");
    return mark >= 0
        && tree.lower(mark).equals("before")
        && tree.children(word).stream().anyMatch(i -> isAux(i, "could"));
  }

  /** "Fifty years after the massacre". */
  private boolean isAged(int word) {
    return tree.children(word).stream()
        .filter(i -> tree.relation(i).equals("case") || tree.relation(i).equals("mark"))
        .filter(i -> Set.of("after", "since", "on").contains(tree.lower(i)))
        .anyMatch(i -> YEARS.contains(tree.lower(i - 1)));
  }

  private boolean isGoingOn(int word) {
    boolean ing = tree.word(word).fine().equals("VBG") && tree.child(word, "aux") >= 0;
    int passive = tree.child(word, "aux:pass");
    return ing
        || (passive >= 0 && tree.lower(passive).equals("being") && tree.child(word, "aux") >= 0);
  }

  /** Returns what an adjective before a noun says: "an abortive attack"; null for nothing. */
  @Nullable Standing attribute(int word) {
    for (int child : tree.children(word)) {
      String relation = tree.relation(child);
      if (relation.equals("amod") || relation.equals("compound")) {
        Governors.Rule rule = Governors.find(tree, child, Governors.As.ATTRIBUTE, "");
        if (rule != null) {
          return rule.status();
        }
      }
    }
    return null;
  }

  /** Whether a clause tells of what is or was: "that they attacked", "that they are attacking". */
  boolean isIndicative(int word) {
    boolean finite = FINITE.contains(tree.word(word).fine());
    for (int child : tree.children(word)) {
      boolean aux = tree.relation(child).startsWith("aux") || tree.relation(child).equals("cop");
      finite |= aux && FINITE.contains(tree.word(child).fine());
    }
    return finite && modal(word) == null && to(word) < 0;
  }

  /** "When the army withdraws": what is to come, if the verb above is. */
  boolean isAwaited(int word) {
    boolean past =
        tree.word(word).fine().equals("VBD")
            || tree.children(word).stream()
                .anyMatch(
                    i -> tree.relation(i).startsWith("aux") && tree.word(i).fine().equals("VBD"));
    return !past && isIndicative(word) && (brings(word, TIMES) || isConditional(word));
  }

  /** "Once they withdraw", "as soon as they withdraw", "as long as they stay". */
  boolean isConditional(int word) {
    boolean as =
        tree.children(word).stream()
            .filter(i -> tree.lower(i).equals("as"))
            .anyMatch(
                i ->
                    Set.of("soon", "long").contains(tree.lower(i - 1))
                        || Set.of("soon", "long").contains(tree.lower(i + 1)));
    return as || brings(word, ONCE);
  }

  private boolean brings(int word, Set<String> marks) {
    return tree.children(word).stream()
        .filter(i -> tree.relation(i).equals("mark") || tree.relation(i).equals("advmod"))
        .anyMatch(i -> marks.contains(tree.lower(i)));
  }

  /** Whether an auxiliary puts off what a verb tells of; "could not" does not. */
  boolean isModal(int word) {
    return tree.children(word).stream()
        .anyMatch(
            i -> isAux(i, "will", "'ll", "wo", "would", "'d", "may", "might", "must", "should"));
  }

  /** Whether it is an infinitive, with or without its "to". */
  boolean isInfinitive(int word) {
    int be = tree.child(word, "aux:pass", "cop");
    return tree.word(word).fine().equals("VB") || (be >= 0 && tree.lower(be).equals("be"));
  }

  /** Whether "to" brings a verb in. */
  boolean hasTo(int word) {
    return to(word) >= 0;
  }
}
