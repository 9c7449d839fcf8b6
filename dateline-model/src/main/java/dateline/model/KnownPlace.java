package dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A place of a gazetteer, as a mention may be resolved to.
 *
 * @param name the gazetteer's own name for it
 * @param geonames its GeoNames id; null when it has none
 * @param wikidata its Wikidata id, such as {@code Q796}
 * @param country ISO 3166 two-letter code; null for what lies in no one country
 * @param admin1 name of its first-level division
 * @param admin2 name of its second-level division
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 * @param kind what kind of place it is
 */
public record KnownPlace(
    String name,
    @Nullable Long geonames,
    @Nullable String wikidata,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable String admin2,
    double latitude,
    double longitude,
    PlaceKind kind) {
  /** Checks that the point is on the globe. */
  public KnownPlace {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(name + " lies at " + latitude + ", " + longitude);
    }
  }

  /** Returns the distance to another place along a great circle, on a sphere of 6,371 km. */
  public double kilometresTo(KnownPlace other) {
    return kilometresTo(other.latitude, other.longitude);
  }

  /** Returns the distance to a point along a great circle, on a sphere of 6,371 km. */
  public double kilometresTo(double otherLatitude, double otherLongitude) {
    double from = Math.toRadians(latitude);
    double to = Math.toRadians(otherLatitude);
    double across = Math.toRadians(otherLongitude - longitude);
    double h =
        Math.pow(Math.sin((to - from) / 2), 2)
            + Math.cos(from) * Math.cos(to) * Math.pow(Math.sin(across / 2), 2);
    return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)));
  }
}
