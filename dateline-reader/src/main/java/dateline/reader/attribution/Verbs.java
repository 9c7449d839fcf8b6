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
 * Finds verbs of saying with what is said, by the tree: a clause that is their object, one that
 * stands around them ("the line, the mission said, was crossed"), or something they speak of.
 */
final class Verbs {
  /** Names the rule for what stands around a verb, which is less sure than an object clause. */
  static final String INTERPOSED = "attribution.interposed";

  private static final Set<String> SAYING =
      Words.of(
          """
          say tell report state claim announce declare insist confirm allege write warn admit
          acknowledge deny testify recall assert maintain add explain note suggest estimate reveal
          post think believe fear expect suspect doubt agree reckon concede conclude contend argue
          """);

  private static final Set<String> DOCUMENTS =
      Words.of(
          """
          footage image imagery video photograph photo picture record log ledger register book map
          report filing document figure data chart recording
          """);

  private static final Set<String> FIRST = Set.of("i", "we", "you");
  private static final Set<String> MODAL =
      Set.of("would", "could", "should", "might", "may", "can", "must");

  private final Scene scene;

  Verbs(Scene scene) {
    this.scene = scene;
  }

  /** Whether a verb is one of saying or thinking. */
  static boolean says(Tree tree, int verb) {
    return tree.isVerb(verb) && SAYING.contains(tree.lemma(verb));
  }

  List<Telling> in(int number) {
    Tree tree = scene.tree(number);
    Analysed sentence = scene.sentences.get(number);
    List<Telling> found = new ArrayList<>();
    for (int verb = 0; verb < sentence.size(); verb++) {
      int figure = tree.isVerb(verb) ? figure(tree, verb) : -1;
      boolean saying = says(tree, verb) || figure >= 0;
      if (!saying || scene.quoted(new Piece(number, verb, verb))) {
        continue;
      }
      Integer subject = tree.subject(verb);
      int modal = tree.child(verb, "aux");
      boolean held = isHeld(tree, verb);
      boolean somebody =
          subject == null
              ? tree.isPassive(verb) || held
              : !FIRST.contains(sentence.lower(subject)) && tree.isNominal(subject);
      if (!somebody || (modal >= 0 && MODAL.contains(sentence.lower(modal)))) {
        continue;
      }
      int clause = tree.child(verb, "ccomp", "csubj:pass", "csubj");
      boolean object = figure >= 0 || (clause > verb && !tree.all(clause).covers(verb));
      boolean infinitive = held || (tree.isPassive(verb) && tree.child(verb, "xcomp") > verb);
      Telling telling = new Telling(object || infinitive ? "attribution.verb" : INTERPOSED);
      telling.cue = new Piece(number, verb, verb);
      boolean nobody =
          subject == null || (sentence.lower(subject).equals("it") && tree.isPassive(verb));
      telling.source = nobody || subject == null ? null : tree.phrase(subject);
      if (telling.source != null && telling.source.covers(verb)) {
        telling.source = tree.trimmed(telling.source.first(), verb - 1);
      }
      content(telling, tree, sentence, verb, figure);
      if (!telling.content.isEmpty()) {
        found.add(telling);
      }
    }
    return found;
  }

  /** "A faction thought to have disbanded". */
  private static boolean isHeld(Tree tree, int verb) {
    return tree.relation(verb).equals("acl")
        && tree.word(verb).fine().equals("VBN")
        && tree.head(verb) < verb
        && tree.child(verb, "xcomp") > verb;
  }

  private void content(Telling telling, Tree tree, Analysed sentence, int verb, int figure) {
    int number = tree.number();
    int clause = tree.child(verb, "ccomp", "csubj:pass", "csubj");
    boolean held = isHeld(tree, verb);
    int infinitive = held || tree.isPassive(verb) ? tree.child(verb, "xcomp") : -1;
    if (figure >= 0 && telling.source != null) {
      Piece said = tree.all(figure);
      boolean of = tree.lemma(verb).equals("speak") || tree.lemma(verb).equals("tell");
      int last =
          tree.lemma(verb).equals("put") ? tree.all(tree.under(verb, "at")).last() : said.last();
      telling.say(tree.trimmed(of ? said.first() + 1 : said.first(), last));
    } else if (clause > verb && !tree.all(clause).covers(verb)) {
      Piece said = tree.all(clause);
      telling.say(plain(tree.clause(said.first(), said.last())));
    } else if (infinitive > verb) {
      Piece said = tree.all(infinitive);
      int who = tree.child(verb, "nsubj:pass");
      if (who >= 0) {
        telling.say(tree.phrase(who));
      } else if (held) {
        telling.say(tree.trimmed(Math.min(verb, tree.phrase(tree.head(verb)).first()), verb - 1));
      }
      telling.say(tree.trimmed(said.first(), said.last()));
    } else if (figure < 0) {
      interposed(telling, tree, sentence, number, verb);
    }
  }

  /** "Put the dead at nine", "spoke of a stray rocket": what is said without a clause; or -1. */
  private static int figure(Tree tree, int verb) {
    return switch (tree.lemma(verb)) {
      case "put" -> tree.under(verb, "at") >= 0 ? tree.child(verb, "obj") : -1;
      case "speak" -> tree.under(verb, "of");
      case "tell" -> tree.child(verb, "obj", "iobj") >= 0 ? tree.under(verb, "of") : -1;
      case "show", "list", "record", "document" -> shown(tree, verb);
      default -> -1;
    };
  }

  /** "Footage shows two men": what a document shows. */
  private static int shown(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    boolean document = subject >= 0 && DOCUMENTS.contains(tree.lemma(subject));
    return document && tree.child(verb, "ccomp") < 0 ? tree.child(verb, "obj") : -1;
  }

  /** What stands around a verb of saying, its subject and what hangs on it, in its part. */
  private void interposed(Telling telling, Tree tree, Analysed sentence, int number, int verb) {
    int first = telling.source == null ? verb : Math.min(verb, telling.source.first());
    while (first > 0 && tree.head(first - 1) == verb && !sentence.lower(first - 1).equals(",")) {
      first--;
    }
    Piece part = scene.between(number, verb);
    boolean as = telling.source == null && sentence.lower(first).equals("as");
    if (as || first - part.first() < 2 || !sentence.lower(first - 1).equals(",")) {
      return;
    }
    int end = verb + 1;
    while (end <= part.last() && !sentence.lower(end).equals(",")) {
      end++;
    }
    boolean before = told(number, part.first(), first - 2);
    boolean behind = end < part.last() && told(number, end, part.last());
    if (before || behind) {
      telling.say(plain(tree.clause(part.first(), first - 1)));
      if (end < part.last() && (!before || !sentence.lower(end + 1).equals("who"))) {
        telling.say(plain(tree.trimmed(end, part.last())));
      }
    }
  }

  /** Words outside quotation marks; those inside are found by their marks. */
  private @Nullable Piece plain(@Nullable Piece words) {
    return words == null || scene.quoted(words) ? null : words;
  }

  /** Whether words outside quotation marks have a verb that tells of something. */
  private boolean told(int number, int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean finite = scene.sentences.get(number).words().get(i).has("VerbForm=Fin");
      if (finite && scene.quotation(scene.word(number, i)) == null) {
        return true;
      }
    }
    return false;
  }
}
