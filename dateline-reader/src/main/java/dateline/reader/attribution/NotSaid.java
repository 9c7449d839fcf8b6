package dateline.reader.attribution;

import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.table.Words;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what looks like an attribution and is none: "said their prayers", "it must be said", "no
 * group has said", "made no mention of", what the report's own people saw.
 */
final class NotSaid {
  private static final Set<String> SAYING = Set.of("say", "tell", "speak", "read", "sing");

  /** What may be said and is no statement. */
  private static final Set<String> NOTHING =
      Words.of(
          """
          nothing prayer prayers joke jokes goodbye goodbyes farewell farewells mass grace hello
          rosary story stories tale tales lie lies thanks word words poem poems time
          """);

  /** What says something and tells of no event. */
  private static final Set<String> THINGS =
      Set.of("clock", "clocks", "watch", "calendar", "thermometer", "sign", "signs", "signpost");

  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

  /** Verbs that, denied, leave a thing unsaid; "did not believe" still is a belief. */
  private static final Set<String> UTTERING =
      Words.of(
          """
          say mention report comment publish respond announce confirm specify disclose elaborate
          identify reply
          """);

  private static final Set<String> NOT = Set.of("not", "n't", "never", "no");

  /** What is claimed in words. */
  private static final Set<String> CLAIMED =
      Words.of("responsibility credit victory success innocence asylum it that attack attacks");

  /** The report's own people. */
  private static final Set<String> OWN =
      Set.of(
          "our correspondent",
          "our correspondents",
          "our reporter",
          "our reporters",
          "this newspaper",
          "this reporter",
          "this correspondent",
          "this station");

  private static final Set<String> NARRATOR = Set.of("i", "we");

  private final Scene scene;

  NotSaid(Scene scene) {
    this.scene = scene;
  }

  boolean is(Telling telling) {
    Piece source = telling.source;
    Piece cue = telling.cue;
    boolean unknown = source == null && cue == null && !scene.quoted(telling.content.getFirst());
    if (unknown || (source != null && (isOwn(source) || isNobody(source)))) {
      return true;
    }
    return cue != null && (unsaid(cue) || noStatement(cue) || musing(source, cue) || costs(cue));
  }

  private boolean isOwn(Piece source) {
    Analysed sentence = scene.sentence(source);
    boolean narrator =
        source.words() == 1
            && NARRATOR.contains(sentence.lower(source.first()))
            && !scene.quoted(source);
    return narrator
        || OWN.contains(sentence.lower(source.first()) + " " + sentence.lower(source.first() + 1));
  }

  private boolean isNobody(Piece source) {
    return NOBODY.contains(scene.sentence(source).lower(source.first()));
  }

  private boolean unsaid(Piece cue) {
    Tree tree = scene.tree(cue.sentence());
    Analysed sentence = scene.sentence(cue);
    int verb = tree.verb(cue);
    boolean mention =
        sentence.lower(cue.last()).equals("mention")
            || sentence.lower(cue.last() - 1).equals("mention");
    boolean known = verb >= 0 && tree.lemma(verb).equals("know") && tree.isPassive(verb);
    if (verb < 0 || !(UTTERING.contains(tree.lemma(verb)) || mention || known)) {
      return false;
    }
    for (int i = Math.max(0, cue.first() - 1); i <= cue.last(); i++) {
      if (NOT.contains(sentence.lower(i))) {
        return true;
      }
    }
    return tree.children(verb).stream().anyMatch(i -> i < verb && NOT.contains(sentence.lower(i)));
  }

  private boolean noStatement(Piece cue) {
    Tree tree = scene.tree(cue.sentence());
    int verb = tree.verb(cue);
    if (verb < 0 || !SAYING.contains(tree.lemma(verb))) {
      return false;
    }
    Analysed sentence = scene.sentence(cue);
    Integer subject = tree.subject(verb);
    if (subject != null && THINGS.contains(sentence.lower(subject))) {
      return true;
    }
    int object = tree.child(verb, "obj");
    return object >= 0 && tree.child(verb, "ccomp") < 0 && NOTHING.contains(sentence.lower(object));
  }

  /** "The fever claimed three lives": nobody claims anything. */
  private boolean costs(Piece cue) {
    Tree tree = scene.tree(cue.sentence());
    int verb = tree.verb(cue);
    int object = verb < 0 ? -1 : tree.child(verb, "obj");
    return object >= 0
        && tree.lemma(verb).equals("claim")
        && tree.child(verb, "ccomp", "xcomp") < 0
        && !CLAIMED.contains(scene.sentence(cue).lower(object));
  }

  /** "That is to say", "it goes without saying", "needless to say", "it speaks volumes". */
  private static boolean isPhrase(Analysed sentence, Tree tree, int verb) {
    String before = verb > 0 ? sentence.lower(verb - 1) : "";
    String earlier = verb > 1 ? sentence.lower(verb - 2) : "";
    int object = tree.child(verb, "obj");
    return switch (sentence.lower(verb)) {
      case "say" -> before.equals("to") && (earlier.equals("is") || earlier.equals("needless"));
      case "saying" -> before.equals("without");
      case "said" -> before.equals("that") && verb == 1;
      case "speaks", "spoke" -> object >= 0 && sentence.lower(object).equals("volumes");
      default -> false;
    };
  }

  /** "It must be said", "not to say", "what it calls". */
  private boolean musing(@Nullable Piece source, Piece cue) {
    Tree tree = scene.tree(cue.sentence());
    Analysed sentence = scene.sentence(cue);
    int verb = tree.verb(cue);
    if (verb < 0) {
      return cue.first() == cue.last() && sentence.tag(cue.first()) == PartOfSpeech.AUX;
    }
    boolean must =
        source == null && sentence.lower(cue.first()).matches("must|should|can|could|to|not");
    boolean so =
        verb > 0
            && sentence.lower(verb).matches("calls?|called")
            && tree.child(verb, "obj") >= 0
            && sentence.lower(tree.child(verb, "obj")).equals("what");
    int wish = tree.child(verb, "xcomp", "ccomp");
    boolean unnamed = wish >= 0 && sentence.lower(wish).matches("named|identified|quoted");
    return (must && SAYING.contains(tree.lemma(verb)))
        || isPhrase(sentence, tree, verb)
        || so
        || (unnamed && tree.lemma(verb).equals("ask"));
  }
}
