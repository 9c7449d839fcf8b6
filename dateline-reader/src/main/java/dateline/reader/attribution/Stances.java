package dateline.reader.attribution;

import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.ActorMentions;
import dateline.model.Position;
import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who admits, denies, disclaims or claims a deed, and who has no comment. */
final class Stances {
  private static final Set<String> REJECTING = Set.of("reject", "dismiss", "refute");
  private static final Set<String> ADMITTING = Set.of("admit", "acknowledge", "concede");
  private static final Set<String> TAKING = Set.of("claim", "take", "accept", "assume");
  private static final Set<String> CREDIT = Set.of("responsibility", "credit");

  /** Verbs that tell of a deed as somebody's work. */
  private static final Set<String> WORK = Set.of("carry", "place", "plant", "lay", "commit");

  /** Verbs that a denial in the first person denies. */
  private static final Set<String> STRIKING =
      Words.of("fire land hit strike shell target attack shoot bomb kill fall");

  private static final Set<String> REFUSING = Set.of("decline", "refuse");
  private static final Set<String> ANSWERING =
      Words.of("comment respond reply answer say discuss take talk speak");

  /** Verbs whose denial alone is no silence: "did not say who", "did not take the town". */
  private static final Set<String> VAGUE = Set.of("say", "take", "talk", "speak");

  /** What somebody rejects who denies a deed. */
  private static final Set<String> CHARGES =
      Words.of(
          """
          claim claims accusation accusations allegation allegations report reports charge charges
          suggestion suggestions involvement responsibility part role
          """);

  private static final Set<String> NOT =
      Words.of("not n't no never none nothing neither nowhere nobody");

  /** Who speaks for a side by its own pronoun. */
  private static final Set<String> OWN =
      Words.of("it its they their he his she her we our ours us");

  private static final Set<String> OURS = Set.of("our", "ours", "we");

  private static final Set<String> DOING =
      Words.of(
          """
          carry conduct fire strike hit attack shell bomb kill target launch shoot play involve use
          operate fly lay plant drop open have do commit raid burn capture seize detain arrest abduct
          torture loot destroy bombard ambush massacre rape execute
          """);

  /** Kinds of those who have no part in the fighting and hold no position. */
  private static final Set<ActorKind> APART =
      Set.of(ActorKind.CIVILIANS, ActorKind.MEDIA, ActorKind.POPULATION);

  private final Scene scene;
  private final ActorMentions actors;

  Stances(Scene scene, ActorMentions actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /**
   * Returns them in the order of the text.
   *
   * @param tellings what is said, for who denies a deed in the first person
   */
  List<Stance> find(List<Telling> tellings) {
    List<Stance> found = new ArrayList<>();
    for (Telling telling : tellings) {
      inOwnWords(telling, found);
    }
    for (int number = 0; number < scene.sentences.size(); number++) {
      Analysed sentence = scene.sentences.get(number);
      for (int verb = 0; verb < sentence.size(); verb++) {
        if (mayBe(sentence, verb)) {
          Tree tree = scene.tree(number);
          Position position = tree.isVerb(verb) ? position(tree, sentence, verb) : null;
          if (position != null) {
            stance(tree, sentence, verb, position, found);
          }
        }
      }
    }
    found.sort(Comparator.comparing(Stance::words));
    return found;
  }

  /** "“Not one round of ours landed in the city,” insisted the colonel." */
  private void inOwnWords(Telling telling, List<Stance> found) {
    Piece source = telling.source;
    if (source == null || telling.content.isEmpty() || !scene.quoted(telling.content.getFirst())) {
      return;
    }
    Actor actor = actors.in(scene.span(source));
    if (actor != null && APART.contains(actor.profile().kind())) {
      return;
    }
    for (Piece piece : telling.content) {
      Analysed sentence = scene.sentence(piece);
      boolean not = false;
      boolean ours = false;
      int strikes = -1;
      for (int i = piece.first(); i <= piece.last(); i++) {
        not |= NOT.contains(sentence.lower(i));
        ours |= OURS.contains(sentence.lower(i));
        strikes = STRIKING.contains(sentence.words().get(i).lemma()) ? i : strikes;
      }
      if (not && ours && strikes >= 0) {
        Piece words = new Piece(piece.sentence(), strikes, strikes);
        found.add(
            new Stance(Position.DENIED, scene.span(source), scene.span(words), piece.sentence()));
        return;
      }
    }
  }

  /** Whether a word may be a verb that takes a position, before its sentence is looked at. */
  private static boolean mayBe(Analysed sentence, int word) {
    String lemma = sentence.words().get(word).lemma();
    return lemma.equals("deny")
        || REJECTING.contains(lemma)
        || ADMITTING.contains(lemma)
        || TAKING.contains(lemma)
        || REFUSING.contains(lemma)
        || ANSWERING.contains(lemma)
        || lemma.equals("insist")
        || lemma.equals("tell")
        || lemma.equals("declare")
        || lemma.equals("blame")
        || lemma.equals("make");
  }

  private void stance(
      Tree tree, Analysed sentence, int verb, Position position, List<Stance> found) {
    Integer subject = tree.subject(verb);
    if (subject == null || !tree.isNominal(subject)) {
      return;
    }
    Piece all = tree.phrase(subject);
    Piece holder = all.covers(verb) ? tree.trimmed(all.first(), verb - 1) : all;
    if (holder == null || NOT.contains(sentence.lower(holder.first()))) {
      return;
    }
    Actor actor = actors.over(scene.word(tree.number(), subject));
    if (actor != null && APART.contains(actor.profile().kind())) {
      return;
    }
    int object = tree.child(verb, "obj");
    boolean wide = object > verb && object <= verb + 3 && position == Position.CLAIMED;
    Piece words = new Piece(tree.number(), verb, wide ? object : verb);
    found.add(new Stance(position, scene.span(holder), scene.span(words), tree.number()));
  }

  private @Nullable Position position(Tree tree, Analysed sentence, int verb) {
    String lemma = tree.lemma(verb);
    int object = tree.child(verb, "obj");
    boolean not = negated(tree, sentence, verb);
    if (lemma.equals("deny")) {
      int clause = tree.child(verb, "ccomp");
      int who = clause < 0 ? -1 : tree.child(clause, "nsubj", "nsubj:pass");
      boolean own = who >= 0 && isOwn(tree, sentence, who);
      boolean deed = clause < 0 || own || DOING.contains(tree.lemma(clause));
      return not || !deed ? null : Position.DENIED;
    }
    if (REJECTING.contains(lemma)) {
      boolean charge = object >= 0 && CHARGES.contains(sentence.lower(object));
      return charge && !not ? Position.DENIED : null;
    }
    if (ADMITTING.contains(lemma)) {
      return not ? null : admitted(tree, sentence, verb);
    }
    if (object >= 0 && CREDIT.contains(sentence.lower(object)) && TAKING.contains(lemma)) {
      return not ? null : Position.CLAIMED;
    }
    if (REFUSING.contains(lemma)) {
      int infinitive = tree.child(verb, "xcomp");
      boolean answer = infinitive >= 0 && ANSWERING.contains(tree.lemma(infinitive));
      return answer ? Position.NO_COMMENT : null;
    }
    if (not && ANSWERING.contains(lemma) && !VAGUE.contains(lemma)) {
      return Position.NO_COMMENT;
    }
    boolean comment = object >= 0 && sentence.lower(object).equals("comment");
    if (comment && (not || NOT.contains(sentence.lower(object - 1)))) {
      return Position.NO_COMMENT;
    }
    return Verbs.says(tree, verb) || lemma.equals("tell") ? told(tree, sentence, verb) : null;
  }

  private static boolean negated(Tree tree, Analysed sentence, int verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> child < verb && NOT.contains(sentence.lower(child)));
  }

  /** "Acknowledged that a shell hit the bus", and what stands behind a "but". */
  private static Position admitted(Tree tree, Analysed sentence, int verb) {
    Piece all = tree.all(verb);
    for (int i = verb + 1; i <= all.last(); i++) {
      if (sentence.lower(i).equals("but") || sentence.lower(i).equals("blaming")) {
        return Position.DISCLAIMED;
      }
    }
    return Position.ACCEPTED;
  }

  /** "Said it had played no part", "said it was behind the attack": own deeds, done or not. */
  private static @Nullable Position told(Tree tree, Analysed sentence, int verb) {
    int clause = tree.child(verb, "ccomp");
    if (clause < verb) {
      return null;
    }
    int subject = tree.child(clause, "nsubj", "nsubj:pass");
    boolean own = subject >= 0 && subject > verb && isOwn(tree, sentence, subject);
    boolean does = DOING.contains(tree.lemma(clause)) || sentence.lower(clause).equals("behind");
    if (!own || !does) {
      return null;
    }
    Piece all = tree.all(clause);
    boolean not = false;
    boolean part = false;
    for (int i = all.first(); i <= all.last(); i++) {
      not |= NOT.contains(sentence.lower(i));
      part |= sentence.lower(i).equals("behind") || sentence.lower(i).equals("responsible");
    }
    boolean target = tree.lemma(clause).equals("target");
    if (not) {
      return target ? Position.DISCLAIMED : Position.DENIED;
    }
    return part || WORK.contains(tree.lemma(clause)) ? Position.CLAIMED : null;
  }

  private static boolean isOwn(Tree tree, Analysed sentence, int noun) {
    int owner = tree.child(noun, "nmod:poss");
    int part = tree.under(noun, "of");
    return OWN.contains(sentence.lower(noun))
        || (owner >= 0 && OWN.contains(sentence.lower(owner)))
        || (part >= 0 && isOwn(tree, sentence, part));
  }
}
