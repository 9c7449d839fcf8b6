package dateline.reader.attribution;

import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds nouns of saying with what is said: "claims by the rebels that they hold the town", "rumours
 * of a second breach", where the rumours themselves are all that is known of who says so.
 */
final class Nouns {
  private static final Set<String> STATEMENTS =
      Words.of(
          """
          claim claims account accounts statement statements warning warnings denial denials
          testimony allegation allegations assurance assurances admission assertion assertions
          accusation accusations complaint complaints announcement
          """);

  private static final Set<String> PUTTING =
      Set.of("put", "say", "speak", "tell", "suggest", "have");

  private final Scene scene;
  private final Sources sources;

  Nouns(Scene scene, Sources sources) {
    this.scene = scene;
    this.sources = sources;
  }

  List<Telling> in(int number) {
    Tree tree = scene.tree(number);
    Analysed sentence = scene.sentences.get(number);
    List<Telling> found = new ArrayList<>();
    for (int noun = 0; noun < sentence.size(); noun++) {
      boolean rumour = Sources.isRumour(sentence.lower(noun));
      boolean statement = STATEMENTS.contains(sentence.lower(noun));
      boolean said = (rumour || statement) && tree.isNominal(noun);
      if (said && !scene.quoted(new Piece(number, noun, noun))) {
        Telling telling = telling(tree, noun, rumour);
        if (!telling.content.isEmpty() && telling.source != null) {
          found.add(telling);
        }
      }
    }
    return found;
  }

  private Telling telling(Tree tree, int noun, boolean rumour) {
    int number = tree.number();
    Telling telling = new Telling(rumour ? "attribution.rumour" : "attribution.noun");
    int owner = rumour ? Sources.teller(tree, noun) : sources.owner(tree, noun);
    int clause = clause(tree, noun);
    int of = clause < 0 ? tree.under(noun, "of") : -1;
    if (clause >= 0) {
      Piece said = tree.all(clause);
      telling.say(tree.trimmed(said.first(), said.last()));
    } else if (of >= 0 && of != owner) {
      Piece said = tree.all(of);
      telling.say(tree.trimmed(said.first() + 1, said.last()));
    }
    if (owner >= 0) {
      telling.source = tree.phrase(owner);
      telling.cue = new Piece(number, noun, noun);
    } else if (rumour) {
      telling.source = new Piece(number, Math.min(noun, tree.phrase(noun).first()), noun);
      int verb = tree.relation(noun).equals("nsubj") ? tree.head(noun) : -1;
      if (telling.content.isEmpty() && verb > noun && PUTTING.contains(tree.lemma(verb))) {
        telling.cue = new Piece(number, verb, verb);
        telling.source = tree.phrase(noun);
        telling.say(tree.trimmed(verb + 1, tree.all(verb).last()));
      }
    }
    return telling;
  }

  /** Returns the clause that tells what a noun of saying says; -1 for none. */
  private static int clause(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      boolean clause = tree.relation(child).equals("acl") || tree.relation(child).equals("ccomp");
      if (clause && tree.child(child, "mark") >= 0) {
        return child;
      }
    }
    return -1;
  }
}
