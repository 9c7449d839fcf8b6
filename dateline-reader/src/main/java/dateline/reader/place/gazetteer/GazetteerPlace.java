package dateline.reader.place.gazetteer;

import dateline.model.KnownPlace;
import dateline.model.PlaceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that a name may stand for: the place itself and what helps to choose between it and its
 * namesakes.
 *
 * @param place the place as a reading gives it
 * @param countries ISO 3166 codes of all countries it lies in; empty for an ocean, one for nearly
 *     all
 * @param admin1Code GeoNames code of its first-level division, unique within the country
 * @param population people in the settlement; for a division or a country the sum over its
 *     settlements of 500 or more, which is less than its population; 0 when unknown
 * @param featureCode GeoNames feature code, such as PPLC for a capital, PPLX for a quarter, ADM1,
 *     PCLI, SEA, RGN
 * @param matched which form of the name led here
 */
public record GazetteerPlace(
    KnownPlace place,
    List<String> countries,
    @Nullable String admin1Code,
    long population,
    String featureCode,
    MatchedKey matched) {

  /** Copies the list. */
  public GazetteerPlace {
    countries = List.copyOf(countries);
  }

  /** Returns the gazetteer's own name for the place. */
  public String name() {
    return place.name();
  }

  /** Returns what kind of place it is. */
  public PlaceKind kind() {
    return place.kind();
  }

  /** Returns the country, or null where there is none or more than one. */
  public @Nullable String country() {
    return place.country();
  }

  /** Whether it is the capital of a country. */
  public boolean isCapital() {
    return featureCode.equals("PPLC");
  }
}
