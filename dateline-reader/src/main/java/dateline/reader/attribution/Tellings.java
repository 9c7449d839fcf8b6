package dateline.reader.attribution;

import dateline.reader.tree.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attributions while they are put together, looked up by the sentences that they stand in. */
final class Tellings {
  private final List<Telling> all;
  private final Map<Integer, List<Telling>> byCue = new HashMap<>();
  private final Map<Integer, List<Telling>> byContent = new HashMap<>();

  Tellings(List<Telling> all) {
    this.all = new ArrayList<>(all);
    all.forEach(this::index);
  }

  private void index(Telling telling) {
    if (telling.cue != null) {
      byCue.computeIfAbsent(telling.cue.sentence(), s -> new ArrayList<>(2)).add(telling);
    }
    for (Piece piece : telling.content) {
      List<Telling> here = byContent.computeIfAbsent(piece.sentence(), s -> new ArrayList<>(2));
      if (here.isEmpty() || here.getLast() != telling) {
        here.add(telling);
      }
    }
  }

  void add(Telling telling) {
    all.add(telling);
    index(telling);
  }

  /** Returns all, those found first before the others. */
  List<Telling> all() {
    return List.copyOf(all);
  }

  /** Returns those whose cue stands in a sentence. */
  List<Telling> withCue(int sentence) {
    return List.copyOf(byCue.getOrDefault(sentence, List.of()));
  }

  /** Returns those whose content had words in a sentence when they were added. */
  List<Telling> withContent(int sentence) {
    return List.copyOf(byContent.getOrDefault(sentence, List.of()));
  }
}
