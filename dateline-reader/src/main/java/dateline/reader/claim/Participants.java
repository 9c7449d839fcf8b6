package dateline.reader.claim;

import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.ActorMentions;
import dateline.model.EventType;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.Use;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Passage;
import dateline.model.PlaceKind;
import dateline.model.PlaceRef;
import dateline.model.Report;
import dateline.model.Span;
import dateline.reader.event.Happening;
import dateline.reader.event.Sides;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.table.Words;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes participants of the words that the tree has in the places of an event. */
final class Participants {
  /** What hangs before a noun and is part of what somebody is called. */
  private static final Set<String> BEFORE =
      Set.of("compound", "amod", "nummod", "nmod:desc", "flat", "nmod:poss", "obl:npmod");

  /** What two who share a noun are told by before it. */
  private static final Set<String> SHARED = Set.of("amod", "compound");

  /** What two are told by after it. */
  private static final Set<String> JOINED = Set.of("nmod", "appos", "flat");

  /** What tells before a noun whose a thing is. */
  private static final Set<String> OWNING = Set.of("amod", "compound", "nmod:poss");

  private static final Set<String> WHERE = Set.of("in", "from");

  /** What may hang on what somebody is of. */
  private static final Set<String> ANY =
      Set.of("of", "in", "from", "for", "on", "at", "to", "with", "between", "near", "against");

  private static final Set<String> OF = Set.of("of");

  /** Words that count things or set them apart, beside numbers. */
  private static final Set<String> COUNTING =
      Words.of("some several many few other another more various numerous dozen least most");

  /** So deep are those looked for that are told of behind "of". */
  private static final int DEEP = 4;

  /** Pronouns that tell of nobody by themselves. */
  private static final Set<String> NOBODY =
      Words.of(
          """
          i we us me my our you your who whom which that those these one ones someone somebody anyone
          anybody nobody none everyone everybody something nothing anything
          """);

  /** Adjectives that tell of what kind an act is. */
  private static final Set<String> KINDS = Set.of("terrorist", "criminal", "terror", "suicide");

  /** Nouns for where something was, as names of towns are. */
  private static final Set<String> AREAS =
      Words.of(
          """
          area place zone region city capital country territory department province district street
          neighborhood neighbourhood part side point spot site scene north south east west outskirts
          """);

  /** Nouns for people who have come together: a rally that is attacked is whom it was done to. */
  private static final Set<String> GATHERINGS =
      Words.of(
          "demonstration protest rally march procession funeral wedding vigil gathering picket sit-in");

  private static final Set<String> WITH = Set.of("with", "by", "from", "using");

  private final Report report;
  private final Tree tree;
  private final Sides sides;
  private final ActorMentions actors;
  private final @Nullable Antecedents antecedents;

  /**
   * Makes them for one sentence.
   *
   * @param antecedents whom pronouns stand for; null where none is asked for
   */
  Participants(
      Report report,
      Tree tree,
      Sides sides,
      ActorMentions actors,
      @Nullable Antecedents antecedents) {
    this.antecedents = antecedents;
    this.report = report;
    this.tree = tree;
    this.sides = sides;
    this.actors = actors;
  }

  /**
   * Returns who takes part in what happens, each once: who does it, those hurt, then others whom it
   * is done to.
   *
   * @param hurt those who came to harm
   */
  List<Participant> of(List<Happening> happenings, List<Participant> hurt) {
    List<Participant> all = new ArrayList<>();
    for (Happening each : happenings) {
      for (int word : each.actors()) {
        actor(word, all, hurt);
      }
    }
    all.addAll(hurt);
    for (Happening each : happenings) {
      for (int word : each.recipients()) {
        recipient(word, each.rule().type(), all);
      }
    }
    for (Happening each : happenings) {
      if (each.rule().type() == EventType.ASSAULT) {
        means(each, all);
      }
    }
    return all;
  }

  /**
   * Adds who alone can have done what is told without its doer: the police or soldiers named last
   * before, else first behind, of an arrest or of force against a crowd, marked as inferred.
   *
   * @param theirs whether police or soldiers alone do such a thing
   * @param mentions where the report speaks of them, in order
   */
  static List<Participant> withForces(
      List<Participant> all, boolean theirs, Span trigger, List<Mentioned> mentions) {
    boolean known = all.stream().anyMatch(each -> each.role() == Role.ACTOR);
    if (!theirs || known) {
      return all;
    }
    Passage nearest = null;
    for (Mentioned each : mentions) {
      boolean before = each.passage().span().start() < trigger.end();
      if (!stands(each.passage(), all) && (before || nearest == null)) {
        nearest = each.passage();
      }
    }
    if (nearest == null) {
      return all;
    }
    List<Participant> more = new ArrayList<>(all);
    more.add(0, new Participant(Role.ACTOR, nearest, true));
    return more;
  }

  /** A mention of police or soldiers. */
  record Mentioned(Passage passage) {}

  private void actor(int word, List<Participant> all, List<Participant> hurt) {
    if (isSomeone(word) || isAct(word)) {
      return;
    }
    Passage named = antecedent(word);
    if (isPronoun(word) && named == null) {
      return;
    }
    if (named != null) {
      if (!stands(named, all)) {
        all.add(new Participant(Role.ACTOR, named, true));
      }
      return;
    }
    Passage passage = passage(word);
    boolean known = stands(passage, all) || stands(passage, hurt);
    if (known) {
      return;
    }
    if (sides.isPeople(word) || tree.isName(word)) {
      add(Role.ACTOR, word, passage, all);
      return;
    }
    for (int owner : owners(word)) {
      Passage theirs = passage(owner);
      if (!stands(theirs, all) && !stands(theirs, hurt)) {
        all.add(new Participant(Role.ACTOR, theirs, false));
      }
    }
    if (Means.is(tree.lemma(word))) {
      all.add(new Participant(Role.MEANS, thing(word), false));
    }
  }

  /** Adds somebody, or each of those who share a noun: "Varnian and Ostlander soldiers". */
  private void add(Role role, int word, Passage passage, List<Participant> all) {
    List<Piece> parts = parts(word);
    if (parts.size() < 2) {
      all.add(new Participant(role, passage, false));
      return;
    }
    for (Piece part : parts) {
      all.add(new Participant(role, report.passage(tree.span(part.first(), part.last())), false));
    }
  }

  /**
   * Returns the words for each of those who share a noun: "Varnian and Ostlander soldiers", "the
   * ambassadors of Varnia and Ostland"; nothing where there is one.
   */
  private List<Piece> parts(int word) {
    Piece whole = words(word);
    for (int child : tree.children(word)) {
      boolean before = child < word && SHARED.contains(tree.relation(child));
      boolean after = child > word && JOINED.contains(tree.relation(child)) && whole.covers(child);
      List<Integer> others = before || after ? sharing(child) : List.of();
      if (others.isEmpty()) {
        continue;
      }
      List<Piece> parts = new ArrayList<>();
      parts.add(new Piece(tree.number(), whole.first(), child));
      for (int other : others) {
        boolean last = before && other == others.getLast();
        parts.add(new Piece(tree.number(), other, last ? whole.last() : other));
      }
      return parts;
    }
    return List.of();
  }

  /** Returns the names or peoples joined to one: "Ostlander" of "Varnian and Ostlander". */
  private List<Integer> sharing(int first) {
    List<Integer> others = new ArrayList<>();
    PlaceName where = sides.place(first);
    for (int child : tree.children(first)) {
      boolean joined = tree.relation(child).equals("conj") && isNamed(first) && isNamed(child);
      boolean place = where != null && where.equals(sides.place(child));
      if (joined && !place && !isTown(first) && !isTown(child)) {
        others.add(child);
      }
    }
    return others;
  }

  private boolean isNamed(int word) {
    return tree.isName(word) || isOfPeople(word);
  }

  /** "Varnian", "Muslim": an adjective written with a capital where no sentence begins. */
  private boolean isOfPeople(int word) {
    String lemma = tree.word(word).lemma();
    boolean upper =
        (!lemma.isEmpty() && Character.isUpperCase(lemma.codePointAt(0)))
            || (word > 0 && Character.isUpperCase(report.text().codePointAt(start(word))));
    return upper && tree.word(word).tag() == PartOfSpeech.ADJ;
  }

  private int start(int word) {
    return tree.span(word, word).start();
  }

  /** Returns whose a thing is that acts: "Varnian jets", "the army's helicopters". */
  private List<Integer> owners(int thing) {
    List<Integer> owners = new ArrayList<>();
    for (int child : tree.children(thing)) {
      boolean before = child < thing && OWNING.contains(tree.relation(child));
      // "A CAR BOMB": the word that the name of a country is spelt like.
      boolean plain = tree.word(child).tag() == PartOfSpeech.NOUN && sides.place(child) != null;
      boolean kind = KINDS.contains(tree.lower(child));
      boolean somebody = !plain && !kind && (sides.isPeople(child) || isOfPeople(child));
      if (before && somebody && !isPronoun(child)) {
        owners.add(child);
      }
    }
    return owners;
  }

  /** What it was done with: the weapon that the words name, or that hangs on them. */
  private void means(Happening happening, List<Participant> all) {
    for (int i = happening.trigger().first(); i <= happening.trigger().last(); i++) {
      weapon(i, all);
    }
    for (int child : tree.children(happening.head())) {
      String relation = tree.relation(child);
      boolean with = relation.startsWith("obl") && WITH.contains(tree.preposition(child));
      if (with || relation.equals("obj") || relation.startsWith("nsubj")) {
        weapon(child, all);
      } else if (relation.equals("advcl") && tree.lemma(child).equals("use")) {
        weapon(Math.max(child, tree.child(child, "obj")), all);
      }
    }
  }

  private void weapon(int word, List<Participant> all) {
    if (Means.is(tree.lemma(word)) && tree.word(word).tag() == PartOfSpeech.NOUN) {
      Passage passage = thing(word);
      if (!stands(passage, all)) {
        all.add(new Participant(Role.MEANS, passage, false));
      }
    }
  }

  /** "We", "those who", "no one": but for "one of them" and for what is somebody's name. */
  private boolean isSomeone(int word) {
    return NOBODY.contains(tree.lower(word))
        && !tree.isName(word)
        && actors.over(tree.span(word, word)) == null
        && tree.under(word, "of") < 0;
  }

  /** "A terrorist attack", "criminal violence": what kind of act it is, and not who does it. */
  private boolean isAct(int word) {
    int noun = tree.head(word);
    return KINDS.contains(tree.lower(word))
        && noun == word + 1
        && (tree.relation(word).equals("amod") || tree.relation(word).equals("compound"));
  }

  private void recipient(int word, EventType type, List<Participant> all) {
    if (isSomeone(word)) {
      return;
    }
    Passage named = antecedent(word);
    if (isPronoun(word)) {
      if (named != null && !stands(named, all)) {
        all.add(new Participant(Role.RECIPIENT, named, true));
      }
      return;
    }
    Passage passage = passage(word);
    if (stands(passage, all) || isTown(word)) {
      return;
    }
    Role role = sides.isPeople(word) || tree.isName(word) ? Role.RECIPIENT : Role.TARGET;
    if (role == Role.TARGET && type == EventType.RETREAT) {
      // "Withdrew from the barracks": where from, not to whom.
      return;
    }
    boolean hit =
        type != EventType.ASSAULT
            || role == Role.RECIPIENT
            || GATHERINGS.contains(tree.lemma(word))
            || (sides.isMatter(word) && !AREAS.contains(tree.lemma(word)));
    boolean weapon = type == EventType.ASSAULT && Means.is(tree.lemma(word));
    boolean noun = tree.isNominal(word) || isOfPeople(word);
    if (noun && hit && !weapon) {
      if (role == Role.TARGET && type == EventType.ASSAULT) {
        all.add(new Participant(role, thing(word), false));
      } else {
        add(role, word, passage, all);
      }
    }
  }

  /** Whether a word is a pronoun that is nobody's mention. */
  private boolean isPronoun(int word) {
    return Antecedents.isPronoun(tree.lower(word)) && actors.over(tree.span(word, word)) == null;
  }

  private @Nullable Passage antecedent(int word) {
    return antecedents == null || !isPronoun(word)
        ? null
        : antecedents.of(tree.lower(word), tree.span(word, word), tree.number());
  }

  /** Whether a word is the name of a town or a region: where it was, not whom it was done to. */
  private boolean isTown(int word) {
    PlaceName place = sides.place(word);
    return place != null
        && place.use() == Use.PLACE
        && place.ref() instanceof PlaceRef.Resolved resolved
        && resolved.place().kind() != PlaceKind.COUNTRY;
  }

  private static boolean stands(Passage passage, List<Participant> all) {
    return all.stream().anyMatch(each -> each.passage().span().overlaps(passage.span()));
  }

  /** Returns the words that somebody is called by: those of the actor, else of the noun. */
  private Passage passage(int word) {
    int named = tree.child(word, "appos");
    boolean name = named >= 0 && tree.isName(named) && !tree.isName(word);
    Span span = name ? tree.span(named, named) : tree.span(word, word);
    Actor actor = actors.over(span);
    if (actor != null && !(actor instanceof Actor.Described)) {
      for (Passage mention : actor.mentions()) {
        if (mention.span().covers(span)) {
          return mention;
        }
      }
    }
    Piece words = words(word);
    return report.passage(tree.span(words.first(), words.last()));
  }

  /** Returns the words for a thing, without those that count it, whose it is and where. */
  private Passage thing(int word) {
    Piece all = words(word, 0, OF);
    int first = all.first();
    while (first < word && isNoPart(first)) {
      first++;
    }
    return report.passage(tree.span(first, all.last()));
  }

  private boolean isNoPart(int word) {
    PartOfSpeech tag = tree.word(word).tag();
    boolean count = tag == PartOfSpeech.NUM || COUNTING.contains(tree.lower(word));
    boolean whose = tree.relation(word).equals("nmod:poss") && tag == PartOfSpeech.PRON;
    return count || whose || tag == PartOfSpeech.ADP || tag == PartOfSpeech.ADV;
  }

  Piece words(int word) {
    return words(word, 0, ANY);
  }

  private Piece words(int word, int depth, Set<String> inside) {
    int first = word;
    int last = word;
    for (int child : tree.children(word)) {
      String relation = tree.relation(child);
      Piece all = tree.all(child);
      if (child < word && BEFORE.contains(relation) && all.last() < word) {
        first = Math.min(first, all.first());
      }
      String preposition = relation.equals("nmod") ? tree.preposition(child) : "";
      boolean part = preposition.equals("of") || (depth > 0 && inside.contains(preposition));
      boolean next = all.first() == word + 1 && tree.isName(child);
      boolean where = inside.contains("in") && WHERE.contains(preposition) && next;
      boolean name = relation.equals("appos") && next;
      if (child > word && relation.equals("flat")) {
        last = Math.max(last, all.last());
      } else if (child > word && depth < DEEP && (part || where || name)) {
        last = Math.max(last, words(child, depth + 1, inside).last());
      }
    }
    return new Piece(tree.number(), first, Math.max(last, titled(word)));
  }

  /** Returns the last word of a name right behind a title, where they hang apart; else the word. */
  private int titled(int word) {
    int last = word + 1;
    boolean title = last < tree.size() && tree.isName(last) && !tree.isName(word);
    Actor actor = title && sides.isPeople(word) ? actors.over(tree.span(last, last)) : null;
    if (actor == null || actor.profile().kind() != ActorKind.PERSON) {
      return word;
    }
    while (last + 1 < tree.size() && actor.equals(actors.over(tree.span(last + 1, last + 1)))) {
      last++;
    }
    return last;
  }
}
