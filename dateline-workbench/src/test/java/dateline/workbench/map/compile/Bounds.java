package dateline.workbench.map.compile;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/**
 * The box to zoom to. West is always less than east: what lies on both sides of the 180th meridian,
 * as Russia and Fiji do, goes on beyond 180, or from before −180, on the side where most of it is.
 */
record Bounds(double west, double south, double east, double north) {

  /** Returns the narrowest box around all parts; there must be one. */
  static Bounds of(List<Polygon> parts) {
    Envelope box = new Envelope();
    parts.forEach(part -> box.expandToInclude(part.getEnvelopeInternal()));
    List<Envelope> boxes =
        parts.stream()
            .map(Polygon::getEnvelopeInternal)
            .sorted(Comparator.comparingDouble(Envelope::getMinX))
            .toList();
    double west = box.getMinX();
    double east = box.getMaxX();
    double widest = west + 360 - east; // the empty stretch across the 180th meridian
    double reached = west;
    for (Envelope next : boxes) {
      if (next.getMinX() - reached > widest) {
        widest = next.getMinX() - reached;
        west = next.getMinX();
        east = reached + 360;
      }
      reached = Math.max(reached, next.getMaxX());
    }
    double shift = east > 180 && isMostlyWest(parts) ? 360 : 0;
    return new Bounds(west - shift, box.getMinY(), east - shift, box.getMaxY());
  }

  private static boolean isMostlyWest(List<Polygon> parts) {
    double area = 0;
    for (Polygon part : parts) {
      area += Math.signum(part.getEnvelopeInternal().centre().x) * part.getArea();
    }
    return area < 0;
  }
}
