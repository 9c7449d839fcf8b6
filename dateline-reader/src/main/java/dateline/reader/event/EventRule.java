package dateline.reader.event;

import dateline.model.EventType;
import dateline.model.Mode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of an event, a row of one of the tables.
 *
 * @param id names the rule: the event and its first words
 * @param words the words, as lemmas in lower case
 * @param form what the first or, of a noun, the last of them is
 * @param type PLOVER's event
 * @param mode PLOVER's mode; null where the words do not tell
 * @param kind whether the words name the event or what came of it
 * @param actor where the tree has who does it, best first
 * @param recipient where the tree has whom it is done to, best first
 * @param conditions what else must hold
 */
public record EventRule(
    String id,
    List<String> words,
    Form form,
    EventType type,
    @Nullable Mode mode,
    Kind kind,
    List<String> actor,
    List<String> recipient,
    List<Condition> conditions) {
  /** Copies the lists. */
  public EventRule {
    words = List.copyOf(words);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    conditions = List.copyOf(conditions);
  }

  /** What kind of word tells of the event. */
  public enum Form {
    /** A verb, with its particle or its object: "open fire". */
    VERB,
    /** A noun: "air strike". */
    NOUN,
    /** Words of any kind: "on alert". */
    OTHER
  }

  /** What the words name; the first is the best to point at. */
  public enum Kind {
    /** The event itself. */
    ATTACK,
    /** The taking of a place. */
    CAPTURE,
    /** What it did to people. */
    RESULT
  }

  /** How much the rule asks for: of two that hold, the one that asks for more is right. */
  int weight() {
    return words.size() * 10 + conditions.stream().mapToInt(Condition::weight).sum();
  }
}
