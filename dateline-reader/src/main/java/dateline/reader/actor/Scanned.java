package dateline.reader.actor;

import dateline.model.Mention.PlaceName;
import dateline.model.Mention.Use;
import dateline.reader.actor.Reference.Where;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Stretch;
import dateline.reader.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence with its words folded and its place names, as all that looks for references asks. */
final class Scanned {
  private static final Set<String> JOINING = Set.of("-", "–", "'", "’", "‘", "`", "/", ".");

  final Analysed sentence;
  final String[] folded;
  private final int number;
  private final boolean inCapitals;
  private final List<PlaceName> places;

  Scanned(Analysed sentence, int number, List<PlaceName> places) {
    this.sentence = sentence;
    this.number = number;
    this.places = places;
    this.inCapitals = inCapitals(sentence);
    this.folded = new String[sentence.size()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Folded.of(sentence.sentence().token(i).text());
    }
  }

  @Nullable Stretch seen(int i, String type) {
    Stretch widest = null;
    for (Stretch stretch : Stretch.overlapping(sentence.names(), i, i)) {
      if (stretch.first() == i
          && stretch.type().equals(type)
          && (widest == null || stretch.last() > widest.last())) {
        widest = stretch;
      }
    }
    return widest;
  }

  /**
   * Returns the person's name that begins at a word: one that the language model sees as a name,
   * else as a person, when each word of it is written as a name is; null for none.
   */
  @Nullable Stretch person(int i) {
    Stretch name = seen(i, "PER");
    if (name != null) {
      return name;
    }
    for (Stretch each : Stretch.overlapping(sentence.things(), i, i)) {
      boolean whole = each.first() == i && each.last() > i && each.type().equals("PER");
      for (int k = i; whole && k <= each.last(); k++) {
        whole = sentence.tag(k) == PartOfSpeech.PROPN && sentence.sentence().token(k).capitalised();
      }
      if (whole) {
        return each;
      }
    }
    return null;
  }

  /** Whether it is part of a place's name. */
  boolean placed(int first, int last) {
    PlaceName place = place(first);
    return place != null
        && place.use() == Use.PLACE
        && place.passage().span().covers(sentence.sentence().span(first, last));
  }

  /** Whether a longer place's name holds it: "El Faro del Sur". */
  boolean within(int first, int last) {
    PlaceName place = place(first);
    return place != null
        && place.passage().span().covers(sentence.sentence().span(first, last))
        && place.passage().span().end() > sentence.sentence().token(last).span().end();
  }

  @Nullable PlaceName place(int i) {
    int start = sentence.sentence().token(i).span().start();
    for (PlaceName place : places) {
      if (place.passage().span().start() <= start && start < place.passage().span().end()) {
        return place;
      }
    }
    return null;
  }

  /**
   * Whether a word is no abbreviation, though it is written like one: in a sentence all in capitals
   * "WHO", "US" and "CAR" are mostly the words that they spell.
   */
  boolean isPlainWord(int i) {
    PartOfSpeech tag = sentence.tag(i);
    boolean name =
        tag == PartOfSpeech.PROPN
            || tag == PartOfSpeech.X
            || !Stretch.overlapping(sentence.names(), i, i).isEmpty();
    return !name && inCapitals;
  }

  private static boolean inCapitals(Analysed sentence) {
    return sentence.size() > 3
        && sentence.sentence().tokens().stream()
            .allMatch(token -> !token.isWord() || token.text().chars().noneMatch(Character::isLowerCase));
  }

  /** Whether it is two names in one: "Hezbollah and Iran". */
  boolean joins(Stretch stretch) {
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      if (sentence.lower(i).equals("and") || sentence.lower(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  boolean capital(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (sentence.sentence().token(i).capitalised()) {
        return true;
      }
    }
    return false;
  }

  /** Whether another noun follows that these words only tell more of: "police station". */
  boolean compounded(int last) {
    int next = last + 1;
    if (next >= folded.length || folded[next].isEmpty()) {
      return false;
    }
    String relation = sentence.words().get(last).relation();
    boolean noun =
        sentence.tag(next) == PartOfSpeech.NOUN || sentence.tag(next) == PartOfSpeech.PROPN;
    return noun && relation.equals("compound") && sentence.words().get(last).head() > last;
  }

  /** Whether it is part of what somebody is: "U.S. President". */
  boolean inRole(int i) {
    return Stretch.overlapping(sentence.things(), i, i).stream()
        .anyMatch(each -> each.type().equals("ROLE"));
  }

  /** Whether a mark stands here that no name goes over: a comma, a bracket. */
  boolean parts(int i) {
    return folded[i].isEmpty() && !JOINING.contains(sentence.lower(i));
  }

  Where where(int first, int last) {
    return new Where(number, first, last);
  }

  String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token token = sentence.sentence().token(i);
      boolean gap =
          i > first && sentence.sentence().token(i - 1).span().end() < token.span().start();
      text.append(gap ? " " : "").append(token.text());
    }
    return text.toString();
  }
}
