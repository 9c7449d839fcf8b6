package dateline.workbench.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every file of the base map. */
class MapFilesTest {
  private static final MapBase MAP = new MapBase();
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Map<String, byte[]> DIVISIONS = new TreeMap<>();

  @BeforeAll
  static void findEveryCountry() {
    for (char first = 'A'; first <= 'Z'; first++) {
      for (char second = 'A'; second <= 'Z'; second++) {
        String country = "" + first + second;
        MAP.admin1(country).ifPresent(file -> DIVISIONS.put(country, file));
      }
    }
  }

  @Test
  void nearlyEveryCountryHasDivisions() {
    assertTrue(DIVISIONS.size() >= 235, DIVISIONS.size() + " files");
  }

  @Test
  void theFilesAreSmall() {
    int divisions = DIVISIONS.values().stream().mapToInt(file -> file.length).sum();
    assertTrue(MAP.countries().length <= 600_000, MAP.countries().length + " bytes of countries");
    assertTrue(divisions <= 5_000_000, divisions + " bytes of divisions");
  }

  @Test
  void everyCountryIsOnceThereWithANameAndAnOutline() {
    Set<String> ids = new HashSet<>();
    for (JsonNode country : features(MAP.countries())) {
      String id = country.path("id").asString();
      assertTrue(id.matches("[A-Z]{2}"), id);
      assertTrue(ids.add(id), id + " twice");
      assertEquals(id, country.path("properties").path("id").asString());
      assertFalse(country.path("properties").path("name").asString().isBlank(), id);
      checkOutline(id, country);
    }
    assertTrue(ids.size() >= 230, ids.size() + " countries");
    assertTrue(ids.containsAll(Set.of("PS", "XK", "EH", "XS", "XN", "TW", "SS")));
  }

  @Test
  void everyDivisionIsOnceThereWithANameAndAnOutlineAndInTheTable() {
    Set<String> ids = new HashSet<>();
    DIVISIONS.forEach(
        (country, file) -> {
          for (JsonNode division : features(file)) {
            String id = division.path("id").asString();
            JsonNode properties = division.path("properties");
            assertTrue(id.startsWith(country + "-"), id);
            assertTrue(ids.add(id), id + " twice");
            assertFalse(properties.path("name").asString().isBlank(), id);
            if (!properties.path("geonames").isNull()) {
              assertEquals(
                  id, MAP.divisionOf(country, properties.path("geonames").asLong()).get().id());
            }
            checkOutline(id, division);
          }
        });
    assertTrue(ids.size() >= 4_500, ids.size() + " divisions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SY", "IQ", "UA", "PS", "SD", "YE", "LB", "LY", "SO", "SS", "ML", "BF", "NE", "NG", "CD",
        "ET", "MM", "AF", "CF", "TD", "CM", "MZ", "CO", "HT"
      })
  void aCountryAtWarHasDivisionsThatGeonamesKnows(String country) {
    JsonNode divisions = features(DIVISIONS.get(country));
    int known = 0;
    for (JsonNode division : divisions) {
      known += division.path("properties").path("geonames").isNull() ? 0 : 1;
    }
    assertTrue(divisions.size() >= 2, country);
    assertTrue(known >= 0.9 * divisions.size(), known + " of " + divisions.size());
  }

  @Test
  void everyCountryHasABoxThatHoldsPartOfTheWorldAndIsNoWiderThanIt() {
    JsonNode boxes = MAPPER.readTree(MAP.bounds());
    for (JsonNode country : features(MAP.countries())) {
      assertEquals(4, boxes.path(country.path("id").asString()).size());
    }
    DIVISIONS.keySet().forEach(country -> assertEquals(4, boxes.path(country).size(), country));
    boxes.forEach(
        box -> {
          double width = box.get(2).asDouble() - box.get(0).asDouble();
          assertTrue(width > 0 && width <= 360, box.toString());
          assertTrue(box.get(1).asDouble() < box.get(3).asDouble(), box.toString());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"RU", "FJ", "NZ", "US", "KI"})
  void aBoxAcrossThe180thMeridianDoesNotGoAroundTheWorld(String country) {
    JsonNode box = MAPPER.readTree(MAP.bounds()).path(country);
    assertTrue(box.get(2).asDouble() - box.get(0).asDouble() < 175, box.toString());
    assertTrue(box.get(0).asDouble() < -180 || box.get(2).asDouble() > 180, box.toString());
  }

  @Test
  void theFilesAreTextWithoutBlanksAtTheEndOfLines() {
    for (byte[] file : DIVISIONS.values()) {
      String text = new String(file, StandardCharsets.UTF_8);
      assertFalse(text.contains("\r") || text.contains(" \n"));
      assertTrue(text.endsWith("]}\n"));
    }
  }

  private static JsonNode features(byte[] file) {
    JsonNode collection = MAPPER.readTree(file);
    assertEquals("FeatureCollection", collection.path("type").asString());
    return collection.path("features");
  }

  private static void checkOutline(String id, JsonNode feature) {
    JsonNode coordinates = feature.path("geometry").path("coordinates");
    switch (feature.path("geometry").path("type").asString()) {
      case "Polygon" -> checkPolygon(id, coordinates);
      case "MultiPolygon" -> {
        assertTrue(coordinates.size() > 1, id);
        coordinates.forEach(polygon -> checkPolygon(id, polygon));
      }
      default -> throw new AssertionError(id + " is no polygon");
    }
  }

  private static void checkPolygon(String id, JsonNode polygon) {
    assertFalse(polygon.isEmpty(), id);
    for (JsonNode ring : polygon) {
      assertTrue(ring.size() >= 4, id);
      assertEquals(ring.get(0), ring.get(ring.size() - 1), () -> id + " is not closed");
      double before = ring.get(0).get(0).asDouble();
      for (JsonNode point : ring) {
        double longitude = point.get(0).asDouble();
        assertTrue(Math.abs(longitude) <= 180 && Math.abs(point.get(1).asDouble()) <= 90, id);
        assertTrue(Math.abs(longitude - before) < 90, () -> id + " has a line around the world");
        assertTrue(Math.abs(longitude * 100 - Math.rint(longitude * 100)) < 1e-6, id);
        before = longitude;
      }
    }
  }
}
