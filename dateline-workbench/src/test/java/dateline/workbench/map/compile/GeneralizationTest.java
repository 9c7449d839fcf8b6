package dateline.workbench.map.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class GeneralizationTest {
  private static final Geometry WEST =
      polygon(0, 0, 1, 0, 1.01, 0.3, 0.99, 0.5, 1.01, 0.7, 1, 1, 0, 1, 0, 0);
  private static final Geometry EAST =
      polygon(1, 0, 2, 0, 2, 1, 1, 1, 1.01, 0.7, 0.99, 0.5, 1.01, 0.3, 1, 0);

  @Test
  void neighboursNeitherPartNorOverlap() {
    List<Geometry> simple = new Generalization(0.1, 0.001).of(List.of(WEST, EAST));
    assertTrue(simple.get(0).getNumPoints() < WEST.getNumPoints());
    assertEquals(0, simple.get(0).intersection(simple.get(1)).getArea());
    assertEquals(2, simple.get(0).union(simple.get(1)).getArea(), 1e-9);
  }

  @Test
  void anIsletGoesAndACountryOfOneIsletStays() {
    Geometry islet = polygon(5, 5, 5.02, 5, 5.02, 5.02, 5, 5.02, 5, 5);
    List<Polygon> both = new ArrayList<>(Rings.polygons(WEST));
    both.addAll(Rings.polygons(islet));
    Generalization generalization = new Generalization(0.05, 0.001);
    assertEquals(1, generalization.of(List.of(Rings.geometry(both))).getFirst().getNumGeometries());
    assertEquals(islet.getArea(), generalization.of(List.of(islet)).getFirst().getArea(), 1e-9);
  }

  @Test
  void aRingThatCrossesItselfIsRepaired() {
    Geometry crossed = Rings.repaired(polygon(0, 0, 1, 1, 1, 0, 0, 1, 0, 0));
    assertTrue(crossed.isValid());
    assertEquals(0.5, crossed.getArea(), 0.001);
  }

  static Polygon polygon(double... numbers) {
    List<Coordinate> ring = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 2) {
      ring.add(new Coordinate(numbers[i], numbers[i + 1]));
    }
    List<Polygon> polygons = new ArrayList<>();
    Rings.addPolygon(polygons, List.of(ring));
    return polygons.getFirst();
  }
}
