package dateline.reader.place.gazetteer.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The polygons of a division, to tell which settlements lie inside. Rings count odd and even, so
 * that holes need no care.
 */
final class Outline {
  private final List<double[]> rings = new ArrayList<>();
  private double west = Double.MAX_VALUE;
  private double east = -Double.MAX_VALUE;
  private double south = Double.MAX_VALUE;
  private double north = -Double.MAX_VALUE;

  /**
   * Takes the coordinates of a GeoJSON polygon or multipolygon.
   *
   * @param coordinates lists of lists down to pairs of longitude and latitude
   */
  static Outline of(@Nullable Object coordinates) {
    Outline outline = new Outline();
    outline.addRings(JsonText.array(coordinates));
    return outline;
  }

  boolean contains(double latitude, double longitude) {
    if (longitude < west || longitude > east || latitude < south || latitude > north) {
      return false;
    }
    boolean inside = false;
    for (double[] ring : rings) {
      for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        boolean crosses = (ring[i + 1] > latitude) != (ring[j + 1] > latitude);
        if (crosses
            && longitude
                < (ring[j] - ring[i]) * (latitude - ring[i + 1]) / (ring[j + 1] - ring[i + 1])
                    + ring[i]) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  private void addRings(List<?> level) {
    for (Object part : level) {
      List<?> inner = JsonText.array(part);
      if (isPoint(inner.getFirst())) {
        addRing(inner);
      } else {
        addRings(inner);
      }
    }
  }

  private void addRing(List<?> points) {
    double[] ring = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      List<?> point = JsonText.array(points.get(i));
      double longitude = degrees(point.get(0));
      double latitude = degrees(point.get(1));
      ring[2 * i] = longitude;
      ring[2 * i + 1] = latitude;
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
    rings.add(ring);
  }

  private static double degrees(@Nullable Object value) {
    if (value instanceof Double degrees) {
      return degrees;
    }
    throw new IllegalArgumentException("a number was expected, not " + value);
  }

  private static boolean isPoint(@Nullable Object value) {
    return value instanceof List<?> list && list.getFirst() instanceof Double;
  }
}
