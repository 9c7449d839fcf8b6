package dateline.reader.place.gazetteer.compile;

import java.util.Comparator;
import java.util.List;

/**
 * A first- or second-level division, as the gazetteer will hold it.
 *
 * @param admin1Code GeoNames code of the division, or of the one it lies in where Natural Earth
 *     divides more finely; empty if unknown
 * @param admin1Name name of the division that has that code
 * @param names the display name first, then variants
 * @param featureCode GeoNames feature code: ADM1, ADM2, or ADMD for what only Natural Earth divides
 *     off
 * @param geonames GeoNames id, 0 if unknown
 * @param wikidata Wikidata id less the Q, 0 if unknown
 * @param population sum over its settlements
 */
record Division(
    String country,
    String admin1Code,
    String admin1Name,
    List<String> names,
    String featureCode,
    int geonames,
    int wikidata,
    double latitude,
    double longitude,
    int population) {

  static final Comparator<Division> BY_CODE =
      Comparator.comparing(Division::country)
          .thenComparing(Division::admin1Code)
          .thenComparing(Division::featureCode)
          .thenComparing(division -> division.names.getFirst())
          .thenComparingInt(Division::geonames)
          .thenComparingDouble(Division::latitude);
}
