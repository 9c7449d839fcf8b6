package dateline.model;

import java.util.Locale;

/** What was done to the people, or the things, that a toll counts. */
public enum Harm {
  /** Lost their lives. */
  KILLED,
  /** Were hurt and lived. */
  INJURED,
  /** Nobody knows where they are. */
  MISSING,
  /** Held by an authority. */
  DETAINED,
  /** Taken by force, by anybody else. */
  ABDUCTED,
  /** Had to leave their homes. */
  DISPLACED,
  /** Things, not people: houses, vehicles. */
  DESTROYED;

  /** Returns the word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
