package dateline.exchange;

import dateline.model.Mention.Anchor;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mention.TimeType;
import dateline.model.TimeRef;
import java.time.LocalDate;
import java.util.Locale;

/** Reads the expressions of time of a line back. */
final class TimeFields {
  private final Quotations quotations;

  TimeFields(Quotations quotations) {
    this.quotations = quotations;
  }

  TimeExpression read(LineValue fields) {
    return new TimeExpression(
        quotations.quoted(fields),
        fields.at("type").oneOf(TimeType.values(), TimeType::name),
        fields.known("value", LineValue::text),
        ref(fields),
        fields.known("anchored", from -> from.oneOf(Anchor.values(), TimeFields::word)),
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

  /** Returns the format's word for what an expression is counted from. */
  static String word(Anchor anchor) {
    return anchor.name().toLowerCase(Locale.ROOT);
  }
}
