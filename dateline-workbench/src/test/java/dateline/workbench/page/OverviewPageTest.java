package dateline.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.store.view.Overview;
import dateline.workbench.SampleStore;
import dateline.workbench.map.MapBase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewPageTest {
  @TempDir static Path folder;

  private static OverviewPage.Controller controller;

  @BeforeAll
  static void readTheSamples() {
    controller =
        new OverviewPage.Controller(
            SampleStore.of(folder.resolve("record.sqlite"), SampleStore.samples()), new MapBase());
  }

  private static OverviewPage page(@Nullable String country, @Nullable LocalDate from) {
    return controller.overview("timeline", null, null, country, null, null, null, from, null, null);
  }

  @Test
  void theLookThatIsAskedForIsTheLargeOne() {
    assertEquals(List.of("timeline", "map", "charts"), page(null, null).looks());
  }

  @Test
  void everyIncidentIsAtAPlaceOrUnplacedOrLeftOut() {
    Overview overview = page(null, null).overview();
    long placed = overview.places().stream().mapToLong(Overview.Place::incidents).sum();
    assertEquals(overview.incidents(), placed + overview.unplaced() + overview.placesLeftOut());
  }

  @Test
  void everyIncidentHasADayOrIsCountedAsWithout() {
    OverviewPage page = page(null, null);
    long dated = page.overview().weeks().stream().mapToLong(Overview.Week::incidents).sum();
    assertEquals(page.overview().incidents(), dated + page.withoutDay());
  }

  @Test
  void placesLieInTheirDivisions() {
    OverviewPage page = page("SD", null);
    assertTrue(page.outlines().stream().allMatch(outline -> outline.division().startsWith("SD-")));
    assertEquals("White Nile", page.outlines().get(0).name());
  }

  @Test
  void theWeeksToChooseFromAreThoseOfAllDays() {
    OverviewPage all = page(null, null);
    OverviewPage late = page(null, LocalDate.of(2024, 1, 1));
    assertEquals(all.weeks(), late.weeks());
    assertTrue(late.overview().incidents() < all.overview().incidents());
  }

  @Test
  void theTableBeginsWithTheMostIncidents() {
    long[] counts =
        page(null, null).mostIncidents().stream().mapToLong(Overview.Place::incidents).toArray();
    assertEquals(LongStream.of(counts).max().getAsLong(), counts[0]);
  }
}
