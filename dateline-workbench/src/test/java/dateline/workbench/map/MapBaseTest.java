package dateline.workbench.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.KnownPlace;
import dateline.model.PlaceKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapBaseTest {
  private static final MapBase MAP = new MapBase();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "S",
        "sy",
        "SYR",
        "S/",
        "..",
        "../countries",
        "SY.json",
        "SY/../SY",
        "/SY",
        "S%59",
        "SY\n",
        "ЅУ",
        "QQ"
      })
  void anOddCountryHasNoFileAndNoDivision(String country) {
    assertTrue(MAP.admin1(country).isEmpty());
    assertTrue(MAP.divisionAt(country, 36.2, 37.15).isEmpty());
    assertTrue(MAP.divisionNamed(country, "Aleppo").isEmpty());
    assertTrue(MAP.divisionOf(country, 170062).isEmpty());
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource({
    "SY, Aleppo, SY-170062",
    "SY, Aleppo Governorate, SY-170062",
    "SY, ALEPPO, SY-170062",
    "SY, Al-Hasakah, SY-173813",
    "SY, Hasakah, SY-173813",
    "SY, Ar Raqqah, SY-172957",
    "SY, Quneitra, SY-173336",
    "UA, Donetsk, UA-709716",
    "UA, Donetsk Oblast, UA-709716",
    "UA, Luhans’k, UA-702657",
    "UA, Kyiv City, UA-703447",
    "UA, Crimea, UA-703883",
    "SD, North Darfur, SD-408666",
    "IQ, Baghdad, IQ-98180",
    "CD, North Kivu, CD-206938",
    "PS, Gaza Strip, PS-281132",
    "SO, Somaliland, SO-Somaliland",
    "EH, Western Sahara, EH-Western_Sahara",
  })
  void aDivisionIsFoundByItsName(String country, String name, String id) {
    assertEquals(Optional.of(id), MAP.divisionNamed(country, name).map(Division::id));
  }

  @ParameterizedTest(name = "{0}: {1} is left open")
  @CsvSource({"RU, Moscow", "MZ, Maputo", "SY, Anbar", "SY, ''", "SY, —", "CD, Ituri"})
  void aNameOfTwoDivisionsOrOfNoneIsLeftOpen(String country, String name) {
    assertTrue(MAP.divisionNamed(country, name).isEmpty());
  }

  @ParameterizedTest(name = "{0} {1}, {2} lies in {3}")
  @CsvSource({
    "SY, 36.20, 37.16, Aleppo",
    "UA, 48.02, 37.80, Donetsk",
    "SD, 13.63, 25.35, North Darfur",
    "CD, 1.56, 30.25, Orientale",
    "SO, 9.56, 44.06, Somaliland",
    "RU, 66.50, -175.00, Chukotka Autonomous Okrug",
    "RU, 55.75, 37.62, Moscow",
  })
  void aDivisionIsFoundByAPointWithin(String country, double north, double east, String name) {
    assertEquals(Optional.of(name), MAP.divisionAt(country, north, east).map(Division::name));
  }

  @Test
  void aPointElsewhereLiesInNoDivisionOfTheCountry() {
    assertTrue(MAP.divisionAt("SY", 50.45, 30.52).isEmpty());
    assertTrue(MAP.divisionAt("SY", Double.NaN, Double.NaN).isEmpty());
  }

  @Test
  void aRegionIsItsOwnDivision() {
    assertEquals("SY-170062", id(place("elsewhere", 170062L, "SY", null, PlaceKind.REGION)));
    assertEquals("SY-173336", id(place("Quneitra", null, "SY", null, PlaceKind.REGION)));
  }

  @Test
  void aRegionWithoutAnOutlineIsNotPutWhereItsMiddleLies() {
    assertEquals("none", id(place("Ituri", null, "CD", "Ituri", PlaceKind.REGION)));
  }

  @Test
  void aTownIsInTheDivisionOfItsNameAndElseAroundItsPoint() {
    assertEquals("SY-169387", id(place("x", 1L, "SY", "Idlib", PlaceKind.SETTLEMENT)));
    assertEquals("SY-170062", id(place("x", 1L, "SY", null, PlaceKind.SETTLEMENT)));
    assertEquals("SY-170062", id(place("x", 1L, "SY", "unheard of", PlaceKind.FACILITY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"COUNTRY", "WATER", "AREA"})
  void whatIsLargerThanADivisionIsInNone(PlaceKind kind) {
    assertEquals("none", id(place("x", null, "SY", "Aleppo", kind)));
  }

  @Test
  void aPlaceOfNoOneCountryIsInNoDivision() {
    assertEquals("none", id(place("x", null, null, null, PlaceKind.FACILITY)));
  }

  private String id(KnownPlace place) {
    return MAP.divisionOf(place).map(Division::id).orElse("none");
  }

  /** A place in the middle of the city of Aleppo, whatever is said of it. */
  private static KnownPlace place(
      String name,
      @Nullable Long geonames,
      @Nullable String country,
      @Nullable String admin1,
      PlaceKind kind) {
    return new KnownPlace(name, geonames, null, country, admin1, null, 36.2, 37.16, kind);
  }
}
