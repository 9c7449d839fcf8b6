package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a part in what a report tells: one for each actor in the world, with all the
 * words that the report calls it by.
 */
public sealed interface Actor {
  /** Returns what is known of it. */
  Profile profile();

  /** Returns the words that it is called by, in the order of the text. */
  List<Passage> mentions();

  /** Returns what found it. */
  FoundBy foundBy();

  /**
   * What is known of an actor.
   *
   * @param name the name it usually goes by; the report's own words for one that is described
   * @param kind what it is
   * @param country ISO 3166-1 alpha-2 code of its country; null for one of no country, and when
   *     unknown
   * @param sector its part in public life; null when unknown
   * @param memberOf the name of another actor of the report that this one is part of; null for none
   * @param office what it is by office, as of the day of the report: "President of Syria"; null for
   *     none
   */
  record Profile(
      String name,
      ActorKind kind,
      @Nullable String country,
      @Nullable Sector sector,
      @Nullable String memberOf,
      @Nullable String office) {
    /** Checks that there is a name. */
    public Profile {
      if (name.isBlank()) {
        throw new IllegalArgumentException("an actor without a name");
      }
    }
  }

  /** One of the actor file. */
  record Known(Profile profile, List<Passage> mentions, FoundBy foundBy) implements Actor {
    /** Copies the list. */
    public Known {
      mentions = some(mentions);
    }
  }

  /** One that the report names and the actor file does not know. */
  record Named(Profile profile, List<Passage> mentions, FoundBy foundBy) implements Actor {
    /** Copies the list. */
    public Named {
      mentions = some(mentions);
    }
  }

  /** One that the report describes without a name: "gunmen". */
  record Described(Profile profile, List<Passage> mentions, FoundBy foundBy) implements Actor {
    /** Copies the list. */
    public Described {
      mentions = some(mentions);
    }
  }

  private static List<Passage> some(List<Passage> mentions) {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an actor without a mention");
    }
    return List.copyOf(mentions);
  }
}
