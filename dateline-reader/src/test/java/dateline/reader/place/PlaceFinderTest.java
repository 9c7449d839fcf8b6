package dateline.reader.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Mention.PlaceName;
import dateline.model.Mention.Use;
import dateline.model.PlaceRef;
import dateline.model.Report;
import dateline.reader.Sentences;
import dateline.reader.language.Analysed;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.time.TimeFinder;
import dateline.testkit.Texts;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {
  private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.embedded());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shells fell on the market of Kharkiv, Ukraine, on Monday.            | Kharkiv UA, Ukraine UA
          Two were killed in Moscow and three in Kyiv, Russian officials said. | Moscow RU, Kyiv UA
          The car was found in Paris, Texas, on Sunday.                        | Paris US, Texas US
          The car was found in Paris, France, on Sunday.                       | Paris FR, France FR
          He drove from Erie, Pa., to Columbus, Ohio, on Sunday.               | Erie US, Pa. US, Columbus US, Ohio US
          A drone hit a school in Tripoli, Libya, last night.                  | Tripoli LY, Libya LY
          A drone hit a school in Tripoli, Lebanon, last night.                | Tripoli LB, Lebanon LB
          A boat sank in the Mediterranean Sea off Libya.                      | Mediterranean Sea -, Libya LY
          Gunmen attacked a village in the Sahel on Sunday.                    | Sahel -
          Fighting went on in Donbas, around Bakhmut, Ukraine's army said.     | Donbas UA, Bakhmut UA, Ukraine UA
          """)
  void namesAreFoundAndResolved(String text, String places) {
    assertEquals(places, brief(find(text)));
  }

  @Test
  void aTownIsChosenByWhatElseTheReportSpeaksOf() {
    String text =
        "Police in Bedford, Ohio, say the men came from Cleveland. Neighbours in Cleveland Heights"
            + " and Shaker Heights heard the shots. The mayor of Bedford spoke of a sad day.";
    for (PlaceName place : find(text)) {
      PlaceRef.Resolved known = (PlaceRef.Resolved) place.ref();
      assertEquals("US", known.place().country());
      if (!place.passage().text().equals("Ohio")) {
        assertEquals("Ohio", known.place().admin1(), () -> place.toString());
      }
    }
  }

  @Test
  void theSameNameMayStandForTwoPlacesWhereTheReportTellsThemApart() {
    assertEquals(
        "Tripoli LY, Libya LY, Tripoli LB, Lebanon LB",
        brief(find("He flew from Tripoli, Libya, to Tripoli, Lebanon, on Sunday.")));
  }

  @Test
  void aGovernmentIsToldFromItsPlace() {
    List<PlaceName> places =
        find("Moscow said on Monday that it would answer. A bomb went off in Moscow on Tuesday.");
    assertEquals(List.of(Use.GOVERNMENT, Use.PLACE), places.stream().map(PlaceName::use).toList());
    assertTrue(places.getFirst().metonym());
    assertFalse(places.getLast().metonym());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The talks go back to the Vienna Agreement of last year.",
        "The diplomats were held under the Vienna Convention on Diplomatic Relations.",
        "The Paris-based group said so on Monday.",
        "It was first reported by the New York Times.",
      })
  void aNameInTheNameOfSomethingElseSaysSo(String text) {
    assertEquals(List.of(Use.NAME), find(text).stream().map(PlaceName::use).toList());
  }

  @Test
  void peoplesAndPersonsAreNoPlaces() {
    assertEquals("", brief(find("A Syrian and two Turks were hurt, said Dr Paris Washington.")));
  }

  @Test
  void aPlaceThatNobodyKnowsStaysOpenAndSaysWhy() {
    PlaceName place =
        find("Soldiers burned the village of Qelbashtan in northern Syria.").getFirst();
    assertEquals("Qelbashtan", place.passage().text());
    assertEquals("no place of that name is known", ((PlaceRef.Unresolved) place.ref()).why());
  }

  @Test
  void anotherSpellingIsFoundInACountryThatTheReportSpeaksOf() {
    List<PlaceName> places =
        find("Shelling hit Maarat al-Noumaan in Idlib, Syria, and Kafranbil on Sunday.");
    assertTrue(
        brief(places).equals("Maarat al-Noumaan SY, Idlib SY, Syria SY, Kafranbil SY"),
        brief(places));
  }

  @Test
  void northOfAPlaceIsNotInIt() {
    assertEquals("north of", find("Bombs fell north of Raqqa, Syria.").getFirst().relation());
  }

  @Test
  void reasonsAreGivenForEachName() {
    String text = "The car was found in Paris, Texas, on Sunday.";
    Report report = Report.named("x", text);
    List<PlaceReasons> reasons = FINDER.explain(report, Sentences.of(text), List.of());
    assertEquals(2, reasons.size());
    PlaceReasons paris = reasons.getFirst();
    assertEquals(FINDER.find(report, Sentences.of(text), List.of()).getFirst(), paris.name());
    assertTrue(paris.choices().size() > 2);
    double sum = paris.choices().stream().mapToDouble(PlaceReasons.Choice::likely).sum();
    assertEquals(1, sum, 1e-6);
    assertTrue(
        paris.choices().getFirst().reasons().stream()
            .anyMatch(reason -> reason.sign().equals("contained") && reason.weight() > 0));
  }

  @Provide
  Arbitrary<String> reports() {
    return Texts.texts();
  }

  @Property(tries = 100)
  void namesQuoteTheirWordsInOrderAndNeverOverlap(@ForAll("reports") String text) {
    int end = 0;
    for (PlaceName place : find(text)) {
      assertTrue(place.passage().span().start() >= end);
      assertEquals(place.passage().text(), place.passage().span().in(text));
      end = place.passage().span().end();
    }
  }

  private static List<PlaceName> find(String text) {
    Report report = Report.named("x", text);
    List<Analysed> sentences = Sentences.of(text);
    return FINDER.find(report, sentences, TimeFinder.find(report, sentences));
  }

  private static String brief(List<PlaceName> places) {
    return String.join(", ", places.stream().map(PlaceFinderTest::brief).toList());
  }

  private static String brief(PlaceName place) {
    return place.passage().text()
        + switch (place.ref()) {
          case PlaceRef.Resolved known ->
              " " + (known.place().country() == null ? "-" : known.place().country());
          case PlaceRef.Ambiguous ambiguous -> " ambiguous";
          case PlaceRef.Unresolved unresolved -> " unresolved";
        };
  }
}
