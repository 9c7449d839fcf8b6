package dateline.reader.attribution;

import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is attributed by a phrase set aside: "according to", "as reported by", "in the words
 * of", "by the account of", "reportedly". What a clause says besides is what is said.
 */
final class Asides {
  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "purportedly", "supposedly");

  private static final Set<String> ACCOUNTS =
      Words.of("account accounts word words reckoning telling testimony count");

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its");
  private static final Set<String> VIEWS = Set.of("view", "opinion", "judgement", "judgment");

  private static final Set<String> REPORTED =
      Words.of("reported quoted told stated described relayed recounted put");

  /** Verbs that tell of a further source, in a clause behind the nearer one. */
  private static final Set<String> PASSING_ON =
      Set.of("cite", "quote", "attribute", "credit", "have");

  /** A clause of its own; what is attributed in it says nothing of the clause around it. */
  private static final Set<String> CLAUSES =
      Set.of("conj", "parataxis", "ccomp", "advcl", "acl:relcl");

  private final Scene scene;

  Asides(Scene scene) {
    this.scene = scene;
  }

  List<Telling> in(int number) {
    Analysed sentence = scene.sentences.get(number);
    List<Telling> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int last = phrasing(sentence, i);
      Telling telling = null;
      if (isView(sentence, i)) {
        telling = view(number, i);
      } else if (last >= i) {
        telling = aside(number, i, last);
      } else if (HEARSAY.contains(sentence.lower(i))) {
        telling = hearsay(number, i);
      }
      if (telling != null && !telling.content.isEmpty()) {
        found.add(telling);
      }
    }
    return found;
  }

  /** Returns the last word of a phrasing that begins at a word; -1 for none. */
  private static int phrasing(Analysed sentence, int i) {
    String next = sentence.lower(i + 1);
    boolean the = next.equals("the") || next.equals("all");
    boolean account =
        ACCOUNTS.contains(sentence.lower(i + 2)) && sentence.lower(i + 3).equals("of");
    return switch (sentence.lower(i)) {
      case "according" -> next.equals("to") ? i + 1 : -1;
      case "as" -> REPORTED.contains(next) && sentence.lower(i + 2).equals("by") ? i + 2 : -1;
      case "in", "by", "on" -> the && account ? i + 3 : -1;
      case "per" -> i == 0 || (sentence.lower(i - 1).equals(",") && the) ? i : -1;
      default -> -1;
    };
  }

  /** "In his view", "in her opinion". */
  private static boolean isView(Analysed sentence, int i) {
    return sentence.lower(i).equals("in")
        && POSSESSIVES.contains(sentence.lower(i + 1))
        && VIEWS.contains(sentence.lower(i + 2));
  }

  private Telling view(int number, int first) {
    Tree tree = scene.tree(number);
    Telling telling = new Telling("attribution.according");
    telling.cue = new Piece(number, first, first + 2);
    telling.source = new Piece(number, first + 1, first + 1);
    int clause = Math.max(0, tree.head(first + 2));
    Piece all = clause(tree, clause);
    Piece part = scene.between(number, first);
    telling.say(tree.clause(Math.max(all.first(), part.first()), first - 1));
    telling.say(tree.trimmed(first + 3, Math.min(all.last(), part.last())));
    return telling;
  }

  private @Nullable Telling aside(int number, int first, int last) {
    Tree tree = scene.tree(number);
    Analysed sentence = scene.sentences.get(number);
    int noun = noun(tree, sentence, first, last);
    if (noun < 0) {
      return null;
    }
    while (tree.relation(noun).equals("flat") && tree.head(noun) > last) {
      noun = tree.head(noun);
    }
    Piece source = name(tree, noun, last + 1);
    int clause = tree.head(noun);
    while (clause >= first && clause <= last) {
      clause = tree.head(clause);
    }
    Telling telling = new Telling("attribution.according");
    telling.cue = new Piece(number, first, last);
    telling.source = source;
    Piece part = scene.between(number, first);
    Piece all = clause < 0 ? part : clause(tree, clause);
    int until = Math.min(all.last(), part.last());
    telling.say(tree.trimmed(Math.max(all.first(), part.first()), first - 1));
    if (until > source.last() && sentence.lower(source.last() + 1).equals(",")) {
      telling.say(tree.trimmed(source.last() + 1, until));
    }
    return telling;
  }

  /** Returns the words for somebody without a clause in which he says more. */
  private static Piece name(Tree tree, int noun, int from) {
    Piece all = tree.phrase(noun);
    int last = all.last();
    for (int child : tree.children(noun)) {
      boolean says =
          tree.relation(child).equals("acl:relcl")
              && (Verbs.says(tree, child) || PASSING_ON.contains(tree.lemma(child)));
      if (says && tree.all(child).first() > from) {
        last = Math.min(last, tree.all(child).first() - 1);
      }
    }
    Piece trimmed = tree.trimmed(Math.max(from, all.first()), last);
    return trimmed == null ? all : trimmed;
  }

  /** Returns the noun that a phrasing brings in; -1 for none. */
  private static int noun(Tree tree, Analysed sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = tree.head(i);
      if (head > last && tree.isNominal(head)) {
        return head;
      }
    }
    for (int i = last + 1; i < Math.min(last + 6, sentence.size()); i++) {
      if (tree.isNominal(i) && tree.head(i) <= last) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the clause that a word stands in. */
  private static Piece clause(Tree tree, int word) {
    int top = word;
    while (tree.head(top) >= 0 && !CLAUSES.contains(tree.relation(top))) {
      top = tree.head(top);
    }
    return tree.all(top);
  }

  /** "Reportedly": somebody says so, and it stays open who. */
  private @Nullable Telling hearsay(int number, int adverb) {
    Tree tree = scene.tree(number);
    Piece cue = new Piece(number, adverb, adverb);
    int governor = tree.head(adverb);
    if (governor < 0 || scene.quoted(cue)) {
      return null;
    }
    Piece all = tree.isVerb(governor) ? clause(tree, governor) : tree.all(governor);
    Piece part = scene.between(number, adverb);
    Telling telling = new Telling("attribution.hearsay");
    telling.cue = cue;
    telling.say(tree.clause(Math.max(all.first(), part.first()), adverb - 1));
    telling.say(tree.trimmed(adverb + 1, Math.min(all.last(), part.last())));
    return telling;
  }
}
