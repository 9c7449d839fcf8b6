package dateline.reader.claim;

import dateline.model.Attribution;
import dateline.model.Passage;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who says which words of a report. */
final class Voices {
  private record Said(Span span, Attribution by) {}

  private final List<Said> said = new ArrayList<>();

  /** The last end of what begins at or before each of what is said. */
  private final List<Integer> ends = new ArrayList<>();

  Voices(List<Attribution> attributions) {
    for (Attribution each : attributions) {
      for (Passage content : each.content()) {
        said.add(new Said(content.span(), each));
      }
    }
    said.sort(Comparator.comparing(Said::span));
    int end = 0;
    for (Said each : said) {
      end = Math.max(end, each.span.end());
      ends.add(end);
    }
  }

  /**
   * Returns who says words, the nearest speaker first, and who passes it on; empty for the report's
   * own voice. Of several the one through the most others, else the one of the fewest words.
   */
  List<Attribution> of(Span words) {
    Said best = null;
    for (int i = firstBehind(words.start()) - 1; i >= 0 && ends.get(i) >= words.end(); i--) {
      Said each = said.get(i);
      if (each.span.covers(words) && (best == null || nearer(each, best))) {
        best = each;
      }
    }
    return best == null ? List.of() : best.by.chain();
  }

  private static boolean nearer(Said one, Said other) {
    int links = one.by.chain().size();
    int others = other.by.chain().size();
    return links == others ? one.span.length() < other.span.length() : links > others;
  }

  private int firstBehind(int offset) {
    int low = 0;
    int high = said.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (said.get(middle).span.start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
