package dateline.reader.attribution;

import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.ActorMentions;
import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who publishes what he is told from a plain listener ("told reporters"). */
final class Publishers {
  private static final Set<String> NOUNS =
      Words.of(
          """
          agency newspaper paper daily weekly magazine radio broadcaster channel station website
          outlet newsletter tabloid broadsheet gazette television tv monthly portal
          """);

  /** Words of outlets' own names. */
  private static final Set<String> OUTLETS =
      Words.of(
          """
          agencia agence agenzia agency radio tv television canal diario press news times post
          herald courier gazette tribune journal echo standard chronicle broadcasting
          """);

  /** "Told this newspaper": the report's own outlet. */
  private static final Set<String> OWN = Set.of("this", "our", "us", "me");

  /** A body by its own name that is told something is an outlet, or documents what it is told. */
  private static final Set<ActorKind> PUBLISHING = Set.of(ActorKind.MEDIA, ActorKind.ORGANISATION);

  /** What is passed on, and by whom: "in a note quoted by the agency". */
  private static final Set<String> PASSING_ON =
      Words.of("quote cite carry publish broadcast air relay run print");

  private final Scene scene;
  private final ActorMentions actors;

  Publishers(Scene scene, ActorMentions actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /** Returns who publishes what a verb of saying tells him; null for nobody. */
  @Nullable Piece told(Piece cue) {
    Tree tree = scene.tree(cue.sentence());
    int verb = tree.verb(cue);
    if (verb < 0) {
      return null;
    }
    int listener = -1;
    if (tree.lemma(verb).equals("tell")) {
      listener =
          tree.isPassive(verb) ? tree.child(verb, "nsubj:pass") : tree.child(verb, "iobj", "obj");
    }
    for (int i : tree.children(verb)) {
      if (listener >= 0) {
        break;
      }
      if (tree.isVerb(i) && tree.lemma(i).equals("speak")) {
        listener = tree.under(i, "to");
      } else if (tree.lemma(i).equals("interview") && tree.relation(i).startsWith("obl")) {
        listener = tree.under(i, "with");
      } else if (tree.relation(i).startsWith("obl")) {
        listener = carrier(tree, i);
      }
    }
    return listener >= 0 && publishes(tree, listener) ? tree.phrase(listener) : null;
  }

  private static int carrier(Tree tree, int document) {
    for (int clause : tree.children(document)) {
      if (tree.relation(clause).startsWith("acl") && PASSING_ON.contains(tree.lemma(clause))) {
        return tree.agent(clause);
      }
    }
    return -1;
  }

  private boolean publishes(Tree tree, int noun) {
    Analysed sentence = scene.sentences.get(tree.number());
    for (int child : tree.children(noun)) {
      if (OWN.contains(sentence.lower(child))) {
        return false;
      }
    }
    if (NOUNS.contains(sentence.lower(noun))
        || NOUNS.contains(tree.lemma(noun).toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (tree.isName(noun) && isOutletName(sentence, tree.phrase(noun))) {
      return true;
    }
    Actor actor = actors.over(scene.word(tree.number(), noun));
    if (actor == null || actor instanceof Actor.Described || !tree.isName(noun)) {
      return false;
    }
    // "The Highveld Courier": no person's name has an article.
    boolean outlet = actor.profile().kind() == ActorKind.PERSON && tree.child(noun, "det") >= 0;
    return outlet || PUBLISHING.contains(actor.profile().kind());
  }

  private static boolean isOutletName(Analysed sentence, Piece name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (OUTLETS.contains(sentence.lower(i)) && sentence.sentence().token(i).capitalised()) {
        return true;
      }
    }
    return false;
  }
}
