package dateline.reader.attribution;

import dateline.model.ActorMentions;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Stretch;
import dateline.reader.tree.Piece;
import java.util.List;

/** Finds speakers of headlines: "UN: thousands cut off", "Thousands cut off – UN". */
final class Headlines {
  /** A speaker in a headline has at most so many words. */
  private static final int SHORT = 5;

  /** A headline has at most so many. */
  private static final int LONGEST = 30;

  private final Scene scene;
  private final ActorMentions actors;

  Headlines(Scene scene, ActorMentions actors) {
    this.scene = scene;
    this.actors = actors;
  }

  List<Telling> in(int number) {
    Analysed sentence = scene.sentences.get(number);
    int end = sentence.size() - 1;
    for (int i = 1; i < end && isHeadline(number); i++) {
      boolean colon = sentence.lower(i).equals(":");
      boolean dash = Scene.DASHES.contains(sentence.lower(i));
      if (colon && speaks(number, 0, i - 1)) {
        return spoken(new Piece(number, 0, i - 1), i, i + 1, end);
      }
      if ((colon || dash) && speaks(number, i + 1, end)) {
        return spoken(new Piece(number, i + 1, end), i, 0, i - 1);
      }
    }
    return List.of();
  }

  /** Whether a sentence is a paragraph of its own that ends without a stop. */
  private boolean isHeadline(int number) {
    Analysed sentence = scene.sentences.get(number);
    String last = sentence.lower(sentence.size() - 1);
    return !scene.sameParagraph(number, number - 1)
        && !scene.sameParagraph(number, number + 1)
        && sentence.size() < LONGEST
        && !last.equals(".")
        && !last.equals(":");
  }

  private List<Telling> spoken(Piece source, int mark, int from, int to) {
    Telling telling = new Telling("attribution.headline");
    telling.source = source;
    telling.cue = new Piece(source.sentence(), mark, mark);
    telling.say(scene.tree(source.sentence()).trimmed(from, to));
    return telling.content.isEmpty() ? List.of() : List.of(telling);
  }

  /** Whether a few words without a verb are somebody who speaks. */
  private boolean speaks(int number, int first, int last) {
    Analysed sentence = scene.sentences.get(number);
    Piece words = new Piece(number, first, last);
    if (last - first >= SHORT || scene.quoted(words)) {
      return false;
    }
    boolean noun = false;
    for (int i = first; i <= last; i++) {
      PartOfSpeech tag = sentence.tag(i);
      if (sentence.words().get(i).has("VerbForm=Fin") || tag == PartOfSpeech.NUM) {
        return false;
      }
      noun |= tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
    }
    return noun
        && (quotes(number)
            || isBody(sentence, first, last)
            || actors.in(scene.span(words)) != null);
  }

  /** Whether a headline quotes somebody, who then is the one named beside the quotation. */
  private boolean quotes(int number) {
    Analysed sentence = scene.sentences.get(number);
    return scene.quotation(sentence.sentence().token(0).span()) != null
        || scene.quotation(sentence.sentence().token(sentence.size() - 1).span()) != null;
  }

  /** Whether words are a body's or a person's name, by the model or by their capitals. */
  private static boolean isBody(Analysed sentence, int first, int last) {
    List<Stretch> names = Stretch.overlapping(sentence.names(), first, last);
    boolean capitals = last > first && names.stream().noneMatch(n -> n.type().equals("LOC"));
    for (int i = first; i <= last; i++) {
      capitals &= sentence.sentence().token(i).capitalised();
    }
    if (capitals) {
      return true;
    }
    return names.stream().anyMatch(name -> name.type().equals("ORG") || name.type().equals("PER"));
  }
}
