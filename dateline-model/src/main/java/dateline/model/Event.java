package dateline.model;

import dateline.model.Mention.PlaceName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said to have happened: the content of a claim, apart from who says it and how sure.
 *
 * @param type the PLOVER event type
 * @param mode the PLOVER mode; null where the words do not tell
 * @param contexts PLOVER contexts, in order
 * @param participants who took part
 * @param victims named persons who came to harm
 * @param place where; null where the report does not say
 * @param precision how near to that place
 * @param time when; null where the report does not say
 * @param tolls what it cost
 */
public record Event(
    EventType type,
    @Nullable Mode mode,
    List<String> contexts,
    List<Participant> participants,
    List<Victim> victims,
    @Nullable PlaceName place,
    Precision precision,
    @Nullable Occasion time,
    List<Toll> tolls) {
  /** Copies the lists, checks that the mode is one of the type's. */
  public Event {
    contexts = List.copyOf(contexts);
    participants = List.copyOf(participants);
    victims = List.copyOf(victims);
    tolls = List.copyOf(tolls);
    if (mode != null && !mode.fits(type)) {
      throw new IllegalArgumentException("PLOVER has no mode " + mode + " for " + type);
    }
  }

  /** How near an event is to the place that it is told of. */
  public enum Precision {
    /** In the named place. */
    EXACT,
    /** Near the named place ("north of Raqqa"). */
    NEAR,
    /** Somewhere in the named country, province or area. */
    AREA,
    /** No place is known. */
    UNKNOWN
  }

  /**
   * When an event is said to have happened.
   *
   * @param expression the words that say so
   * @param fromContext whether they stand outside the claim's own sentence
   */
  public record Occasion(Mention.TimeExpression expression, boolean fromContext) {}
}
