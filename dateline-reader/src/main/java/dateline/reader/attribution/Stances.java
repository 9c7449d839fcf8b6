package dateline.reader.attribution;

import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.ActorMentions;
import dateline.model.Position;
import dateline.model.Span;
import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
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

  /** Verbs of which "we" tells a deed. */
  private static final Set<String> OURSELVES =
      Words.of("hit strike shell target attack bomb kill destroy ambush shoot down");

  /** What somebody calls another's fire. */
  private static final Set<String> ASTRAY = Set.of("stray", "misfired", "errant", "misfire");

  /** What a side fights with. */
  private static final Set<String> ARMS =
      Words.of(
          """
          aircraft plane jet helicopter drone gun artillery missile rocket mortar tank soldier
          fighter troops force forces unit man men pilot battery
          """);

  private static final Set<String> DOING =
      Words.of(
          """
          carry conduct fire strike hit attack shell bomb kill target launch shoot play involve use
          operate fly lay place plant drop open have do commit raid burn capture seize detain arrest abduct
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
      elsewhere(telling, found);
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
      int denied = owned(piece, true);
      int owned = denied < 0 ? owned(piece, false) : -1;
      if (denied >= 0 || owned >= 0) {
        Piece words = new Piece(piece.sentence(), Math.max(denied, owned), Math.max(denied, owned));
        Position position = denied >= 0 ? Position.DENIED : taken(actor);
        found.add(new Stance(position, scene.span(source), scene.span(words), piece.sentence()));
        return;
      }
    }
  }

  /** "Spoke of a stray rocket of the enemy": a side that puts a deed down to others. */
  private void elsewhere(Telling telling, List<Stance> found) {
    Piece source = telling.source;
    Actor actor = source == null ? null : actors.in(scene.span(source));
    if (source == null || actor == null || !isSide(scene.sentence(source), source, actor)) {
      return;
    }
    for (Piece piece : telling.content) {
      Analysed sentence = scene.sentence(piece);
      for (int i = piece.first(); i <= piece.last(); i++) {
        if (ASTRAY.contains(sentence.lower(i))) {
          Span words = scene.span(new Piece(piece.sentence(), i, i));
          found.add(new Stance(Position.DISCLAIMED, scene.span(source), words, piece.sentence()));
          return;
        }
      }
    }
  }

  /** Whether somebody fights, or speaks for who does. */
  private static boolean isSide(Analysed sentence, Piece source, Actor actor) {
    for (int i = source.first(); i <= source.last(); i++) {
      if (sentence.lower(i).startsWith("spokes")) {
        return true;
      }
    }
    ActorKind kind = actor.profile().kind();
    return kind == ActorKind.MILITARY || kind == ActorKind.ARMED_GROUP;
  }

  /** A state's own people accept that a deed was theirs; others claim it. */
  private static Position taken(@Nullable Actor actor) {
    boolean person = actor != null && actor.profile().kind() == ActorKind.PERSON;
    boolean state = actor != null && actor.profile().country() != null;
    return person || state ? Position.ACCEPTED : Position.CLAIMED;
  }

  /**
   * Returns the word by which those who speak tell of a deed as theirs: "we hit the bridge", "the
   * work of our fighters", "the hand was ours"; or as not theirs: "not one round of ours landed",
   * "our aircraft were not in the air". -1 where none does.
   */
  private int owned(Piece piece, boolean denied) {
    Analysed sentence = scene.sentence(piece);
    Tree tree = scene.tree(piece.sentence());
    boolean not = false;
    int ours = -1;
    int arms = -1;
    int strikes = -1;
    int own = -1;
    for (int i = piece.first(); i <= piece.last(); i++) {
      String word = sentence.lower(i);
      not |= NOT.contains(word);
      ours = OURS.contains(word) ? i : ours;
      strikes = STRIKING.contains(sentence.words().get(i).lemma()) ? i : strikes;
      int owner = tree.child(i, "nmod:poss");
      boolean our = owner >= 0 && OURS.contains(sentence.lower(owner));
      arms = our && ARMS.contains(tree.lemma(i)) ? i : arms;
      boolean is = word.equals("ours") && tree.child(i, "cop") >= 0;
      boolean work = our && tree.head(i) >= 0 && tree.lemma(tree.head(i)).equals("work");
      own = is || work || does(tree, sentence, i) ? i : own;
    }
    if (denied) {
      return !not || ours < 0 ? -1 : strikes >= 0 ? strikes : arms;
    }
    return not ? -1 : own;
  }

  /** "We did hit the bridge": not "we were hit". */
  private static boolean does(Tree tree, Analysed sentence, int verb) {
    int subject = tree.child(verb, "nsubj");
    return subject >= 0
        && sentence.lower(subject).equals("we")
        && OURSELVES.contains(tree.lemma(verb))
        && tree.child(verb, "obj") >= 0
        && tree.word(verb).has("Tense=Past");
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
    Piece all = tree.phrase(whom(tree, sentence, subject));
    Piece holder = all.covers(verb) ? tree.trimmed(all.first(), verb - 1) : all;
    if (holder == null || NOT.contains(sentence.lower(holder.first()))) {
      return;
    }
    Actor actor = actors.over(scene.word(tree.number(), tree.head(holder)));
    if (actor != null && APART.contains(actor.profile().kind())) {
      return;
    }
    int object = tree.child(verb, "obj");
    boolean wide = object > verb && object <= verb + 3 && position == Position.CLAIMED;
    Piece words = new Piece(tree.number(), verb, wide ? object : verb);
    found.add(new Stance(position, scene.span(holder), scene.span(words), tree.number()));
  }

  /** Returns whom a relative pronoun stands for, "it was the front that took responsibility". */
  private static int whom(Tree tree, Analysed sentence, int subject) {
    int clause = tree.head(subject);
    boolean relative = Speakers.isRelative(sentence.lower(subject));
    return relative && clause >= 0 && tree.relation(clause).endsWith("relcl")
        ? tree.head(clause)
        : subject;
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
    int clause = clause(tree, verb);
    if (clause < verb) {
      return agent(tree, sentence, verb);
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

  /** Returns the clause that a verb of saying says, also "in a message that they had …"; -1. */
  private static int clause(Tree tree, int verb) {
    int clause = tree.child(verb, "ccomp");
    int message = clause < 0 ? tree.under(verb, "in") : -1;
    int behind = message < 0 ? -1 : tree.child(message, "acl");
    return behind >= 0 && tree.child(behind, "mark") >= 0 ? behind : clause;
  }

  /** "The bombing was carried out by its “Unit 19”, the movement claimed". */
  private static @Nullable Position agent(Tree tree, Analysed sentence, int verb) {
    boolean apart =
        tree.relation(verb).equals("parataxis")
            || (tree.relation(verb).equals("advcl") && tree.child(verb, "mark") < 0);
    int clause = apart ? tree.head(verb) : -1;
    int agent = clause >= 0 && clause < verb ? tree.agent(clause) : -1;
    boolean own = agent >= 0 && isOwn(tree, sentence, agent);
    return own && DOING.contains(tree.lemma(clause)) && !negated(tree, sentence, clause)
        ? Position.CLAIMED
        : null;
  }

  private static boolean isOwn(Tree tree, Analysed sentence, int noun) {
    int owner = tree.child(noun, "nmod:poss");
    int part = tree.under(noun, "of");
    return OWN.contains(sentence.lower(noun))
        || (owner >= 0 && OWN.contains(sentence.lower(owner)))
        || (part >= 0 && isOwn(tree, sentence, part));
  }
}
