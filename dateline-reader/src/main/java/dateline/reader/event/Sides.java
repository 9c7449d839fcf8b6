package dateline.reader.event;

import dateline.model.Actor;
import dateline.model.ActorMentions;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.Use;
import dateline.model.Sector;
import dateline.model.Span;
import dateline.reader.count.PersonNouns;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Stretch;
import dateline.reader.table.Words;
import dateline.reader.tree.Tree;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what kind of thing the words of one sentence stand for. */
public final class Sides {
  private static final Set<String> KINDS =
      Set.of("people", "place", "thing", "side", "time", "object");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "him", "her", "them", "we", "us", "i", "me", "who", "whom");

  private static final Set<String> MONTHS = Set.of("march", "may");

  /** How a number hangs on what it counts. */
  private static final Set<String> COUNTING =
      Set.of("nummod", "amod", "advmod", "compound", "case");

  private static final Set<String> DAYS =
      Words.of(
          """
          monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow yesterday
          """);

  private static final Set<String> SOME =
      Words.of("some many several others dozens hundreds thousands scores few most all both none");

  private static final Set<String> HARMLESS =
      Set.of("abstract", "substance", "animal", "plant", "time", "event");

  /** Acts and weapons that are said to strike. */
  private static final Set<String> HARMING =
      Words.of(
          """
          attack strike airstrike raid shelling bombing bombardment blast explosion fire gunfire shell
          rocket missile bomb mortar drone shot bullet round artillery fighting clash offensive
          assault operation violence war ambush shooting massacre torpedo warplane jet plane aircraft
          helicopter tank mine device grenade crossfire salvo barrage killing murder conflict
          """);

  /** Nouns for those who act that stand for no person. */
  private static final Set<String> BODIES =
      Words.of(
          """
          state side country nation government party regime kingdom republic power neighbour neighbor
          council ruler parliament court network weekly newspaper ministry embassy authority faction
          movement organisation organization group union bank company crowd mob mission agency
          commission army navy police militia junta cabinet tribunal committee senate congress city
          town village team delegation opposition
          """);

  /** Adjectives that stand for people: "the wounded". */
  private static final Set<String> STRICKEN =
      Words.of("wounded injured sick dead poor homeless hungry needy elderly displaced");

  private final Analysed sentence;
  private final Tree tree;
  private final ActorMentions actors;
  private final List<PlaceName> places;

  /**
   * Looks at one sentence.
   *
   * @param places the place names in it
   */
  public Sides(Analysed sentence, Tree tree, ActorMentions actors, List<PlaceName> places) {
    this.sentence = sentence;
    this.tree = tree;
    this.actors = actors;
    this.places = List.copyOf(places);
  }

  static boolean isKind(String value) {
    return KINDS.contains(value);
  }

  /** Whether a word stands for something of a kind, or is a form of a word. */
  boolean is(int word, String value) {
    return switch (value) {
      case "people" -> isPeople(word);
      case "place" -> isPlace(word);
      case "thing" -> !isPeople(word) && !isTime(word);
      case "side" -> isPeople(word) || isPlace(word) || tree.isName(word);
      case "time" -> isTime(word);
      case "object" -> isObject(word);
      case "armed" -> isArmed(word);
      default -> forms(word).contains(value);
    };
  }

  /** Whether a word stands for somebody: a person, people, a body, a state that acts. */
  public boolean isPeople(int word) {
    Span span = sentence.sentence().token(word).span();
    if (actors.over(span) != null || PRONOUNS.contains(sentence.lower(word))) {
      return true;
    }
    boolean noun = tree.isNominal(word);
    if (!Collections.disjoint(BODIES, forms(word))
        || isSome(word)
        || (noun && STRICKEN.contains(sentence.lower(word)))) {
      return true;
    }
    if (PersonNouns.of(sentence.lower(word)) != null || isNamed(word, "PER", "ORG")) {
      return true;
    }
    PlaceName place = place(word);
    if (place != null) {
      return place.use() != Use.PLACE || Countries.is(place);
    }
    Stretch phrase = phrase(word);
    if (isOfPeople(word)) {
      return true;
    }
    boolean somebody =
        phrase != null && (phrase.type().equals("person") || phrase.type().equals("organization"));
    return somebody || isThing(word, "ORG", "ARMED", "PER", "PEOPLE");
  }

  /** "Varnian", "Muslim": an adjective that is written with a capital. */
  private boolean isOfPeople(int word) {
    String lemma = tree.lemma(word);
    return sentence.tag(word) == PartOfSpeech.ADJ
        && !lemma.isEmpty()
        && Character.isUpperCase(lemma.codePointAt(0));
  }

  /** Whether a word stands for an actor of the report, named or described. */
  boolean isActor(int word) {
    return actors.over(sentence.sentence().token(word).span()) != null;
  }

  /** "Twenty of their activists", "some were held": people, where a number stands for them. */
  private boolean isSome(int word) {
    boolean number = sentence.tag(word) == PartOfSpeech.NUM || SOME.contains(sentence.lower(word));
    int of = number ? tree.under(word, "of") : -1;
    return number && (of < 0 ? !COUNTING.contains(tree.relation(word)) : isPeople(of));
  }

  private Set<String> forms(int word) {
    return Forms.of(tree, sentence.lower(word), word);
  }

  /** Whether a word stands for police or soldiers: forces of a state. */
  private boolean isArmed(int word) {
    Actor actor = actors.over(sentence.sentence().token(word).span());
    Sector sector = actor == null ? null : actor.profile().sector();
    return sector == Sector.COP || sector == Sector.MIL;
  }

  boolean isPlace(int word) {
    Stretch phrase = phrase(word);
    return place(word) != null
        || isNamed(word, "LOC")
        || (phrase != null && phrase.type().equals("place"));
  }

  /** "March 4": part of a date that holds a number. */
  boolean isDate(int word) {
    for (Stretch each : Stretch.overlapping(sentence.things(), word, word)) {
      for (int i = each.first(); each.type().equals("TIME") && i <= each.last(); i++) {
        if (sentence.tag(i) == PartOfSpeech.NUM) {
          return true;
        }
      }
    }
    return sentence.tag(word + 1) == PartOfSpeech.NUM && MONTHS.contains(sentence.lower(word));
  }

  private boolean isTime(int word) {
    Stretch phrase = phrase(word);
    return (phrase != null && phrase.type().equals("time"))
        || DAYS.contains(sentence.lower(word))
        || isThing(word, "TIME");
  }

  /** Returns the place name that has a word in it; null for none. */
  public @Nullable PlaceName place(int word) {
    Span span = sentence.sentence().token(word).span();
    for (PlaceName place : places) {
      if (place.passage().span().covers(span)) {
        return place;
      }
    }
    return null;
  }

  /**
   * Whether a word stands for a thing that can be hit: a building, a vehicle, a place of work; not
   * for an act, a time or a thought.
   */
  public boolean isObject(int word) {
    Stretch phrase = phrase(word);
    boolean object =
        phrase != null && (phrase.type().equals("object") || phrase.type().equals("place"));
    return object || isThing(word, "FACILITY", "VEHICLE", "LOC");
  }

  /** Whether a word stands for a thing that can be hit, or the language model leaves it open. */
  public boolean isMatter(int word) {
    boolean open = phrase(word) == null && !isThing(word, "EVENT", "TIME", "QUANTITY", "DOCUMENT");
    return isObject(word) || (open && sentence.tag(word) != PartOfSpeech.NUM);
  }

  /** Whether a word is one for a weapon, a vehicle or an act, which may harm, or left open. */
  boolean mayHarm(int word) {
    Stretch phrase = phrase(word);
    boolean matter = phrase != null && HARMLESS.contains(phrase.type());
    return !matter || tree.isName(word) || !Collections.disjoint(HARMING, forms(word));
  }

  /** Whether a word is part of the name of a person, a place or a body. */
  boolean isName(int word) {
    Span span = sentence.sentence().token(word).span();
    return tree.isName(word)
        && (place(word) != null || isNamed(word, "PER", "ORG", "LOC") || actors.over(span) != null);
  }

  private boolean isNamed(int word, String... types) {
    for (Stretch each : Stretch.overlapping(sentence.names(), word, word)) {
      for (String type : types) {
        if (each.type().equals(type)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isThing(int word, String... types) {
    for (Stretch each : Stretch.overlapping(sentence.things(), word, word)) {
      for (String type : types) {
        if (each.type().equals(type) && head(each) == word) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the widest phrase whose words hang on a word; null for none. */
  private @Nullable Stretch phrase(int word) {
    Stretch widest = null;
    for (Stretch each : Stretch.overlapping(sentence.phrases(), word, word)) {
      boolean own = head(each) == word;
      int words = each.last() - each.first();
      if (own && (widest == null || words > widest.last() - widest.first())) {
        widest = each;
      }
    }
    return widest;
  }

  private int head(Stretch stretch) {
    int head = stretch.first();
    int steps = 0;
    while (tree.head(head) >= stretch.first()
        && tree.head(head) <= stretch.last()
        && steps++ < sentence.size()) {
      head = tree.head(head);
    }
    return head;
  }

  /** Whether a noun is one of a kind of words that stand for nobody and nothing. */
  boolean isEmpty(int word) {
    PartOfSpeech tag = sentence.tag(word);
    return tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.ADP || tag == PartOfSpeech.SCONJ;
  }
}
