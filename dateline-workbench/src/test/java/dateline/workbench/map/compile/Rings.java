package dateline.workbench.map.compile;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Makes polygons of lists of points, on a grid of hundredths of a degree (about 1 km). */
final class Rings {
  static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(100));

  private Rings() {}

  /** Adds a polygon, the outer ring first; one that shrinks to nothing on the grid is left out. */
  static void addPolygon(List<Polygon> polygons, List<List<Coordinate>> rings) {
    List<LinearRing> kept = new ArrayList<>();
    for (int i = 0; i < rings.size(); i++) {
      Coordinate[] points = onGrid(rings.get(i));
      if (points.length >= 4) {
        kept.add(FACTORY.createLinearRing(points));
      } else if (i == 0) {
        return;
      }
    }
    LinearRing[] holes = kept.subList(1, kept.size()).toArray(new LinearRing[0]);
    polygons.add(FACTORY.createPolygon(kept.getFirst(), holes));
  }

  /** Returns the one polygon, or all of them as one geometry. */
  static Geometry geometry(List<Polygon> polygons) {
    return polygons.size() == 1
        ? polygons.getFirst()
        : FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
  }

  /**
   * Returns a valid geometry of polygons alone, empty if it has no area; rounding may have made a
   * ring cross itself.
   */
  static Geometry repaired(Geometry geometry) {
    if (geometry.isValid()) {
      return geometry;
    }
    Geometry fixed =
        GeometryPrecisionReducer.reduce(GeometryFixer.fix(geometry), FACTORY.getPrecisionModel());
    return geometry(polygons(fixed));
  }

  /** Returns the polygons of a geometry, lines and points left out. */
  static List<Polygon> polygons(Geometry geometry) {
    List<Polygon> polygons = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        polygons.add(polygon);
      }
    }
    return polygons;
  }

  private static Coordinate[] onGrid(List<Coordinate> ring) {
    List<Coordinate> points = new ArrayList<>();
    for (Coordinate point : ring) {
      Coordinate rounded = new Coordinate(rounded(point.x), rounded(point.y));
      if (points.isEmpty() || !points.getLast().equals2D(rounded)) {
        points.add(rounded);
      }
    }
    return points.toArray(new Coordinate[0]);
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 100) / 100.0;
  }
}
