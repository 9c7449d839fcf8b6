package dateline.reader.claim;

import dateline.model.Mention;
import dateline.model.Span;
import java.util.List;

/** What stands within a span. */
final class Within {
  private Within() {}

  /** Returns what stands within a span, out of mentions in the order of the text. */
  static <T extends Mention> List<T> span(List<T> mentions, Span span) {
    int first = 0;
    int beyond = mentions.size();
    while (first < beyond) {
      int middle = (first + beyond) >>> 1;
      if (mentions.get(middle).passage().span().start() < span.start()) {
        first = middle + 1;
      } else {
        beyond = middle;
      }
    }
    int last = first;
    while (last < mentions.size() && span.covers(mentions.get(last).passage().span())) {
      last++;
    }
    return mentions.subList(first, last);
  }
}
