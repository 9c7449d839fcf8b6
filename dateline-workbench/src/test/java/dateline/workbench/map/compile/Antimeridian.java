package dateline.workbench.map.compile;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/**
 * Cuts at the 180th meridian what the source draws across it. On a sphere a ring may step from 180
 * to −180; on a flat map that step would be a line around the world.
 */
final class Antimeridian {
  private static final Geometry INSIDE = Rings.FACTORY.toGeometry(new Envelope(-180, 180, -90, 90));
  private static final Geometry BEYOND = Rings.FACTORY.toGeometry(new Envelope(180, 540, -90, 90));
  private static final Geometry BEFORE =
      Rings.FACTORY.toGeometry(new Envelope(-540, -180, -90, 90));

  private Antimeridian() {}

  /** Returns the ring without steps around the world; it may go on beyond ±180. */
  static List<Coordinate> unrolled(List<Coordinate> ring) {
    List<Coordinate> points = new ArrayList<>();
    double shift = 0;
    double before = ring.getFirst().x;
    for (Coordinate point : ring) {
      if (Math.abs(point.x - before) > 180) {
        shift -= Math.signum(point.x - before) * 360;
      }
      before = point.x;
      points.add(new Coordinate(point.x + shift, point.y));
    }
    return points;
  }

  /** Returns the same area within ±180. */
  static Geometry cut(Geometry geometry) {
    Envelope box = geometry.getEnvelopeInternal();
    if (box.getMinX() >= -180 && box.getMaxX() <= 180) {
      return geometry;
    }
    List<Polygon> parts = new ArrayList<>(within(geometry, INSIDE, 0));
    parts.addAll(within(geometry, BEYOND, -360));
    parts.addAll(within(geometry, BEFORE, 360));
    return Rings.geometry(parts);
  }

  private static List<Polygon> within(Geometry geometry, Geometry box, double shift) {
    Geometry part =
        OverlayNG.overlay(geometry, box, OverlayNG.INTERSECTION, Rings.FACTORY.getPrecisionModel());
    return Rings.polygons(AffineTransformation.translationInstance(shift, 0).transform(part));
  }
}
