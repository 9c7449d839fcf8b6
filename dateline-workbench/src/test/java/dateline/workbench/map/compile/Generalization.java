package dateline.workbench.map.compile;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;

/**
 * Leaves out points, islets and enclaves that cannot be seen, alike on both sides of a border, so
 * that neighbours neither part nor overlap.
 *
 * @param tolerance about how far a line may move, in degrees
 * @param speck area, in square degrees, under which an islet or enclave is left out, unless it is
 *     all that a country or division has
 */
record Generalization(double tolerance, double speck) {

  /** Returns the geometries simplified, in the same order. */
  List<Geometry> of(List<Geometry> geometries) {
    CoverageSimplifier simplifier = new CoverageSimplifier(geometries.toArray(new Geometry[0]));
    simplifier.setRemovableRingSizeFactor(speck / (tolerance * tolerance));
    List<Geometry> simple = new ArrayList<>();
    for (Geometry geometry : simplifier.simplify(tolerance)) {
      simple.add(Rings.repaired(geometry));
    }
    return simple;
  }
}
