package dateline.workbench.map.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/**
 * Decodes the polygons of a quantized TopoJSON file: borders are stored once, as arcs of steps on a
 * grid, and a ring is a list of arcs, those with a negative number taken backwards.
 */
final class TopoJson {
  private final List<List<Coordinate>> arcs = new ArrayList<>();

  /** Decodes the arcs of a topology. */
  TopoJson(JsonNode topology) {
    JsonNode scale = topology.path("transform").path("scale");
    JsonNode origin = topology.path("transform").path("translate");
    for (JsonNode arc : topology.path("arcs")) {
      List<Coordinate> line = new ArrayList<>();
      int x = 0;
      int y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asInt();
        y += step.get(1).asInt();
        line.add(
            new Coordinate(
                x * scale.get(0).asDouble() + origin.get(0).asDouble(),
                y * scale.get(1).asDouble() + origin.get(1).asDouble()));
      }
      arcs.add(line);
    }
  }

  /** Returns the polygon or polygons of one object. */
  Geometry geometry(JsonNode object) {
    List<Polygon> polygons = new ArrayList<>();
    if (object.path("type").asString().equals("Polygon")) {
      Rings.addPolygon(polygons, rings(object.path("arcs")));
    } else {
      object.path("arcs").forEach(polygon -> Rings.addPolygon(polygons, rings(polygon)));
    }
    return Antimeridian.cut(Rings.repaired(Rings.geometry(polygons)));
  }

  private List<List<Coordinate>> rings(JsonNode polygon) {
    List<List<Coordinate>> rings = new ArrayList<>();
    for (JsonNode ring : polygon) {
      List<Coordinate> points = new ArrayList<>();
      for (JsonNode arc : ring) {
        int number = arc.asInt();
        List<Coordinate> line = new ArrayList<>(arcs.get(number < 0 ? ~number : number));
        if (number < 0) {
          Collections.reverse(line);
        }
        points.addAll(line); // the end of one is the head of the next: Rings drops the double
      }
      rings.add(Antimeridian.unrolled(points));
    }
    return rings;
  }
}
