package dateline.model;

import java.util.Locale;

/**
 * Where somebody stands who is said to have a part in an event (HURIDOCS Events Standard Formats,
 * micro-thesaurus 28, "Attribution", with a denial parted from a mere silence).
 */
public enum Position {
  /** Admits to have done it. */
  ACCEPTED,
  /** Denies to have done it, or that it happened. */
  DENIED,
  /** Grants that it happened, and not that it was his doing or aim. */
  DISCLAIMED,
  /** Was asked, and says nothing. */
  NO_COMMENT,
  /** Claims it as his deed. */
  CLAIMED;

  /** Returns the word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
