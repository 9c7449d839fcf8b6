package dateline.exchange;

import dateline.model.Passage;
import dateline.model.Report;
import dateline.model.Span;
import java.util.List;

/** The passages of a report that its line points at, with offsets in code points. */
final class Quotations {
  private final Report report;
  private final CodePoints codePoints;

  Quotations(Report report) {
    this.report = report;
    this.codePoints = CodePoints.of(report.text());
  }

  /** Reads a pair of offsets. */
  Span span(LineValue pair) {
    List<LineValue> ends = pair.values();
    if (ends.size() != 2) {
      throw pair.wrong("is no pair of offsets");
    }
    int start = ends.get(0).number();
    int end = ends.get(1).number();
    if (start < 0 || end <= start || end > codePoints.count()) {
      throw pair.wrong("is no span of a text of " + codePoints.count() + " code points");
    }
    return new Span(codePoints.offset(start), codePoints.offset(end));
  }

  /** Reads a passage that is told by its span alone. */
  Passage passage(LineValue pair) {
    return report.passage(span(pair));
  }

  /** Reads a passage whose words stand beside its span, and checks that the text has them there. */
  Passage quoted(LineValue part) {
    LineValue pair = part.at("span");
    Passage passage = passage(pair);
    if (!passage.text().equals(part.at("text").text())) {
      throw pair.wrong("does not give the text beside it");
    }
    return passage;
  }
}
