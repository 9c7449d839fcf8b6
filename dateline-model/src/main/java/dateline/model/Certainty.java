package dateline.model;

import java.util.Locale;

/** How sure the report is of a claim. */
public enum Certainty {
  /** Said flatly, also when a named source says it. */
  CERTAIN,
  /** Suspected, believed, reportedly, apparently. */
  PROBABLE,
  /** Said to be no more than possible. */
  POSSIBLE,
  /** Cannot be told. */
  UNKNOWN;

  /** Returns the word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
