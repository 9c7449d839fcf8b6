package dateline.model;

import java.util.Locale;

/** Whether the people of a toll took part in the fighting. Unknown is never civilian. */
public enum PersonStatus {
  /** Said to be civilians, or people whom no one takes for fighters: children, patients. */
  CIVILIAN,
  /** Soldiers, fighters, police on operations, attackers. */
  COMBATANT,
  /** The report does not say. */
  UNKNOWN;

  /** Returns the word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
