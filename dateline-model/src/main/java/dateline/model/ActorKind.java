package dateline.model;

import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
  /** A state or territory. */
  STATE,
  /** A state's government, its ministries and officials, its police and its parliament. */
  GOVERNMENT,
  /** The armed forces of a state. */
  MILITARY,
  /** An armed group of no state. */
  ARMED_GROUP,
  /** A body of several states, or of their forces. */
  INTERNATIONAL_ORGANISATION,
  /** One person. */
  PERSON,
  /** People who take no part in the fighting. */
  CIVILIANS,
  /** A newspaper, a news agency, a broadcaster; those who report for one. */
  MEDIA,
  /** Any other body. */
  ORGANISATION,
  /** The people of a country, a faith or a tongue. */
  POPULATION,
  /** What the report does not tell. */
  UNKNOWN;

  /** Returns the word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
