package dateline.workbench.map.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Polygon;

class BoundsTest {
  @Test
  void aBoxGoesAroundAllParts() {
    assertEquals(
        new Bounds(-5, 40, 12, 50), Bounds.of(List.of(box(-5, 0, 40, 45), box(2, 12, 41, 50))));
  }

  @Test
  void aBoxGoesOnBeyond180WhereMostLiesBeforeIt() {
    assertEquals(
        new Bounds(20, 40, 190, 70),
        Bounds.of(List.of(box(-180, -170, 60, 70), box(20, 180, 40, 70))));
  }

  @Test
  void aBoxBeginsBeforeMinus180WhereMostLiesBehindIt() {
    assertEquals(
        new Bounds(-188, 20, -70, 70),
        Bounds.of(List.of(box(-170, -70, 20, 70), box(172, 180, 51, 53))));
  }

  private static Polygon box(double west, double east, double south, double north) {
    return GeneralizationTest.polygon(
        west, south, east, south, east, north, west, north, west, south);
  }
}
