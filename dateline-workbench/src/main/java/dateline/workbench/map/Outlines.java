package dateline.workbench.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of one country's divisions, to tell in which of them a point lies. */
final class Outlines {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<Outline> outlines = new ArrayList<>();

  /** Reads a file of divisions. */
  Outlines(byte[] geoJson) {
    for (JsonNode feature : MAPPER.readTree(geoJson).path("features")) {
      List<double[]> rings = new ArrayList<>();
      JsonNode shape = feature.path("geometry").path("coordinates");
      if (feature.path("geometry").path("type").asString().equals("Polygon")) {
        shape.forEach(ring -> rings.add(points(ring)));
      } else {
        shape.forEach(polygon -> polygon.forEach(ring -> rings.add(points(ring))));
      }
      outlines.add(new Outline(feature.path("id").asString(), List.copyOf(rings)));
    }
  }

  /** Returns the id of the division that the point lies in. */
  Optional<String> at(double latitude, double longitude) {
    return outlines.stream()
        .filter(outline -> outline.contains(latitude, longitude))
        .map(Outline::id)
        .findFirst();
  }

  private static double[] points(JsonNode ring) {
    double[] points = new double[2 * ring.size()];
    int at = 0;
    for (JsonNode point : ring) {
      points[at++] = point.get(0).asDouble();
      points[at++] = point.get(1).asDouble();
    }
    return points;
  }

  /**
   * @param rings outer rings and holes alike, each a list of longitude and latitude in turns
   */
  private record Outline(String id, List<double[]> rings) {

    /** Whether a line from the point to the east crosses the rings an odd number of times. */
    boolean contains(double latitude, double longitude) {
      boolean inside = false;
      for (double[] ring : rings) {
        for (int i = 0; i + 3 < ring.length; i += 2) {
          double south = ring[i + 1];
          double north = ring[i + 3];
          if (south > latitude != north > latitude
              && longitude
                  < ring[i] + (ring[i + 2] - ring[i]) * (latitude - south) / (north - south)) {
            inside = !inside;
          }
        }
      }
      return inside;
    }
  }
}
