package dateline.reader.place.gazetteer.compile;

import java.util.Comparator;
import java.util.List;

/**
 * A place of a local gazetteer.
 *
 * @param geonames its GeoNames id, 0 if unknown
 * @param names the display name first
 * @param featureCode GeoNames feature code
 * @param country ISO 3166-1 two-letter code
 * @param admin1 GeoNames code of its first-level division; empty if unknown
 * @param admin1Name name of that division; empty if unknown
 * @param admin2Name name of its second-level division; empty if unknown
 */
public record LocalPlace(
    int geonames,
    List<String> names,
    double latitude,
    double longitude,
    String featureCode,
    String country,
    String admin1,
    String admin1Name,
    String admin2Name,
    int population) {

  static final Comparator<LocalPlace> BY_DIVISION =
      Comparator.comparing(LocalPlace::country)
          .thenComparing(LocalPlace::admin1)
          .thenComparing(LocalPlace::admin2Name)
          .thenComparing(place -> place.names().getFirst())
          .thenComparingInt(LocalPlace::geonames)
          .thenComparingDouble(LocalPlace::latitude)
          .thenComparingDouble(LocalPlace::longitude)
          .thenComparing(LocalPlace::featureCode)
          .thenComparingInt(LocalPlace::population)
          .thenComparing(place -> String.join("\n", place.names()));

  /** Copies the list. */
  public LocalPlace {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a place without a name");
    }
  }

  /** Whether it is a division. */
  boolean isDistrict() {
    return featureCode.startsWith("ADM");
  }

  /** Returns the same place with other names. */
  public LocalPlace named(List<String> others) {
    return new LocalPlace(
        geonames,
        others,
        latitude,
        longitude,
        featureCode,
        country,
        admin1,
        admin1Name,
        admin2Name,
        population);
  }

  /** Returns the same place in a first-level division. */
  public LocalPlace in(String code, String name) {
    return new LocalPlace(
        geonames,
        names,
        latitude,
        longitude,
        featureCode,
        country,
        code,
        name,
        admin2Name,
        population);
  }
}
