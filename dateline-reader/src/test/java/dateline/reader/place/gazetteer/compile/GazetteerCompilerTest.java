package dateline.reader.place.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCompilerTest {
  private static final String RAQQA =
      "1\tAr Raqqah\tAr Raqqah\tRaqqa,alrqt,الرقة,XRQ\t35.9528\t39.0079\tP\tPPLA\tSY\t\t04\t041\t\t"
          + "\t177636\t\t259\tAsia/Damascus\t2017-07-21";
  private static final String TABQA =
      "2\tAţ Ţabqah\tAt Tabqah\tTabqa\t35.8367\t38.5481\tP\tPPL\tSY\t\t04\t041\t\t\t69425\t\t309"
          + "\tAsia/Damascus\t2017-07-21";
  private static final String DIVISION =
      """
      {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"gn_id": 172957,
        "iso_3166_2": "SY-RA", "iso_a2": "SY", "latitude": 36.0, "longitude": 38.9, "name": "Ar Raqqah",
        "name_alt": "Rakka|Raqqah", "name_en": "Raqqa", "wikidataid": "Q235563"},
        "geometry": {"type": "Polygon", "coordinates": [[[38, 35], [40, 35], [40, 37], [38, 37], [38, 35]]]}}]}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeSample() throws IOException {
    Files.writeString(folder.resolve("cities.txt"), RAQQA + "\n" + TABQA + "\n");
    Files.writeString(
        folder.resolve("admin1.json"), "[{\"code\": \"SY.04\", \"name\": \"Ar-Raqqah\"}]");
    Files.writeString(
        folder.resolve("admin2.json"), "[{\"code\": \"SY.04.041\", \"name\": \"Raqqa District\"}]");
    Files.writeString(folder.resolve("ne.geojson"), DIVISION);
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    byte[] first = compile();
    assertArrayEquals(first, compile());
    assertEquals("DATELPL1", new String(first, 0, 8, StandardCharsets.US_ASCII));
  }

  @Test
  void theOrderOfTheInputMakesNoDifference() throws IOException {
    byte[] first = compile();
    Files.writeString(folder.resolve("cities.txt"), TABQA + "\n" + RAQQA + "\n");
    assertArrayEquals(first, compile());
  }

  @Test
  void aDivisionIsJoinedToTheOutlineThatHoldsItsSettlements() throws IOException {
    List<Settlement> settlements = Settlement.readAll(folder.resolve("cities.txt"));
    DivisionMatcher matcher =
        new DivisionMatcher(
            settlements,
            Map.of("SY.04", "Ar-Raqqah"),
            NaturalEarthDivision.readAll(folder.resolve("ne.geojson")));
    Division division = matcher.divisions().getFirst();
    assertEquals(1, matcher.divisions().size());
    assertEquals("Raqqa", division.names().getFirst());
    assertEquals(172957, division.geonames());
    assertEquals(235563, division.wikidata());
    assertEquals(177636 + 69425, division.population());
    assertEquals(Map.of("SY.04", "Raqqa"), matcher.displayNames());
  }

  @Test
  void onlyLatinNamesThatSomebodyWritesAreKept() throws IOException {
    Settlement raqqa = Settlement.readAll(folder.resolve("cities.txt")).getFirst();
    assertEquals(List.of("Ar Raqqah", "Raqqa"), raqqa.names());
    assertFalse(LatinNames.isWorthKeeping("UAHRK"));
    assertFalse(LatinNames.isWorthKeeping("https://example.org/Raqqa"));
    assertTrue(LatinNames.isWorthKeeping("Thành phố Đà Nẵng"));
    assertTrue(LatinNames.isWorthKeeping("Oʻahu"));
  }

  @Test
  void anEnglishNameOfAnotherPlaceIsNotBelieved() {
    Outline nowhere =
        Outline.of(List.of(List.of(List.of(0.0, 0.0), List.of(1.0, 0.0), List.of(1.0, 1.0))));
    NaturalEarthDivision prizren =
        new NaturalEarthDivision("XK", List.of("Prizren"), "Plužine", 1, 4864476, 42, 20, nowhere);
    NaturalEarthDivision ninawa =
        new NaturalEarthDivision(
            "IQ", List.of("Ninawa", "Niniveh"), "Nineveh", 2, 189352, 36, 42, nowhere);
    assertFalse(prizren.isEnglishNameRight(List.of("Prizren")));
    assertTrue(ninawa.isEnglishNameRight(List.of("Nineveh")));
  }

  @Test
  void theWordForTheKindOfDivisionIsLeftOutUnlessTooLittleStays() {
    assertEquals("Kachin", DivisionName.plain("Kachin State"));
    assertEquals("Northern District", DivisionName.plain("Northern District"));
    assertEquals("Hadramaout", DivisionName.plain("Muhafazat Hadramaout"));
    assertEquals("West Darfur", DivisionName.withOtherDirection("Western Darfur"));
    assertEquals("Southern Kordofan", DivisionName.withOtherDirection("South Kordofan"));
  }

  private byte[] compile() throws IOException {
    return GazetteerCompiler.compile(
        folder.resolve("cities.txt"),
        folder.resolve("admin1.json"),
        folder.resolve("admin2.json"),
        folder.resolve("ne.geojson"));
  }
}
