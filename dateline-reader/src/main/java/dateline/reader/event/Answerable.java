package dateline.reader.event;

import dateline.reader.table.Words;
import dateline.reader.tree.Tree;
import java.util.Set;

/**
 * Finds who is said to have had a hand in what a noun tells of, where a word of blame stands
 * between them: "responsible for the attack", "attributed the attack to", "accused of the attack".
 */
final class Answerable {
  private static final Set<String> RESPONSIBLE = Set.of("responsible", "guilty", "answerable");

  /** Whose subject had a hand in it, also where they are told of behind those people. */
  private static final Set<String> INVOLVED =
      Words.of("involve involved implicate implicated participate complicit engage");

  /** Whose object had. */
  private static final Set<String> BLAMING =
      Words.of("blame accuse charge suspect convict sentence indict try");

  /** Whose object is the deed; who had a hand in it stands behind "to" or "on". */
  private static final Set<String> ASCRIBING = Set.of("attribute", "blame", "ascribe", "pin", "impute");

  private static final Set<String> OF = Set.of("for", "of", "in", "with", "over");

  private final Tree tree;

  Answerable(Tree tree) {
    this.tree = tree;
  }

  /** Returns who is; -1 for nobody. */
  int of(int noun) {
    String preposition = tree.preposition(noun);
    int head = tree.head(noun);
    if (preposition.equals("behind")) {
      int subject = tree.child(noun, "nsubj");
      return subject < 0 && tree.relation(noun).equals("nmod") ? head : subject;
    }
    if (head < 0) {
      return -1;
    }
    String lemma = tree.lemma(head);
    boolean deed = tree.relation(noun).equals("obj") || tree.relation(noun).equals("nsubj:pass");
    if (deed) {
      int to = ASCRIBING.contains(lemma) ? tree.under(head, "to") : -1;
      return to < 0 && ASCRIBING.contains(lemma) ? tree.under(head, "on") : to;
    }
    if (!OF.contains(preposition)) {
      return -1;
    }
    if (RESPONSIBLE.contains(lemma) || INVOLVED.contains(lemma)) {
      return subject(head);
    }
    if (BLAMING.contains(lemma)) {
      int object = tree.child(head, "nsubj:pass", "obj");
      return object < 0 ? noun(head) : object;
    }
    return -1;
  }

  private int subject(int word) {
    int subject = tree.child(word, "nsubj", "nsubj:pass");
    return subject < 0 ? noun(word) : subject;
  }

  /** "The men implicated in", "those responsible for". */
  private int noun(int word) {
    String relation = tree.relation(word);
    boolean hangs = relation.startsWith("acl") || relation.equals("amod");
    return hangs ? tree.head(word) : -1;
  }
}
