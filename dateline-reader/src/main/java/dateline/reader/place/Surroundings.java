package dateline.reader.place;

import dateline.model.KnownPlace;
import dateline.reader.place.gazetteer.GazetteerPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the places of a report say of one another: in which countries and divisions they lie, and
 * where. Each name counts once, by how likely each of its places is.
 */
final class Surroundings {
  private static final double KM_PER_DEGREE = 111.2;

  /** Points beyond these tell no more of where a long report plays. */
  private static final int MOST_POINTS = 1_000;

  private record Point(int name, double latitude, double longitude, double weight) {}

  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> regions = new HashMap<>();
  private final List<Map<String, Double>> countriesOf = new ArrayList<>();
  private final List<Map<String, Double>> regionsOf = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();
  private final List<Double> sums = new ArrayList<>();
  private double names;

  /** Adds a name with its places and how likely each is. */
  void add(List<GazetteerPlace> places, double[] likely) {
    int number = countriesOf.size();
    Map<String, Double> mine = new HashMap<>();
    Map<String, Double> regions = new HashMap<>();
    double sum = 0;
    for (int i = 0; i < places.size(); i++) {
      GazetteerPlace place = places.get(i);
      double weight = likely[i];
      sum += weight;
      if (place.countries().size() == 1) {
        mine.merge(place.countries().getFirst(), weight, Double::sum);
      }
      String region = region(place);
      if (region != null) {
        regions.merge(region, weight, Double::sum);
      }
      KnownPlace known = place.place();
      if (weight > 0.05 && isPoint(place) && points.size() < MOST_POINTS) {
        points.add(new Point(number, known.latitude(), known.longitude(), weight));
      }
    }
    names += sum;
    sums.add(sum);
    mine.forEach((code, weight) -> countries.merge(code, weight, Double::sum));
    regions.forEach((key, weight) -> this.regions.merge(key, weight, Double::sum));
    countriesOf.add(mine);
    regionsOf.add(regions);
  }

  private static boolean isPoint(GazetteerPlace place) {
    return switch (place.kind()) {
      case SETTLEMENT, DISTRICT, FACILITY -> true;
      default -> false;
    };
  }

  private static @Nullable String region(GazetteerPlace place) {
    return place.country() == null || place.admin1Code() == null
        ? null
        : place.country() + "." + place.admin1Code();
  }

  /** Returns how much of what the other names stand for lies in a place's country, 0 to 1. */
  double ofCountry(int name, GazetteerPlace place) {
    double others = names - sums.get(name);
    if (others < 0.2) {
      return 0;
    }
    double in = 0;
    for (String code : place.countries()) {
      in += countries.getOrDefault(code, 0.0) - countriesOf.get(name).getOrDefault(code, 0.0);
    }
    return Math.min(1, Math.max(0, in / others));
  }

  /** Returns how much of what the other names stand for lies in a place's division, 0 to 1. */
  double ofRegion(int name, GazetteerPlace place) {
    String region = region(place);
    double others = names - sums.get(name);
    if (region == null || others < 0.2) {
      return 0;
    }
    double in = regions.getOrDefault(region, 0.0) - regionsOf.get(name).getOrDefault(region, 0.0);
    return Math.min(1, Math.max(0, in / others));
  }

  /**
   * Returns how near the other names are to a place: about how many lie within a distance, as a
   * logarithm.
   *
   * @param reach in kilometres
   */
  double near(int name, GazetteerPlace place, double reach) {
    double sum = 0;
    double latitude = place.place().latitude();
    double longitude = place.place().longitude();
    double narrow = Math.cos(Math.toRadians(latitude));
    for (Point point : points) {
      if (point.name == name) {
        continue;
      }
      double north = (point.latitude - latitude) * KM_PER_DEGREE;
      double east = (point.longitude - longitude) * KM_PER_DEGREE * narrow;
      double square = (north * north + east * east) / (reach * reach);
      if (square < 9) {
        sum += point.weight * Math.exp(-square);
      }
    }
    return Math.log1p(sum);
  }

  /** Tells whether the report names other places at all. */
  boolean others(int name) {
    return names - sums.get(name) > 0.2;
  }
}
