package dateline.workbench.map.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.json.JsonMapper;

/** Writes GeoJSON by hand: a feature a line, no blanks, numbers of two decimals at most. */
final class GeoJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private GeoJson() {}

  static String collection(List<String> features) {
    return features.stream()
        .collect(
            Collectors.joining(
                ",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
  }

  static String country(CountryOutline outline) {
    return "{\"type\":\"Feature\",\"id\":%s,\"properties\":{\"id\":%s,\"name\":%s},\"geometry\":%s}"
        .formatted(
            quoted(outline.id()),
            quoted(outline.id()),
            quoted(outline.name()),
            geometry(outline.geometry()));
  }

  static String division(DivisionOutline outline) {
    return ("{\"type\":\"Feature\",\"id\":%s,\"properties\":"
            + "{\"geonames\":%s,\"name\":%s,\"iso\":%s},\"geometry\":%s}")
        .formatted(
            quoted(outline.id()),
            outline.geonames(),
            quoted(outline.name()),
            quoted(outline.iso()),
            geometry(outline.geometry()));
  }

  /** Returns one line of the file of boxes: the country and its west, south, east and north. */
  static String bounds(String country, Bounds box) {
    return "%s:[%s,%s,%s,%s]"
        .formatted(
            quoted(country),
            number(box.west()),
            number(box.south()),
            number(box.east()),
            number(box.north()));
  }

  private static String geometry(Geometry geometry) {
    List<Polygon> parts = Rings.polygons(geometry);
    return parts.size() == 1
        ? "{\"type\":\"Polygon\",\"coordinates\":" + polygon(parts.getFirst()) + "}"
        : parts.stream()
            .map(GeoJson::polygon)
            .collect(Collectors.joining(",", "{\"type\":\"MultiPolygon\",\"coordinates\":[", "]}"));
  }

  /** Outer rings run counter-clockwise and holes clockwise, as RFC 7946 asks. */
  private static String polygon(Polygon polygon) {
    Polygon wound = polygon.norm() instanceof Polygon normal ? normal.reverse() : polygon;
    String outer = ring(wound.getExteriorRing());
    return IntStream.range(0, wound.getNumInteriorRing())
        .mapToObj(i -> "," + ring(wound.getInteriorRingN(i)))
        .collect(Collectors.joining("", "[" + outer, "]"));
  }

  private static String ring(LinearRing ring) {
    return Arrays.stream(ring.getCoordinates())
        .map(GeoJson::point)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String point(Coordinate point) {
    return "[" + number(point.x) + "," + number(point.y) + "]";
  }

  private static String number(double degrees) {
    BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String quoted(@Nullable String text) {
    return MAPPER.writeValueAsString(text);
  }
}
