package dateline.reader.actor;

import dateline.model.Actor;
import java.util.List;

/**
 * Why words are taken for one actor.
 *
 * @param actor the actor
 * @param why for each of its mentions, in their order, why it is one
 */
public record ActorReasons(Actor actor, List<String> why) {
  /** Copies the list. */
  public ActorReasons {
    why = List.copyOf(why);
  }
}
