package dateline.reader.place.gazetteer;

import dateline.model.PlaceKind;

/**
 * The kinds of {@code areas.tsv}, in the words that the table uses, with their GeoNames feature
 * codes.
 */
enum AreaKind {
  OCEAN(PlaceKind.WATER, "OCN"),
  SEA(PlaceKind.WATER, "SEA"),
  GULF(PlaceKind.WATER, "GULF"),
  BAY(PlaceKind.WATER, "BAY"),
  STRAIT(PlaceKind.WATER, "STRT"),
  RIVER(PlaceKind.WATER, "STM"),
  LAKE(PlaceKind.WATER, "LK"),
  CANAL(PlaceKind.WATER, "CNL"),
  DAM(PlaceKind.FACILITY, "DAM"),
  AIRBASE(PlaceKind.FACILITY, "AIRB"),
  CAMP(PlaceKind.FACILITY, "CMP"),
  REGION(PlaceKind.AREA, "RGN"),
  DESERT(PlaceKind.AREA, "DSRT"),
  MOUNTAINS(PlaceKind.AREA, "MTS"),
  PENINSULA(PlaceKind.AREA, "PEN"),
  ISLAND(PlaceKind.AREA, "ISL"),
  FOREST(PlaceKind.AREA, "FRST"),
  PASS(PlaceKind.AREA, "PASS"),
  BORDER(PlaceKind.AREA, "BDRY"),
  CONTINENT(PlaceKind.AREA, "CONT"),
  SETTLEMENT(PlaceKind.SETTLEMENT, "PPL");

  private final PlaceKind kind;
  private final String featureCode;

  AreaKind(PlaceKind kind, String featureCode) {
    this.kind = kind;
    this.featureCode = featureCode;
  }

  PlaceKind kind() {
    return kind;
  }

  String featureCode() {
    return featureCode;
  }
}
