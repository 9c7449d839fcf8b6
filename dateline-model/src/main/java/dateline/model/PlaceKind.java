package dateline.model;

import java.util.Locale;

/** What kind of place a name stands for. */
public enum PlaceKind {
  /** A city, town or village, or a quarter of one. */
  SETTLEMENT,
  /** A second-level division: district, county. */
  DISTRICT,
  /** A first-level division: province, governorate, state. */
  REGION,
  /** A country or a territory of its own. */
  COUNTRY,
  /** A sea, gulf, lake or river. */
  WATER,
  /** Something built: an airbase, a hospital, a bridge, a street. */
  FACILITY,
  /** A region that is no division: Donbas, the Sahel. */
  AREA;

  /** Returns the word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
