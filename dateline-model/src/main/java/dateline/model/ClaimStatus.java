package dateline.model;

import java.util.Locale;

/** Whether the event of a claim is said to have happened. */
public enum ClaimStatus {
  /** It is said to have happened. */
  HAPPENED,
  /** It goes on. */
  ONGOING,
  /** It was tried and failed. */
  ATTEMPTED,
  /** Somebody means to do it. */
  PLANNED,
  /** It may have happened or may happen. */
  POSSIBLE,
  /** It would happen if something else did. */
  CONDITIONAL,
  /** It is said not to have happened. */
  DENIED,
  /** Its doer warns of it. */
  THREATENED,
  /** It happened long ago and is told as background. */
  HISTORICAL;

  /** Returns the word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether its tolls count: only what happened, or goes on, costs lives. */
  public boolean counts() {
    return this == HAPPENED || this == ONGOING;
  }
}
