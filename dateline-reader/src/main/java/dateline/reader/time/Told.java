package dateline.reader.time;

import dateline.model.Mention.Anchor;
import dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** What the report has told of times so far, from which what follows may be counted. */
final class Told {
  private record Time(Period period, Anchor anchor) {}

  private @Nullable Time last;
  private @Nullable Time day;
  private @Nullable Time quarter;

  /**
   * Remembers a time.
   *
   * @param from what it was itself counted from; null when it says its own date
   */
  void tell(Span span, Period period, @Nullable Anchor from) {
    Time time = new Time(period, new Anchor.Told(span));
    last = time;
    if (period.unit() == Unit.DAY) {
      day = time;
    }
    // "A year ago" said of a quarter is told, but the report still speaks of the quarter before.
    if (period.unit() == Unit.QUARTER && !(from instanceof Anchor.Told)) {
      quarter = time;
    }
  }

  /** Returns the last time told; null before the first. */
  @Nullable Period last() {
    return last == null ? null : last.period();
  }

  /** Returns the last day told. */
  @Nullable Period day() {
    return day == null ? null : day.period();
  }

  /** Returns the quarter of a year that the report speaks of. */
  @Nullable Period quarter() {
    return quarter == null ? null : quarter.period();
  }

  /** Returns the last time told as an anchor; the day of publication where nothing was told. */
  Anchor ofLast() {
    return last == null ? Reckoner.PUBLISHED : last.anchor();
  }

  /** Returns the last day told as an anchor. */
  Anchor ofDay() {
    return day == null ? Reckoner.PUBLISHED : day.anchor();
  }

  /** Returns the quarter as an anchor. */
  Anchor ofQuarter() {
    return quarter == null ? Reckoner.PUBLISHED : quarter.anchor();
  }
}
