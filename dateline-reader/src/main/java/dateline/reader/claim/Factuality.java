package dateline.reader.claim;

import dateline.reader.claim.Governors.As;
import dateline.reader.claim.Governors.Rule;
import dateline.reader.tree.Tree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the tree how an event stands: a walk from its word upwards, through what its own words
 * say ({@link OwnWords}), and what the words that it hangs on say ({@link Governors}), each of
 * which stands somehow itself. "Failed to prevent the massacre": what is prevented failed, but the
 * preventing failed, so it happened.
 */
final class Factuality {
  /** How many words above an event are looked at. */
  private static final int DEEPEST = 8;

  private final Tree tree;
  private final OwnWords own;

  private Factuality(Tree tree, boolean nought) {
    this.tree = tree;
    this.own = new OwnWords(tree, nought);
  }

  /**
   * Returns how an event stands; null where the tree says nothing of it.
   *
   * @param nought whether "nobody" is a count of nought and no denial
   */
  static @Nullable Standing of(Tree tree, int event, boolean nought) {
    Factuality walk = new Factuality(tree, nought);
    return walk.own.beginsInverted(event) ? Standing.CONDITIONAL : walk.of(event, -1, 0);
  }

  /**
   * Returns how a word stands.
   *
   * @param from the word below it that the walk came from, whose own "no" is not to count twice; -1
   *     for none
   */
  private @Nullable Standing of(int word, int from, int depth) {
    return within(own.of(word, from), outer(word, depth), own.isIndicative(word));
  }

  /** Returns how what its own words say stands within what is said around it. */
  private static @Nullable Standing within(
      @Nullable Standing inner, @Nullable Standing outer, boolean indicative) {
    boolean ahead = outer == Standing.PLANNED || outer == Standing.THREATENED;
    boolean conditional = inner == Standing.CONDITIONAL && outer == Standing.PLANNED;
    if (outer == null || (ahead && indicative) || conditional) {
      return inner;
    }
    if (inner == null) {
      return outer;
    }
    if (inner.isNot()) {
      return outer == Standing.DENIED
          ? Standing.HAPPENED
          : outer == Standing.POSSIBLE ? Standing.POSSIBLE : inner;
    }
    return inner == Standing.HISTORICAL || outer.isSo() ? inner : outer;
  }

  private @Nullable Standing outer(int word, int depth) {
    int over = tree.head(word);
    if (over < 0 || depth > DEEPEST) {
      return null;
    }
    String relation = tree.relation(word);
    return switch (relation) {
      case "conj" -> joined(word, over, depth);
      case "ccomp", "xcomp", "csubj", "csubj:pass" -> clause(word, over, depth);
      case "acl" -> isReduced(word) ? null : clause(word, over, depth);
      case "advcl" -> adverbial(word, over, depth);
      case "obj", "nsubj:pass", "nmod", "nmod:poss", "obl", "obl:agent" ->
          governed(word, over, As.OBJECT, tree.preposition(word), depth);
      case "compound" -> {
        // "Fighting rages": in headlines a verb may look like a noun.
        Standing said = governed(word, over, As.OBJECT, "", depth);
        said = said == null ? governed(word, over, As.SUBJECT, "", depth) : said;
        boolean doing = tree.lower(word).endsWith("ing");
        yield said == null && doing ? outer(over, depth + 1) : said;
      }
      case "nsubj", "nsubj:outer" -> governed(word, over, As.SUBJECT, "", depth);
      default -> null;
    };
  }

  private @Nullable Standing joined(int word, int first, int depth) {
    int or = tree.child(word, "cc");
    boolean orElse =
        or >= 0
            && tree.lower(or).equals("or")
            && own.isInfinitive(first)
            && !tree.isPassive(first)
            && tree.isPassive(word);
    if (orElse) {
      // "Told them to leave or be shelled".
      return Standing.THREATENED;
    }
    boolean whole = shares(word, first) && own.attribute(first) == null;
    return whole ? of(first, -1, depth + 1) : outer(first, depth + 1);
  }

  /** "To enter and burn": the second has the auxiliaries of the first. */
  private boolean shares(int word, int first) {
    boolean subject = tree.child(word, "nsubj", "nsubj:pass") >= 0;
    boolean alike =
        tree.word(word).fine().equals(tree.word(first).fine())
            || (own.isInfinitive(word) && own.isInfinitive(first))
            || (tree.isNominal(word) && tree.isNominal(first));
    int and = tree.child(word, "cc");
    boolean but = and >= 0 && Set.of("but", "rather", "not").contains(tree.lower(and));
    return !subject && alike && !but && !own.isIndicative(word);
  }

  /** "The miners shot by soldiers", "a letter demanding": no clause of what is said. */
  private boolean isReduced(int word) {
    String fine = tree.word(word).fine();
    boolean participle = fine.equals("VBN") || fine.equals("VBG");
    return participle && !own.hasTo(word) && tree.child(word, "mark") < 0;
  }

  private @Nullable Standing clause(int word, int over, int depth) {
    Standing self = isOwn(word, over) ? governed(word, over, As.OWN, "", depth) : null;
    return self == null ? governed(word, over, As.CLAUSE, "", depth) : self;
  }

  /** "Warned that it would", "'We will', they warned", "warned to". */
  private boolean isOwn(int word, int over) {
    int subject = tree.child(word, "nsubj", "nsubj:pass");
    return subject < 0
        ? tree.child(over, "obj", "iobj") < 0
        : Set.of("it", "they", "he", "she", "we", "i").contains(tree.lower(subject));
  }

  private @Nullable Standing adverbial(int word, int over, int depth) {
    int mark = tree.child(word, "mark");
    String by = mark < 0 ? "" : tree.lower(mark);
    if (by.equals("to") || own.hasTo(word)) {
      Rule rule = Governors.find(tree, over, As.PURPOSE, "");
      Standing above = of(over, word, depth + 1);
      if (rule == null) {
        rule = Governors.find(tree, over, As.CLAUSE, "");
      }
      return rule != null
          ? of(rule, above, over)
          : above == null || above.isSo() ? Standing.MEANT : above;
    }
    if (by.equals("from") || by.equals("of") || by.equals("about") || by.equals("for")) {
      return governed(word, over, As.CLAUSE, by, depth);
    }
    boolean participle = tree.word(word).fine().equals("VBG") && (mark < 0 || by.equals("by"));
    if (participle || own.isAwaited(word)) {
      Standing above = of(over, word, depth + 1);
      boolean open = above != null && above.isOpen();
      return !open ? null : own.isConditional(word) ? Standing.CONDITIONAL : above;
    }
    return null;
  }

  private @Nullable Standing governed(int word, int over, As as, String preposition, int depth) {
    Rule rule = Governors.find(tree, over, as, preposition);
    return rule == null ? null : of(rule, of(over, word, depth + 1), over);
  }

  /** Returns how an event stands under a word that stands somehow itself. */
  private @Nullable Standing of(Rule rule, @Nullable Standing governor, int over) {
    if (rule.status() == null) {
      return governor;
    }
    if (governor == null || governor.isSo() || rule.denies()) {
      return rule.status();
    }
    if (governor == Standing.FAILED && rule.status().isOpen()) {
      // "A plot to attack was foiled".
      return Standing.FAILED;
    }
    if (governor.isNot()) {
      // "Will not stop them from attacking": whether they do is open.
      return rule.not() == Standing.HAPPENED && own.isModal(over) ? Standing.POSSIBLE : rule.not();
    }
    return rule.unsure() == null ? governor : rule.unsure();
  }
}
