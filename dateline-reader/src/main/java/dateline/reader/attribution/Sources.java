package dateline.reader.attribution;

import dateline.model.ActorMentions;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.table.Words;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who says it by the tree, where the language model left it out or took other words. */
final class Sources {
  /** Subjects that are nobody. */
  private static final Set<String> NOBODY = Set.of("it", "there");

  /** Verbs whose passive subject is who holds it true: "was convinced that". */
  private static final Set<String> HEARING = Set.of("convince", "concern", "worry", "surprise");

  /** How the parts of a name hang on it. */
  private static final Set<String> PARTS =
      Set.of("nmod:desc", "det", "compound", "amod", "nummod", "flat");

  /** Nouns for what is said that nobody is known to have said. */
  private static final Set<String> RUMOURS = Words.of("rumour rumours rumor rumors speculation");

  private static final List<String> BY = List.of("by", "from");

  private final Scene scene;
  private final ActorMentions actors;

  Sources(Scene scene, ActorMentions actors) {
    this.scene = scene;
    this.actors = actors;
  }

  void complete(Tellings tellings) {
    for (Telling telling : tellings.all()) {
      if (telling.cue != null) {
        complete(telling, telling.cue, tellings.withCue(telling.cue.sentence()));
      }
    }
  }

  private void complete(Telling telling, Piece cue, List<Telling> beside) {
    Piece subject = subject(cue);
    Piece source = telling.source == null ? null : sound(telling.source, cue);
    if (source == null || (subject != null && wrong(source, subject, beside))) {
      source = subject;
    }
    if (source == null && isRumour(scene.sentence(cue).lower(cue.last()))) {
      telling.source = cue;
      telling.cue = null;
      return;
    }
    if (source != null && suffers(source, cue)) {
      source = subject;
    }
    telling.source = source == null ? null : before(whole(source, cue), cue);
    telling.leaveOut(cue);
    if (telling.source != null) {
      telling.leaveOut(telling.source);
      between(telling, telling.source, cue);
    }
  }

  static boolean isRumour(String noun) {
    return RUMOURS.contains(noun);
  }

  /**
   * Whether the model's words are not who says it: another's, or words that only tell more of the
   * subject ("footage verified by an agency shows").
   */
  private boolean wrong(Piece source, Piece subject, List<Telling> beside) {
    if (subject.covers(source)) {
      return !source.covers(scene.tree(subject.sentence()).head(subject));
    }
    long theirs =
        beside.stream().filter(each -> each.source != null && each.source.overlaps(source)).count();
    return theirs > 1 && !subject.overlaps(source);
  }

  /** Leaves off what hangs on a source and stands around or behind its own verb. */
  private @Nullable Piece before(Piece source, Piece cue) {
    return source.overlaps(cue) && source.first() < cue.first()
        ? scene.tree(source.sentence()).trimmed(source.first(), cue.first() - 1)
        : source;
  }

  /** Drops what stands between who says it and the verb, when it is said of him. */
  private void between(Telling telling, Piece source, Piece cue) {
    Tree tree = scene.tree(source.sentence());
    int head = tree.head(source);
    boolean quotes = telling.content.stream().anyMatch(scene::quoted);
    telling.content.removeIf(
        piece ->
            piece.sentence() == cue.sentence()
                && piece.first() > source.last()
                && piece.last() < cue.first()
                && (quotes || tree.under(tree.head(piece), head))
                && !scene.quoted(piece));
  }

  /** Whether words are whom a verb in the passive is about: "they are said to". */
  private boolean suffers(Piece source, Piece cue) {
    Tree tree = scene.tree(cue.sentence());
    int verb = tree.verb(cue);
    if (verb < 0 || source.sentence() != cue.sentence() || HEARING.contains(tree.lemma(verb))) {
      return false;
    }
    int subject = tree.child(verb, "nsubj:pass", "expl");
    boolean passive = subject >= 0 && source.covers(subject) && tree.isPassive(verb);
    boolean participle =
        tree.relation(verb).equals("acl")
            && tree.word(verb).fine().equals("VBN")
            && source.covers(tree.head(verb));
    return passive || participle;
  }

  /** Takes in the words of a name that stand beside it, and leaves off a clause that breaks off. */
  private Piece whole(Piece source, Piece cue) {
    Tree tree = scene.tree(source.sentence());
    Analysed sentence = scene.sentence(source);
    int head = tree.head(source);
    while (PARTS.contains(tree.relation(head))
        && tree.head(head) >= 0
        && !(cue.sentence() == source.sentence() && cue.covers(tree.head(head)))) {
      head = tree.head(head);
    }
    if (!source.covers(head) && tree.isNominal(head)) {
      return tree.phrase(head);
    }
    boolean cut =
        source.last() > head
            && switch (sentence.tag(source.last())) {
              case PRON, AUX, ADP, DET, CCONJ, SCONJ -> true;
              default -> false;
            };
    return cut && tree.isNominal(head) ? tree.phrase(head) : wider(tree, source, head);
  }

  /** "Director, Dr Walid Shamiri": what stands right beside a noun and is part of its name. */
  private static Piece wider(Tree tree, Piece source, int head) {
    Piece wide = source;
    for (boolean more = true; more; ) {
      Piece before = wide;
      for (int child : tree.children(head)) {
        wide = wide.to(beside(tree, wide, child));
      }
      more = !wide.equals(before);
    }
    return wide;
  }

  /** Returns what hangs on a name and stands right beside it; the name itself for nothing. */
  private static Piece beside(Tree tree, Piece name, int child) {
    Piece all = tree.all(child);
    String relation = tree.relation(child);
    int gap = name.first() - all.last() - 1;
    boolean hyphen = gap == 1 && tree.isHyphen(all.last() + 1);
    if (PARTS.contains(relation) && (gap == 0 || hyphen)) {
      return all;
    }
    if (relation.equals("flat") && all.first() == name.last() + 1) {
      return all;
    }
    boolean second = relation.equals("appos") && tree.isName(child);
    boolean near = all.first() >= name.last() && all.first() <= name.last() + 2;
    return second && near ? tree.phrase(child) : name;
  }

  /** Returns a source without a dateline before it; null for words that are nobody's name. */
  private @Nullable Piece sound(Piece source, Piece cue) {
    int from = scene.behindDateline(source.sentence());
    boolean clause =
        source.words() > 1
            && source.last() < cue.first()
            && Speakers.isRelative(scene.sentence(source).lower(source.first()));
    return source.last() < from || clause
        ? null
        : new Piece(source.sentence(), Math.max(from, source.first()), source.last());
  }

  private @Nullable Piece subject(Piece cue) {
    Tree tree = scene.tree(cue.sentence());
    Analysed sentence = scene.sentence(cue);
    int verb = tree.verb(cue);
    if (verb < 0) {
      return ofNoun(tree, cue);
    }
    int behind = inverted(tree, sentence, verb);
    if (behind >= 0) {
      return tree.phrase(behind);
    }
    Integer subject = joined(tree, verb, tree.subject(verb));
    int from = scene.behindDateline(cue.sentence());
    boolean dateline = from > 0 && cue.first() > from && !tree.isPassive(verb);
    if (dateline && (subject == null || tree.phrase(subject).first() < from)) {
      return new Piece(cue.sentence(), from, nounEnd(tree, from, cue.first() - 1));
    }
    if (subject == null || cue.covers(subject) || !tree.isNominal(subject)) {
      return null;
    }
    if (NOBODY.contains(sentence.lower(subject)) && !named(tree, verb)) {
      return null;
    }
    return before(tree.phrase(subject), cue);
  }

  /**
   * "The planners said their aircraft had hit a post and suggested that": what is nobody does not
   * suggest; who says the one thing says the other.
   */
  private @Nullable Integer joined(Tree tree, int verb, @Nullable Integer subject) {
    int first = tree.relation(verb).equals("conj") ? tree.head(verb) : -1;
    int saying = first >= 0 && tree.relation(first).equals("ccomp") ? tree.head(first) : -1;
    boolean nobody =
        subject != null
            && !tree.isName(subject)
            && scene.sentences.get(tree.number()).tag(subject) != PartOfSpeech.PRON
            && actors.over(scene.word(tree.number(), subject)) == null;
    return nobody && saying >= 0 && Verbs.says(tree, saying) ? tree.subject(saying) : subject;
  }

  /** "“…,” added her grandson Sami": who stands right behind a verb that follows a quotation. */
  private int inverted(Tree tree, Analysed sentence, int verb) {
    boolean quotation =
        verb > 0
            && "\"”’'".contains(sentence.lower(verb - 1))
            && scene.quotation(scene.word(tree.number(), verb - 1)) != null;
    if (tree.child(verb, "nsubj") >= 0) {
      return -1;
    }
    boolean report =
        tree.relation(verb).equals("parataxis") && sentence.lower(verb - 1).equals(",");
    for (int i = verb + 1; report && i < Math.min(verb + 5, sentence.size()); i++) {
      boolean part = PARTS.contains(tree.relation(i)) || tree.relation(i).equals("nmod:poss");
      boolean beside = !part && tree.isNominal(i) && tree.phrase(i).first() == verb + 1;
      if (beside && tree.preposition(i).isEmpty()) {
        return i;
      }
    }
    return quotation ? tree.child(verb, "obj") : -1;
  }

  /** Returns the last word of what hangs together from a word on, before another. */
  private static int nounEnd(Tree tree, int from, int limit) {
    int head = from;
    while (tree.head(head) >= from && tree.head(head) <= limit && !tree.isVerb(tree.head(head))) {
      head = tree.head(head);
    }
    return Math.min(limit, tree.phrase(head).last());
  }

  /** Whether "it" says it, and not "it is said". */
  private static boolean named(Tree tree, int verb) {
    return !tree.isPassive(verb) && tree.child(verb, "ccomp", "obj") >= 0;
  }

  /** "A warning from the dam authority", "the colonel's assurance", "accounts of witnesses". */
  private @Nullable Piece ofNoun(Tree tree, Piece cue) {
    int noun = tree.head(cue);
    int owner = tree.isNominal(noun) ? owner(tree, noun) : -1;
    return owner < 0 || cue.covers(owner) ? null : tree.phrase(owner);
  }

  /** Returns who says what a noun tells of; -1 where nobody is said to. */
  int owner(Tree tree, int noun) {
    int owner = teller(tree, noun);
    int of = owner < 0 ? tree.under(noun, "of") : -1;
    return of >= 0 && actors.over(scene.word(tree.number(), of)) != null ? of : owner;
  }

  /** Returns whose or by whom a noun of saying is: not "of" whom, who may be told of; -1. */
  static int teller(Tree tree, int noun) {
    int owner = tree.child(noun, "nmod:poss");
    for (String preposition : BY) {
      owner = owner < 0 ? tree.under(noun, preposition) : owner;
    }
    return owner;
  }
}
