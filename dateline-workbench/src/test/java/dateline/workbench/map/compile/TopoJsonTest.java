package dateline.workbench.map.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TopoJsonTest {
  /** Two squares of one degree with a border of one arc, and one across the 180th meridian. */
  private static final JsonNode TOPOLOGY =
      new JsonMapper()
          .readTree(
              """
              {"transform": {"scale": [0.5, 0.5], "translate": [-180, 0]},
               "arcs": [
                 [[362, 0], [0, 2]],
                 [[362, 2], [-2, 0], [0, -2], [2, 0]],
                 [[362, 0], [2, 0], [0, 2], [-2, 0]],
                 [[718, 0], [2, 0], [-718, 0], [0, 2], [718, 0], [-2, 0], [0, -2]]]}
              """);

  @Test
  void arcsAreJoinedToRingsForwardsAndBackwards() {
    assertEquals("POLYGON ((1 0, 1 1, 0 1, 0 0, 1 0))", read("Polygon", "[[0, 1]]").toText());
    assertEquals("POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))", read("Polygon", "[[2, -1]]").toText());
  }

  @Test
  void aMultiPolygonHasAllItsParts() {
    assertEquals(2, read("MultiPolygon", "[[[0, 1]], [[2, -1]]]").getArea(), 1e-9);
  }

  @Test
  void whatLiesAcrossThe180thMeridianIsCutThere() {
    Geometry cut = read("Polygon", "[[3]]");
    assertEquals(2, cut.getNumGeometries());
    assertEquals(2, cut.getArea(), 1e-9);
    assertEquals(-180, cut.getEnvelopeInternal().getMinX());
    assertEquals(180, cut.getEnvelopeInternal().getMaxX());
  }

  private static Geometry read(String type, String arcs) {
    JsonNode object =
        new JsonMapper().readTree("{\"type\": \"%s\", \"arcs\": %s}".formatted(type, arcs));
    return new TopoJson(TOPOLOGY).geometry(object);
  }
}
