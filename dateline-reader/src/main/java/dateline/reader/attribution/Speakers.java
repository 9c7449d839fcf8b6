package dateline.reader.attribution;

import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.ActorMentions;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.table.Words;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells which actor of the report each source stands for. */
final class Speakers {
  private static final Set<String> HE = Set.of("he", "his", "him");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> THEY = Set.of("they", "their", "we");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  /** Nouns for many that do not end as a plural does. */
  private static final Set<String> FORCES =
      Words.of(
          """
          army navy police militia government group force council crowd family people public
          children men women
          """);

  /** What stands before a man's name, or tells of a man. */
  private static final Set<String> MEN =
      Words.of(
          """
          mr sir lord father brother son husband king prince sheikh grandfather uncle grandson man
          boy spokesman chairman nephew widower
          """);

  private static final Set<String> WOMEN =
      Words.of(
          """
          mrs ms miss lady sister mother daughter wife queen princess grandmother aunt woman girl
          spokeswoman chairwoman niece widow granddaughter nun midwife
          """);

  /** A pronoun goes back to somebody at most so many sentences before. */
  private static final int BACK = 3;

  private final Scene scene;
  private final ActorMentions mentions;
  private final Map<Telling, Actor> known = new HashMap<>();

  /** Whether persons are men (true) or women, as far as pronouns or titles say so. */
  private final Map<Actor, Boolean> men = new HashMap<>();

  private Speakers(Scene scene, ActorMentions mentions) {
    this.scene = scene;
    this.mentions = mentions;
  }

  static Speakers of(
      Scene scene, List<Telling> tellings, ActorMentions mentions, List<Actor> actors) {
    Speakers speakers = new Speakers(scene, mentions);
    actors.forEach(speakers::tell);
    Telling before = null;
    for (Telling telling : tellings) {
      Piece source = telling.source;
      if (source == null) {
        continue;
      }
      Actor actor = speakers.actor(source, before);
      if (actor != null) {
        speakers.known.put(telling, actor);
      }
      before = telling;
    }
    return speakers;
  }

  /** Tells a man from a woman by what he or she is called somewhere in the report. */
  private void tell(Actor actor) {
    for (Passage mention : actor.mentions()) {
      String text = mention.text().toLowerCase(Locale.ROOT);
      String last = text.substring(text.lastIndexOf(' ') + 1);
      String before = before(mention.span().start());
      boolean man = HE.contains(text) || MEN.contains(last) || MEN.contains(before);
      boolean woman = SHE.contains(text) || WOMEN.contains(last) || WOMEN.contains(before);
      if (man != woman) {
        men.putIfAbsent(actor, man);
      }
    }
  }

  /** Returns the word right before an offset of the report, in lower case, without a full stop. */
  private String before(int offset) {
    String text = scene.report.text();
    int end = offset;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Returns the first mention of who says it; null when nobody is known to. */
  @Nullable Passage speaker(Telling telling) {
    Actor actor = known.get(telling);
    return actor == null ? null : actor.mentions().getFirst();
  }

  private @Nullable Actor actor(Piece source, @Nullable Telling before) {
    Tree tree = scene.tree(source.sentence());
    Analysed sentence = scene.sentence(source);
    int head = tree.head(source);
    Actor over = mentions.over(scene.word(source.sentence(), head));
    String word = sentence.lower(head);
    boolean alone = source.first() == source.last();
    boolean pronoun = HE.contains(word) || SHE.contains(word);
    if (over != null && !(alone && pronoun)) {
      return over;
    }
    if (alone && RELATIVE.contains(word)) {
      return antecedent(tree, source.sentence(), head);
    }
    if (alone && pronoun) {
      boolean man = HE.contains(word);
      Actor person =
          back(source, before, who -> onePerson(who) && men.getOrDefault(who, man) == man);
      if (person != null) {
        men.putIfAbsent(person, man);
      }
      return person == null ? over : person;
    }
    if (alone && (IT.contains(word) || THEY.contains(word))) {
      boolean unknown = before != null && near(before, source) && known.get(before) == null;
      return unknown ? null : back(source, before, actor -> !person(actor));
    }
    return named(tree, source);
  }

  /** Whether somebody spoke in the sentence of a source or the one before. */
  private static boolean near(Telling before, Piece source) {
    return before.source != null && source.sentence() - before.source.sentence() <= 1;
  }

  /** Returns whom the first words name that are no pronoun and nobody's owner. */
  private @Nullable Actor named(Tree tree, Piece source) {
    Analysed sentence = scene.sentence(source);
    for (int i = source.first(); i <= source.last(); i++) {
      boolean owner = tree.relation(i).equals("nmod:poss") || sentence.tag(i) == PartOfSpeech.PRON;
      Actor actor = owner ? null : mentions.over(scene.word(source.sentence(), i));
      if (actor != null) {
        return actor;
      }
    }
    return null;
  }

  static boolean isRelative(String word) {
    return RELATIVE.contains(word);
  }

  private static boolean person(Actor actor) {
    return actor.profile().kind() == ActorKind.PERSON;
  }

  /** Whether an actor is one person, named or described: "a shopkeeper". */
  private static boolean onePerson(Actor actor) {
    boolean people =
        switch (actor.profile().kind()) {
          case CIVILIANS, MILITARY, GOVERNMENT, ARMED_GROUP, UNKNOWN -> true;
          default -> false;
        };
    String name = actor.profile().name();
    return person(actor)
        || (people && actor instanceof Actor.Described && !name.endsWith("s") && !isForce(name));
  }

  private static boolean isForce(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return FORCES.contains(last);
  }

  /** "Three witnesses, who describe": whom a relative pronoun stands for. */
  private @Nullable Actor antecedent(Tree tree, int number, int pronoun) {
    int verb = tree.head(pronoun);
    while (verb >= 0 && !tree.relation(verb).equals("acl:relcl")) {
      verb = tree.head(verb);
    }
    int noun = verb < 0 ? -1 : tree.head(verb);
    Actor actor = noun < 0 ? null : mentions.over(scene.word(number, noun));
    boolean beside = actor == null && noun >= 0 && tree.relation(noun).equals("appos");
    return beside ? mentions.over(scene.word(number, tree.head(noun))) : actor;
  }

  /**
   * Returns whom a pronoun may go back to: who spoke last or who is the subject of a sentence right
   * before, the nearer of them, else who is told of last.
   */
  private @Nullable Actor back(Piece source, @Nullable Telling before, Predicate<Actor> fits) {
    Actor spoke = before == null ? null : known.get(before);
    int spokeIn = before == null || before.source == null ? -1 : before.source.sentence();
    Actor found = null;
    for (int i = source.sentence(); i >= Math.max(0, source.sentence() - BACK); i--) {
      Actor subject = subject(i, source, fits);
      Actor any = subject == null ? any(i, source, fits) : subject;
      boolean here = spoke != null && spokeIn == i && fits.test(spoke);
      found = subject != null ? subject : here ? spoke : any;
      if (found != null) {
        break;
      }
    }
    return found;
  }

  /** Returns who is the subject of a sentence, before a source. */
  private @Nullable Actor subject(int number, Piece source, Predicate<Actor> fits) {
    Tree tree = scene.tree(number);
    Analysed sentence = scene.sentences.get(number);
    int limit = number == source.sentence() ? source.first() : sentence.size();
    for (int i = 0; i < limit; i++) {
      if (tree.relation(i).startsWith("nsubj") && scene.quotation(scene.word(number, i)) == null) {
        Actor actor = mentions.over(scene.word(number, i));
        if (actor != null && fits.test(actor)) {
          return actor;
        }
      }
    }
    return null;
  }

  /** Returns who is told of last in a sentence, before a source and outside quotations. */
  private @Nullable Actor any(int number, Piece source, Predicate<Actor> fits) {
    Analysed sentence = scene.sentences.get(number);
    int limit = number == source.sentence() ? source.first() : sentence.size();
    for (int i = limit - 1; i >= 0; i--) {
      Span word = scene.word(number, i);
      Actor actor = scene.quotation(word) == null ? mentions.over(word) : null;
      if (actor != null && fits.test(actor)) {
        return actor;
      }
    }
    return null;
  }
}
