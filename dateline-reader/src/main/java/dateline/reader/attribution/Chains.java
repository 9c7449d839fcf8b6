package dateline.reader.attribution;

import dateline.model.ActorMentions;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.table.Words;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links those who pass a thing on: residents told an agency, an agency cites a ministry, a paper
 * quotes an officer, what one says stands in what another says.
 */
final class Chains {
  private static final Set<String> CITING = Set.of("cite", "quote");
  private static final Set<String> CITING_NOW = Set.of("citing", "quoting");

  /** Nouns for what is cited when nobody is named. */
  private static final Set<String> CITED =
      Words.of(
          """
          source sources official officials witness witnesses resident residents report reports
          officer officers document documents statement statements doctor doctors medic medics
          relative relatives figures records data police villagers organiser organisers owner
          """);

  private final Scene scene;
  private final ActorMentions actors;
  private final Tellings tellings;
  private final Publishers publishers;

  /** Those that a citing verb was followed from. */
  private final Set<Telling> followed = new HashSet<>();

  Chains(Scene scene, ActorMentions actors, Tellings tellings) {
    this.scene = scene;
    this.actors = actors;
    this.tellings = tellings;
    this.publishers = new Publishers(scene, actors);
  }

  /** Adds to attributions those who pass them on, and those that stand inside them. */
  void link() {
    List<Telling> all = tellings.all();
    for (Telling inner : all) {
      if (inner.cue != null && !inner.content.isEmpty()) {
        within(inner, inner.cue);
      }
    }
    for (Telling outer : all) {
      if (outer.cue != null && outer.source != null) {
        around(outer, outer.cue);
      }
    }
    for (Telling telling : all) {
      if (telling.cue != null && !telling.content.isEmpty()) {
        cited(telling, telling.cue);
      }
    }
    for (Telling telling : all) {
      Piece publisher =
          telling.cue == null || telling.content.isEmpty() ? null : publishers.told(telling.cue);
      if (publisher != null && telling.cue != null) {
        passOn(telling, telling.cue, publisher);
      }
    }
  }

  /**
   * "That shells had fallen, residents said, the newspaper reported": one is inside another whose
   * words hold its verb, the nearest of several. Who goes on ("…, adding that") is not.
   */
  private void within(Telling inner, Piece said) {
    Telling nearest = null;
    int fewest = Integer.MAX_VALUE;
    for (Telling outer : tellings.withCue(said.sentence())) {
      if (outer == inner || outer.source == null || passesOn(inner, outer)) {
        continue;
      }
      for (Piece piece : List.copyOf(outer.content)) {
        if (piece.covers(said) && goesOn(outer, inner)) {
          outer.leaveOut(toEnd(inner, said));
          outer.content.replaceAll(this::withoutAnd);
        } else if (piece.covers(said) && piece.words() < fewest) {
          nearest = outer;
          fewest = piece.words();
        }
      }
    }
    inner.inside = nearest;
  }

  /** Returns words without an "and" that nothing follows. */
  private Piece withoutAnd(Piece words) {
    boolean and = scene.sentence(words).tag(words.last()) == PartOfSpeech.CCONJ;
    Piece trimmed =
        and ? scene.tree(words.sentence()).trimmed(words.first(), words.last() - 1) : words;
    return trimmed == null ? words : trimmed;
  }

  /** Whether one who says something says another thing too. */
  private boolean goesOn(Telling one, Telling other) {
    boolean same = one.source != null && one.source.equals(other.source);
    int verb = one.cue == null ? -1 : scene.tree(one.cue.sentence()).verb(one.cue);
    // "Quoted him as saying" tells of the same words twice.
    boolean cites =
        one.cue != null && verb >= 0 && CITING.contains(scene.tree(one.cue.sentence()).lemma(verb));
    return same && !cites;
  }

  /** Returns the words from a verb of saying to the end of what it says. */
  private static Piece toEnd(Telling telling, Piece said) {
    Piece all = said;
    for (Piece each : telling.content) {
      all = each.sentence() == said.sentence() ? all.to(each) : all;
    }
    return all;
  }

  /** "The mission says residents told it": one verb of saying tells of another. */
  private void around(Telling outer, Piece cue) {
    for (Telling inner : tellings.withCue(cue.sentence())) {
      Piece said = inner.cue;
      boolean free = inner != outer && inner.inside == null && !inner.content.isEmpty();
      if (free
          && said != null
          && !passesOn(inner, outer)
          && !goesOn(outer, inner)
          && governs(outer, cue, said)) {
        inner.inside = outer;
        take(outer, inner, said);
      }
    }
  }

  /** Whether one passes on, over whomever, what another says. */
  private static boolean passesOn(Telling one, Telling other) {
    for (Telling each = other; each != null; each = each.inside) {
      if (each == one) {
        return true;
      }
    }
    return false;
  }

  /** Whether one verb of saying tells of another: as its object, or set behind it with a comma. */
  private boolean governs(Telling outer, Piece cue, Piece said) {
    Tree tree = scene.tree(cue.sentence());
    int verb = tree.verb(cue);
    int other = tree.verb(said);
    boolean saying = verb >= 0 && (Verbs.says(tree, verb) || tree.lemma(verb).equals("tell"));
    boolean apart = !scene.between(cue.sentence(), cue.first()).covers(said);
    if (!saying || other < 0 || verb == other || apart) {
      return false;
    }
    boolean alone = outer.content.isEmpty();
    if (!tree.under(other, verb)) {
      return alone && tree.head(verb) == other && tree.relation(verb).equals("parataxis");
    }
    int top = other;
    while (tree.head(top) != verb) {
      top = tree.head(top);
    }
    String relation = tree.relation(top);
    return relation.equals("ccomp") || (alone && relation.equals("parataxis"));
  }

  /** What is said by one is said by who passes it on, with who said so. */
  private static void take(Telling outer, Telling inner, Piece said) {
    Piece all = toEnd(inner, said);
    if (inner.source != null && inner.source.sentence() == said.sentence()) {
      all = all.to(inner.source);
    }
    for (Piece each : List.copyOf(outer.content)) {
      if (each.overlaps(all)) {
        all = all.to(each);
        outer.content.remove(each);
      }
    }
    outer.content.add(all);
    inner.content.stream().filter(each -> each.sentence() != said.sentence()).forEach(outer::say);
  }

  /** Makes somebody pass on what is said, also what is cited in it. */
  private void passOn(Telling telling, Piece cue, Piece publisher) {
    Telling outermost = telling;
    while (outermost.inside != null) {
      outermost = outermost.inside;
    }
    Telling outer = new Telling("attribution.passed-on");
    outer.source = publisher;
    if (!publisher.overlaps(cue)) {
      outermost.leaveOut(publisher);
    }
    outer.content.addAll(outermost.content);
    outermost.inside = outer;
    tellings.add(outer);
  }

  /** "Reported, citing the ministry", "quoted an officer as saying". */
  private void cited(Telling telling, Piece cue) {
    Tree tree = scene.tree(cue.sentence());
    int verb = tree.verb(cue);
    if (verb >= 0 && CITING.contains(tree.lemma(verb))) {
      quoted(telling, cue, tree, verb);
      return;
    }
    Telling innermost = telling;
    if (followed.add(telling)) {
      for (Map.Entry<Integer, Telling> citing : citing(cue.sentence()).entrySet()) {
        Piece quoted = citing.getValue() == telling ? source(tree, citing.getKey()) : null;
        if (quoted != null) {
          innermost = inner(innermost, quoted);
          innermost = further(tree, object(tree, citing.getKey()), innermost);
        }
      }
      if (telling.source != null && telling.source.sentence() == cue.sentence()) {
        further(tree, tree.head(telling.source), innermost);
      }
    }
  }

  /** Returns each "citing" of a sentence with who cites: who says something last before it. */
  private Map<Integer, Telling> citing(int number) {
    Analysed sentence = scene.sentences.get(number);
    Map<Integer, Telling> found = new HashMap<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (!CITING_NOW.contains(sentence.lower(i))) {
        continue;
      }
      Telling by = null;
      for (Telling each : tellings.withCue(number)) {
        Piece source = each.source;
        boolean within = source != null && source.sentence() == number && source.covers(i);
        boolean first =
            i == 0
                || (source != null
                    && source.first() > i
                    && sentence.sentence().token(i).capitalised());
        boolean behind =
            each.cue != null && (each.cue.first() < i || within || first || starts(source, i));
        by = behind && !each.content.isEmpty() && !each.cueIs(i) ? each : by;
      }
      if (by != null) {
        found.put(i, by);
        shorten(by, i);
      }
    }
    return found;
  }

  /** "The agency, quoting the ministry, said". */
  private static boolean starts(@Nullable Piece source, int i) {
    return source != null && source.last() < i && source.last() >= i - 2;
  }

  private void shorten(Telling telling, int citing) {
    Piece source = telling.source;
    if (source != null && source.covers(citing) && source.first() < citing) {
      Piece shorter = scene.tree(source.sentence()).trimmed(source.first(), citing - 1);
      telling.source = shorter == null ? source : shorter;
    }
  }

  private void quoted(Telling telling, Piece cue, Tree tree, int verb) {
    boolean passive = tree.isPassive(verb);
    int whom = passive ? tree.child(verb, "nsubj:pass") : object(tree, verb);
    int agent = tree.agent(verb);
    Piece publisher = !passive ? telling.source : agent < 0 ? null : tree.phrase(agent);
    if (whom < 0 || !(passive || somebody(tree, whom))) {
      return;
    }
    Piece quoted = tree.phrase(whom);
    if (publisher == null || quoted.overlaps(publisher)) {
      telling.source = quoted;
      return;
    }
    telling.source = publisher;
    inner(telling, quoted);
    for (Telling other : tellings.withCue(cue.sentence())) {
      // "As saying" tells of the same words.
      int saying = other.cue == null || other == telling ? -1 : tree.verb(other.cue);
      if (saying >= 0 && tree.under(saying, verb) && tree.word(saying).fine().equals("VBG")) {
        other.content.clear();
      }
    }
  }

  /** "The ministry, which in turn cited residents", "which had it from the owner". */
  private Telling further(Tree tree, int noun, Telling telling) {
    if (noun < 0) {
      return telling;
    }
    for (int clause : tree.children(noun)) {
      if (!tree.relation(clause).equals("acl:relcl")) {
        continue;
      }
      int from =
          switch (tree.lemma(clause)) {
            case "cite", "quote" -> object(tree, clause);
            case "attribute", "credit" -> tree.under(clause, "to");
            case "have", "get", "learn", "hear" -> tree.under(clause, "from");
            default -> -1;
          };
      if (from >= 0 && somebody(tree, from)) {
        return further(tree, from, inner(telling, tree.phrase(from)));
      }
    }
    return telling;
  }

  /** Returns the one inside another whom words name; made where there is none. */
  private Telling inner(Telling outer, Piece source) {
    outer.leaveOut(source);
    Telling inner = new Telling("attribution.cited");
    for (Telling each : tellings.withCue(source.sentence())) {
      boolean inside = each.inside == outer;
      if (inside && each.source != null && each.source.overlaps(source)) {
        return each;
      }
      if (inside) {
        each.inside = inner;
      }
    }
    inner.source = source;
    inner.content.addAll(outer.content);
    inner.inside = outer;
    tellings.add(inner);
    return inner;
  }

  private static int object(Tree tree, int verb) {
    return tree.child(verb, "obj", "iobj");
  }

  private @Nullable Piece source(Tree tree, int citing) {
    int object = object(tree, citing);
    return object >= 0 && somebody(tree, object) ? tree.phrase(object) : null;
  }

  private boolean somebody(Tree tree, int noun) {
    return actors.over(scene.word(tree.number(), noun)) != null
        || tree.isName(noun)
        || CITED.contains(scene.sentences.get(tree.number()).lower(noun));
  }
}
