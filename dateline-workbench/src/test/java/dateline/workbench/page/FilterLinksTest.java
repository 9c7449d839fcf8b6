package dateline.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.model.EventType;
import dateline.store.view.IncidentFilter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterLinksTest {
  private static final FilterLinks NONE = new FilterLinks(IncidentFilter.ALL);
  private static final FilterLinks SOME =
      new FilterLinks(
          new IncidentFilter(
              EventType.ASSAULT,
              null,
              "SY",
              "Deir ez-Zor",
              null,
              new IncidentFilter.Box(35.5, 32, 42.5, 37.25),
              LocalDate.of(2025, 3, 1),
              null,
              3,
              null));

  @Test
  void withoutAFilterThereIsNoQueryAndNoChip() {
    assertEquals("", NONE.query());
    assertEquals(List.of(), NONE.chips(null));
  }

  @Test
  void everyFilterGoesAlong() {
    assertEquals(
        "?event=assault&country=SY&admin1=Deir+ez-Zor&box=35.5%2C32%2C42.5%2C37.25"
            + "&from=2025-03-01&killed=3",
        SOME.query());
  }

  @Test
  void aCountryTakesItsDivisionAlongWhenItGoes() {
    FilterLinks.Chip country =
        SOME.chips(null).stream().filter(chip -> chip.name().equals("country")).findFirst().get();
    assertEquals("Syria", country.label());
    assertEquals(
        "?event=assault&box=35.5%2C32%2C42.5%2C37.25&from=2025-03-01&killed=3", country.without());
  }

  @Test
  void chipsSayWhatTheyStandFor() {
    List<String> labels = SOME.chips(null).stream().map(FilterLinks.Chip::label).toList();
    assertEquals(
        List.of(
            "Syria", "Deir ez-Zor", "part of the map", "from 1 March 2025", "killed: 3 or more"),
        labels.subList(1, labels.size()));
  }

  @Test
  void aPlaceIsCalledByItsNameWhereThatIsKnown() {
    FilterLinks links =
        new FilterLinks(
            new IncidentFilter(null, null, null, null, 170063L, null, null, null, null, null));
    assertEquals("Aleppo", links.chips("Aleppo").get(0).label());
    assertEquals("place 170063", links.chips(null).get(0).label());
  }

  @Test
  void aDivisionReplacesWhatIsNarrower() {
    assertEquals(
        "?event=assault&country=SY&admin1=Idlib&from=2025-03-01&killed=3",
        SOME.division("SY", "Idlib"));
  }

  @Test
  void aWeekReplacesTheDays() {
    assertEquals(
        "?from=2025-03-03&to=2025-03-09",
        NONE.days(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 9)));
  }

  @Test
  void whatIsNotAskedForHasNoValue() {
    assertEquals("35.5,32,42.5,37.25", SOME.value("box"));
    assertNull(SOME.value("to"));
  }
}
