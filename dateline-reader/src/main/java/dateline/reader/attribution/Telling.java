package dateline.reader.attribution;

import dateline.reader.tree.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribution while it is put together. */
final class Telling {
  @Nullable Piece source;
  @Nullable Piece cue;
  final List<Piece> content = new ArrayList<>();

  /** Who passes it on. */
  @Nullable Telling inside;

  final String rule;

  Telling(String rule) {
    this.rule = rule;
  }

  void say(@Nullable Piece words) {
    if (words != null) {
      content.add(words);
    }
  }

  /** Whether content of it shares a word with other words. */
  boolean says(Piece words) {
    return content.stream().anyMatch(words::overlaps);
  }

  boolean cueIs(int word) {
    return cue != null && cue.covers(word);
  }

  /** Takes words out of what is said. */
  void leaveOut(Piece words) {
    List<Piece> left = new ArrayList<>();
    for (Piece each : content) {
      if (!each.overlaps(words)) {
        left.add(each);
        continue;
      }
      if (each.first() < words.first()) {
        left.add(new Piece(each.sentence(), each.first(), words.first() - 1));
      }
      if (each.last() > words.last()) {
        left.add(new Piece(each.sentence(), words.last() + 1, each.last()));
      }
    }
    content.clear();
    content.addAll(left);
  }

  /**
   * Leaves off who passes it on beyond so many links, the nearest first, so that no report, however
   * it is made, has a chain that an attribution refuses.
   */
  void shorten(int links) {
    Telling last = this;
    for (int i = 1; i < links && last.inside != null; i++) {
      last = last.inside;
    }
    last.inside = null;
  }

  /** Where it begins, by its cue and what is said. */
  Piece begin() {
    Piece first = cue;
    for (Piece each : content) {
      first = first == null || each.compareTo(first) < 0 ? each : first;
    }
    if (first == null) {
      throw new IllegalStateException("an attribution of nothing, without a cue");
    }
    return first;
  }
}
