package dateline.reader.place.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
  private final Countries countries = Gazetteer.embedded().countries();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Syria, SY",
    "USA, US",
    "the United States, US",
    "Britain, GB",
    "UAE, AE",
    "DRC, CD",
    "DR Congo, CD",
    "Burma, MM",
    "Ivory Coast, CI",
    "Côte d'Ivoire, CI",
    "Türkiye, TR",
    "the Netherlands, NL",
    "Palestine, PS",
    "Kosovo, XK",
    "Congo, CD",
    "East Timor, TL",
    "Bosnia-Herzegovina, BA",
  })
  void aCountryIsKnownByItsNames(String name, String code) {
    assertEquals(code, countries.named(name).orElseThrow().code());
  }

  @ParameterizedTest(name = "{0} are people of {1}")
  @CsvSource({
    "Syrian, SY",
    "Syrians, SY",
    "Iraqi, IQ",
    "Afghan, AF",
    "French, FR",
    "Frenchmen, FR",
    "Swiss, CH",
    "Danes, DK",
    "South Sudanese, SS",
    "Sudanese, SD",
    "Burmese, MM",
    "Filipino, PH",
    "Gazans, PS",
    "Nigerien, NE",
    "Nigerian, NG",
  })
  void aNationalityLeadsToItsCountry(String word, String code) {
    assertEquals(code, countries.ofNationality(word).getFirst().code());
  }

  @Test
  void aWordForTwoPeoplesGivesBothCountries() {
    assertEquals(List.of("CD", "CG"), codes(countries.ofNationality("Congolese")));
    assertEquals(List.of("CD", "CG"), codes(countries.allNamed("Congo")));
    assertEquals(2, countries.ofNationality("Dominican").size());
  }

  @Test
  void whatIsNoCountryIsNone() {
    assertTrue(countries.named("Atlantis").isEmpty());
    assertTrue(countries.named("us").isEmpty());
    assertTrue(countries.ofNationality("Syria").isEmpty());
    assertTrue(countries.ofNationality("").isEmpty());
    assertTrue(countries.withCode("ZZ").isEmpty());
  }

  @Test
  void codesAreUniqueAndPointsAreNotAllTheSame() {
    assertTrue(countries.all().size() > 240);
    assertEquals(countries.all().size(), codes(countries.all()).stream().distinct().count());
    assertEquals("Syria", countries.withCode("sy").orElseThrow().name());
    assertFalse(countries.withCode("SY").orElseThrow().nationalities().isEmpty());
  }

  private static List<String> codes(List<Country> countries) {
    return countries.stream().map(Country::code).toList();
  }
}
