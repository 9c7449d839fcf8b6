package dateline.reader.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.model.Event;
import dateline.model.Incident;
import dateline.model.Mention.PlaceName;
import dateline.model.Report;
import dateline.model.Report.DateSource;
import dateline.reader.ReportReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where and when the main incident of reports of our own took place. */
class SettingTest {
  private static final ReportReader READER = ReportReader.open();

  @Test
  void aSideOfATownIsInIt() {
    assertEquals("Gdansk", place("Gunmen shot a farmer in downtown Gdansk."));
  }

  @Test
  void theTownOfAStreetIsWhatTheGazetteerKnows() {
    assertEquals(
        "Gdansk",
        place("Gunmen shot a farmer in Gdansk. The farmer was shot dead on Polanki Street."));
  }

  @Test
  void aPlaceThatIsToldLaterIsThatOfWhatCameBefore() {
    assertEquals(
        "Gdansk", place("Gunmen shot a farmer. The shooting happened on Sunday in Gdansk."));
  }

  @Test
  void whatIsToldOfNoPlaceHasNone() {
    assertNull(place("Gunmen shot a farmer."));
  }

  @Test
  void theDayOnWhichAPageWasPutUpIsNotThatOfTheEvent() {
    assertEquals(
        "2024-05-19",
        day("Updated: Tuesday, May 21, 2024. A farmer was shot dead near Gdansk on Sunday."));
  }

  @Test
  void anHourAloneIsNotOfTheDayOfPublication() {
    assertNull(day("A farmer was shot dead near Gdansk at 9 p.m. and died."));
  }

  @Test
  void aDayWithinTheWeekThatIsToldFirstIsTheDay() {
    assertEquals(
        "2024-05-19",
        day("A farmer was shot dead near Gdansk over the weekend. He was shot on Sunday."));
  }

  @Test
  void aDayOfTheWeekendThatTheNextSentenceTellsIsTheDay() {
    assertEquals(
        "2024-05-18",
        day(
            "Four farmers were shot dead near Gdansk last weekend. The road was closed by 11 p.m."
                + " on Saturday."));
  }

  @Test
  void aDayBeforeTheNameOfWhoSaysItIsOfWhatIsSaid() {
    assertEquals(
        "2024-05-20",
        day("A farmer was shot dead and taken to the Gdansk City Hospital Monday, police said."));
  }

  @Test
  void anAttackThatMayHaveHappenedIsNotAhead() {
    assertEquals(
        "2024-05-20", day("Gunmen may have killed a farmer near Gdansk on Monday, police said."));
  }

  @Test
  void whoIsExpectedToLiveWasHitBefore() {
    assertEquals(
        "2024-05-20",
        day("All victims of a Monday night shooting in Gdansk are expected to survive."));
  }

  private static Incident incident(String text) {
    Report report = Report.of(text).published(LocalDate.of(2024, 5, 22), DateSource.GIVEN);
    return READER.read(report).incidents().getFirst();
  }

  private static @Nullable String place(String text) {
    PlaceName place = incident(text).event().place();
    return place == null ? null : place.passage().text();
  }

  private static @Nullable String day(String text) {
    Incident incident = incident(text);
    Event.Occasion time = incident.event().time();
    return time == null ? null : String.valueOf(time.expression().value()).split("T")[0];
  }
}
