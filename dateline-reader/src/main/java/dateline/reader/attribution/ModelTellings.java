package dateline.reader.attribution;

import dateline.reader.language.Analysed;
import dateline.reader.language.Said;
import dateline.reader.tree.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Joins the parts of attributions that the language model sees, word by word, into whole ones. */
final class ModelTellings {
  /** Names the model's head as what found an attribution. */
  static final String RULE = "attribution.model";

  private ModelTellings() {}

  /**
   * Returns an attribution for each cue, in the order of the text, with what points to that cue.
   * Content that points to none goes on with the attribution before it, when it begins its sentence
   * or goes on itself, and is an attribution without a cue otherwise.
   */
  static List<Telling> of(List<Analysed> sentences) {
    List<Telling> found = new ArrayList<>();
    for (int number = 0; number < sentences.size(); number++) {
      sentence(number, sentences.get(number), found);
    }
    return found;
  }

  private static void sentence(int number, Analysed sentence, List<Telling> found) {
    Map<Integer, Telling> here = new TreeMap<>();
    for (Said said : sentence.said()) {
      if (said.part() == Said.Part.CUE) {
        Telling telling = new Telling(RULE);
        telling.cue = new Piece(number, said.first(), said.last());
        here.put(said.first(), telling);
      }
    }
    Telling before = found.isEmpty() ? null : found.getLast();
    for (Said said : sentence.said()) {
      Telling telling = here.get(said.cue());
      switch (said.part()) {
        case CUE -> {}
        case SOURCE -> {
          if (telling != null && telling.source == null) {
            telling.source = new Piece(number, said.first(), said.last());
          }
        }
        case CONTENT -> content(number, said, telling, before, found);
      }
    }
    found.addAll(here.values());
  }

  private static void content(
      int number,
      Said said,
      @Nullable Telling telling,
      @Nullable Telling before,
      List<Telling> found) {
    Piece words = new Piece(number, said.first(), said.last());
    if (telling != null) {
      telling.content.add(words);
    } else if (before != null && (!said.begins() || said.first() == 0)) {
      before.content.add(words);
    } else {
      Telling alone = new Telling(RULE);
      alone.content.add(words);
      found.add(alone);
    }
  }
}
