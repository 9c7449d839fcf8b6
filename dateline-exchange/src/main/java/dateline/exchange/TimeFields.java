package dateline.exchange;

import dateline.model.Mention.Anchor;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mention.TimeType;
import dateline.model.Span;
import dateline.model.TimeRef;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Reads the expressions of time of a line back. */
final class TimeFields {
  static final String PUBLISHED = "published";
  static final String DATELINE = "dateline";

  private final Quotations quotations;
  private final Map<String, Span> spans;

  /** Takes the line along, since an expression may be counted from another one of it. */
  TimeFields(Quotations quotations, LineValue line) {
    this.quotations = quotations;
    this.spans = new HashMap<>();
    for (LineValue time : line.at("times").values()) {
      spans.putIfAbsent(time.at("id").text(), quotations.span(time.at("span")));
    }
  }

  TimeExpression read(LineValue fields) {
    return new TimeExpression(
        quotations.quoted(fields),
        fields.at("type").oneOf(TimeType.values(), TimeType::name),
        fields.known("value", LineValue::text),
        ref(fields),
        fields.known("anchored", this::anchor),
        Provenance.foundBy(fields));
  }

  /** Both days or none: what begins and does not end is no stretch of days. */
  private static TimeRef ref(LineValue fields) {
    LocalDate first = fields.known("from", LineValue::day);
    LocalDate last = fields.known("to", LineValue::day);
    if (first == null && last == null) {
      return new TimeRef.Unresolved(fields.at("why").text());
    }
    LocalDate from = fields.at("from").day();
    LocalDate to = fields.at("to").day();
    return from.equals(to)
        ? new TimeRef.On(from)
        : fields.makes(() -> new TimeRef.Within(from, to));
  }

  private Anchor anchor(LineValue from) {
    return switch (from.text()) {
      case PUBLISHED -> new Anchor.Published();
      case DATELINE -> new Anchor.Dateline();
      default -> {
        Span span = spans.get(from.text());
        if (span == null) {
          throw from.wrong("is neither published nor dateline nor the id of one of the times");
        }
        yield new Anchor.Told(span);
      }
    };
  }
}
