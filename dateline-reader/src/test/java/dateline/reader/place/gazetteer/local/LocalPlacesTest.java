package dateline.reader.place.gazetteer.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.PlaceKind;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.place.gazetteer.GazetteerPlace;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Villages that are made up, in the forms in which lists of places are published. */
class LocalPlacesTest {
  private static final String DUMP =
      "900001\tTall Warrad\tTall Warrad\tTel Warad,تل ورد\t36.1\t39.2\tP\tPPL\tSY\t\t04\t\t\t\t0\t\t300"
          + "\tAsia/Damascus\t2020-01-01\n"
          + "900002\tSadd Warrad\tSadd Warrad\t\t36.2\t39.3\tS\tDAM\tSY\t\t04\t\t\t\t0\t\t300"
          + "\tAsia/Damascus\t2020-01-01\n"
          + "900003\tHotel Warrad\tHotel Warrad\t\t36.2\t39.3\tS\tHTL\tSY\t\t04\t\t\t\t0\t\t300"
          + "\tAsia/Damascus\t2020-01-01\n";
  private static final String ALTERNATES =
      "1\t900001\ten\tWarradstown\t\t\t\t\t\t\n2\t900001\tar\tتل ورد\t\t\t\t\t\t\n";
  private static final String EXTRACT =
      "71\tRaqqa\tregion\t36.0\t38.9\t172957\tQ235563\t71\t\tSY\t\tx\teng:Raqqa\n"
          + "72\tDistrict of Warrad\tcounty\t36.1\t39.2\t\t\t71\t72\tSY\t\tx\t\n"
          + "73\tKhirbat Warrad\tlocality\t36.15\t39.25\t0\t\t71\t72\tSY\t12\tx\teng:Kherbet"
          + " Warad|ara:خربة\n";
  private static final String BOUNDARIES =
      """
      {"type": "FeatureCollection", "name": "x{}[]", "features": [
       {"type": "Feature", "properties": {"ADM2_EN": "Warrad {Upper}", "ADM2_PCODE": "SY9901",
         "ADM1_EN": "Raqqa", "ADM1_PCODE": "SY99", "ADM0_PCODE": "SY"},
        "geometry": {"type": "Polygon", "coordinates":
          [[[39, 36], [39.4, 36], [39.4, 36.2], [39, 36.2], [39, 36]]]}}]}
      """;

  @TempDir private Path folder;

  @Test
  void aDumpOfGeoNamesWithItsAlternateNames() throws IOException {
    Gazetteer gazetteer = with(DUMP, ALTERNATES);
    for (String name : List.of("Tall Warrad", "Tel Warad", "Warradstown")) {
      GazetteerPlace place = gazetteer.find(name).getFirst();
      assertEquals(900001, place.place().geonames());
      assertEquals("SY", place.country());
      assertEquals("04", place.admin1Code());
      assertEquals(36.1, place.place().latitude(), 1e-4);
    }
    assertEquals(PlaceKind.FACILITY, gazetteer.find("Sadd Warrad").getFirst().kind());
    assertEquals(List.of(), gazetteer.find("Hotel Warrad"));
  }

  @Test
  void anExtractOfWhosOnFirst() throws IOException {
    Gazetteer gazetteer = with(EXTRACT);
    GazetteerPlace place = gazetteer.find("Kherbet Warad").getFirst();
    assertEquals("Khirbat Warrad", place.name());
    assertEquals("04", place.admin1Code());
    assertEquals("District of Warrad", place.place().admin2());
    assertEquals(PlaceKind.DISTRICT, gazetteer.find("District of Warrad").getFirst().kind());
  }

  @Test
  void boundariesWithPcodes() throws IOException {
    Gazetteer gazetteer = with(BOUNDARIES);
    GazetteerPlace place = gazetteer.find("SY9901").getFirst();
    assertEquals("Warrad {Upper}", place.name());
    assertEquals(PlaceKind.DISTRICT, place.kind());
    assertEquals(36.1, place.place().latitude(), 1e-3);
    assertEquals(39.2, place.place().longitude(), 1e-3);
    assertEquals("04", place.admin1Code(), "that of the nearest town");
  }

  @Test
  void whatShipsIsThereStillAndNothingStandsTwice() throws IOException {
    String raqqa =
        "172955\tAr Raqqah\tAr Raqqah\t\t35.95283\t39.00788\tP\tPPLA\tSY\t\t04\t\t\t\t177636\t\t259"
            + "\tAsia/Damascus\t2017-07-21\n";
    Gazetteer gazetteer = with(raqqa + DUMP);
    assertEquals(
        Gazetteer.embedded().find("Ar Raqqah"), gazetteer.find("Ar Raqqah"), "the same, once");
    assertEquals("Kharkiv", gazetteer.find("Kharkiv").getFirst().name());
  }

  @Test
  void theSamePlacesGiveTheSameBytesInAnyOrder() throws IOException {
    assertArrayEquals(compiled(DUMP, EXTRACT), compiled(EXTRACT, DUMP));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"features\": []}",
        "{\"features\": [{]}",
        "a,b,c\n1,2,3\n",
        "\u0000\u0001\u0002",
        "1\ttwo\tthree\tfour\n",
      })
  void whatIsNoListIsRefusedWithItsName(String text) {
    IOException refused =
        assertThrows(IOException.class, () -> compiled(text), () -> "taken: " + text);
    assertTrue(refused.getMessage().startsWith("list 0"), refused.getMessage());
  }

  @Test
  void aDamagedFileSaysWhichItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.places"), "DATELPL1 and no more");
    IOException refused = assertThrows(IOException.class, () -> Gazetteer.with(List.of(file)));
    assertTrue(refused.getMessage().contains("bad.places"), refused.getMessage());
  }

  private Gazetteer with(String... lists) throws IOException {
    Path file = Files.write(folder.resolve("x.places"), compiled(lists));
    return Gazetteer.with(List.of(file));
  }

  private static byte[] compiled(String... lists) throws IOException {
    LocalPlaces places = new LocalPlaces(Gazetteer.embedded());
    for (int i = 0; i < lists.length; i++) {
      places.read("list " + i, new StringReader(lists[i]));
    }
    return places.compile();
  }
}
