package dateline.reader.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.reader.place.PlaceLookup.Found;
import dateline.reader.place.PlaceLookup.Match;
import dateline.reader.place.gazetteer.Gazetteer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceLookupTest {
  private final PlaceLookup lookup = new PlaceLookup(Gazetteer.embedded());

  @ParameterizedTest(name = "{0}, {2}: {3}, {4}")
  @CsvSource({
    "Raqqa, SY, Raqqa, 35.95, 39.01",
    "Rakka, SY, Ar Raqqah governorate, 35.95, 39.01",
    "Saraqeb, SY, Idlib, 35.86, 36.80",
    "Khan Sheikhoun, SY, Idlib, 35.44, 36.65",
    "Kafr Nabil, SY, Idlib province, 35.61, 36.56",
    "Makhmour, IQ, Erbil, 35.78, 43.58",
    "Bakhmut, UA, Donetsk, 48.59, 38.00",
  })
  void aNameIsFoundInItsCountryInAnySpelling(
      String name, String country, String within, double latitude, double longitude) {
    Found found = lookup.find(name, country, List.of(within));
    assertEquals(Match.NAME, found.match());
    assertEquals(0, found.place().kilometresTo(latitude, longitude), 20);
  }

  @Test
  void whatIsNotKnownIsGivenTheParentsPointAndSaysSo() {
    Found found = lookup.find("Qelbashtan", "SY", List.of("Raqqa"));
    assertEquals(Match.PARENT, found.match());
    assertEquals("SY", found.place().country());
  }

  @Test
  void aNameInAnotherProvinceIsNotTaken() {
    Found found = lookup.find("Saraqeb", "SY", List.of("Daraa"));
    assertEquals(Match.PARENT, found.match());
  }

  @Test
  void nothingIsMadeUp() {
    assertNull(lookup.find("Qelbashtan", "SY", List.of()));
    assertNull(lookup.find("Qelbashtan", null, List.of()));
    assertNull(lookup.find("", "SY", List.of()));
    assertNull(lookup.find("—", "SY", List.of("—")));
  }
}
