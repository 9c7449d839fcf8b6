package dateline.reader.place.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.PlaceKind;
import dateline.reader.table.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.embedded();

  @ParameterizedTest(name = "{0} is first of all a settlement in {1} near {2}, {3}")
  @CsvSource({
    "Raqqa, SY, 35.95, 39.01",
    "Ar Raqqah, SY, 35.95, 39.01",
    "al-Raqqa, SY, 35.95, 39.01",
    "Deir al-Zour, SY, 35.34, 40.14",
    "Deir ez-Zor, SY, 35.34, 40.14",
    "Deir Ezzor, SY, 35.34, 40.14",
    "Mosul, IQ, 36.34, 43.12",
    "MOSUL, IQ, 36.34, 43.12",
    "Hasakah, SY, 36.50, 40.75",
    "Al-Hasakah, SY, 36.50, 40.75",
    "Sinjar, IQ, 36.32, 41.88",
    "Ramadi, IQ, 33.42, 43.31",
    "Manila, PH, 14.60, 120.98",
    "El Fasher, SD, 13.63, 25.35",
    "al-Fashir, SD, 13.63, 25.35",
    "Kharkiv, UA, 49.98, 36.25",
    "Kharkov, UA, 49.98, 36.25",
    "Goma, CD, -1.67, 29.23",
    "the Hague, NL, 52.08, 4.30",
    "San José, CR, 9.93, -84.08",
    "'Washington, D.C.', US, 38.90, -77.04",
  })
  void findsTheSettlementThatReportsMean(
      String name, String country, double latitude, double longitude) {
    GazetteerPlace first = gazetteer.find(name).getFirst();
    assertEquals(PlaceKind.SETTLEMENT, first.kind());
    assertEquals(country, first.country());
    assertEquals(latitude, first.place().latitude(), 0.02);
    assertEquals(longitude, first.place().longitude(), 0.02);
  }

  @Test
  void anbarIsARegionInIraq() {
    GazetteerPlace first = gazetteer.find("Anbar").getFirst();
    assertEquals(PlaceKind.REGION, first.kind());
    assertEquals("IQ", first.country());
    assertEquals("Q187334", first.place().wikidata());
  }

  @Test
  void aCityComesBeforeTheGovernorateNamedForItAndBothAreFound() {
    List<GazetteerPlace> raqqa = gazetteer.find("Raqqa");
    assertEquals(PlaceKind.SETTLEMENT, raqqa.get(0).kind());
    assertEquals(172955, raqqa.get(0).place().geonames());
    assertEquals(PlaceKind.REGION, raqqa.get(1).kind());
    assertEquals(raqqa.get(1).name(), raqqa.get(0).place().admin1());
  }

  @Test
  void aHitSaysWhetherAnArticleWasLeftOut() {
    assertEquals(MatchedKey.FULL, gazetteer.find("Al-Fallujah").getFirst().matched());
    assertEquals(MatchedKey.WITHOUT_ARTICLE, gazetteer.find("Hodeidah").getFirst().matched());
    assertEquals(MatchedKey.WITHOUT_ARTICLE, gazetteer.find("al-Goma").getFirst().matched());
  }

  @Test
  void hitsOnTheFullNameComeFirst() {
    List<MatchedKey> matched =
        gazetteer.find("Ramadi").stream().map(GazetteerPlace::matched).toList();
    assertEquals(matched.stream().sorted().toList(), matched);
    assertTrue(matched.contains(MatchedKey.WITHOUT_ARTICLE));
  }

  @ParameterizedTest(name = "{0} is nowhere")
  @ValueSource(
      strings = {"Zzyzxq", "Nowhereville upon Nothing", "", " ", "—", "'", "Syrian", "Iraqis"})
  void unknownNamesAndNationalitiesGiveNothing(String name) {
    assertEquals(List.of(), gazetteer.find(name));
  }

  @Test
  void countriesComeBeforeTownsAndDivisionsOfTheirName() {
    assertEquals(PlaceKind.COUNTRY, gazetteer.find("Georgia").getFirst().kind());
    assertEquals("LB", gazetteer.find("Lebanon").getFirst().country());
    assertEquals("GB", gazetteer.find("the U.K.").getFirst().country());
    assertEquals("CI", gazetteer.find("Cote d’Ivoire").getFirst().country());
    assertEquals("MM", gazetteer.find("Burma").getFirst().country());
  }

  @Test
  void abbreviationsAreFoundInCapitalsOnly() {
    assertEquals("US", gazetteer.find("US").getFirst().country());
    assertEquals("US", gazetteer.find("U.S.").getFirst().country());
    assertFalse(gazetteer.find("us").stream().anyMatch(p -> p.kind() == PlaceKind.COUNTRY));
    assertFalse(gazetteer.find("car").stream().anyMatch(p -> p.kind() == PlaceKind.COUNTRY));
  }

  @Test
  void watersAndAreasAreKnown() {
    assertEquals(PlaceKind.WATER, gazetteer.find("the Red Sea").getFirst().kind());
    assertEquals(PlaceKind.WATER, gazetteer.find("Euphrates").getFirst().kind());
    assertEquals(PlaceKind.AREA, gazetteer.find("Donbas").getFirst().kind());
    assertEquals(PlaceKind.AREA, gazetteer.find("Sahel").getFirst().kind());
    assertEquals(Set.of("IN", "PK"), Set.copyOf(gazetteer.find("Kashmir").getFirst().countries()));
    assertEquals("UA", gazetteer.find("Crimea").getFirst().country());
    assertEquals(281132, gazetteer.find("Gaza Strip").getFirst().place().geonames());
  }

  @Test
  void aScannerIsToldHowFarANameMayGo() {
    assertTrue(gazetteer.startsAnyName("Deir"));
    assertTrue(gazetteer.startsAnyName("Deir al"));
    assertTrue(gazetteer.startsAnyName("Khan Younis"));
    assertTrue(gazetteer.startsAnyName("Strait of"));
    assertFalse(gazetteer.startsAnyName("Deir said"));
    assertFalse(gazetteer.startsAnyName("Rakk"), "part of a word is not a word");
    assertFalse(gazetteer.startsAnyName(""));
    assertTrue(gazetteer.longestName() >= 5);
  }

  @Test
  void aPlaceIsFoundByItsGeonamesId() {
    assertEquals("Mosul", gazetteer.withGeonamesId(99072).orElseThrow().name());
    assertTrue(gazetteer.withGeonamesId(1).isEmpty());
    assertTrue(gazetteer.withGeonamesId(0).isEmpty());
  }

  @Test
  void loadingTwiceGivesTheSameInstance() {
    assertSame(Gazetteer.embedded(), Gazetteer.embedded());
  }

  @Test
  void everySpellingBelongsToAPlaceThatIsThere() {
    for (Table.Row row : Table.resource("/dateline/gazetteer/spellings.tsv").rows()) {
      Long id = row.id("geonames");
      assertNotNull(id);
      GazetteerPlace place = gazetteer.withGeonamesId(id).orElseThrow();
      for (String spelling : row.list("spellings")) {
        assertTrue(
            gazetteer.find(spelling).stream().anyMatch(p -> id.equals(p.place().geonames())),
            spelling + " does not lead to " + place.name());
      }
    }
  }

  @Test
  void everyAreaIsFoundByEachOfItsNames() {
    for (Table.Row row : Table.resource("/dateline/gazetteer/areas.tsv").rows()) {
      assertFalse(gazetteer.find(row.required("name")).isEmpty(), row.required("name"));
      for (String alias : row.list("aliases")) {
        assertFalse(gazetteer.find(alias).isEmpty(), alias);
      }
    }
  }
}
