package dateline.model;

import org.jspecify.annotations.Nullable;

/** Words of a report that stand for a place or a time. */
public sealed interface Mention {
  /** Returns the words. */
  Passage passage();

  /** Returns what found them. */
  FoundBy foundBy();

  /**
   * A place name, resolved or not.
   *
   * @param relation "north of", "near" …: the event is not in the named place but by it; null else
   * @param use what the name is used for
   */
  record PlaceName(
      Passage passage, PlaceRef ref, @Nullable String relation, Use use, FoundBy foundBy)
      implements Mention {
    /** Whether the name stands for its government or people ("Moscow said"). */
    public boolean metonym() {
      return use == Use.GOVERNMENT;
    }
  }

  /** What a place name is used for. */
  enum Use {
    /** The place. */
    PLACE,
    /** Its government or people: "Moscow said". */
    GOVERNMENT,
    /** Part of the name of something else, which need not be there: "Vienna Agreement". */
    NAME
  }

  /**
   * An expression of time.
   *
   * @param type the TIMEX3 type
   * @param value the TIMEX3 value ("2015-11-19", "P6D", "PAST_REF"); null when its anchor is
   *     unknown
   * @param ref the days that it stands for
   * @param anchor the expression's fixed point; null when it needs none
   */
  record TimeExpression(
      Passage passage,
      TimeType type,
      @Nullable String value,
      TimeRef ref,
      @Nullable Anchor anchor,
      FoundBy foundBy)
      implements Mention {}

  /** The types of TIMEX3 (TimeML 1.2.1). */
  enum TimeType {
    /** A calendar day or a longer stretch of the calendar. */
    DATE,
    /** A time of a day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A time that recurs. */
    SET
  }

  /** What a relative expression of time is counted from. */
  sealed interface Anchor {
    /** The day of publication. */
    record Published() implements Anchor {}

    /** The day in the dateline. */
    record Dateline() implements Anchor {}

    /**
     * Another expression of the report.
     *
     * @param span where that stands
     */
    record Told(Span span) implements Anchor {}
  }
}
