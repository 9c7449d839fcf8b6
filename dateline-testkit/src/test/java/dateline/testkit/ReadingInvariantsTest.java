package dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingInvariantsTest {
  private final Reading good = ExampleReading.reading();

  @Test
  void aGoodReadingPasses() {
    assertSame(good, ReadingInvariants.check(good));
    ReadingInvariants.check(ExampleReading.empty());
  }

  @Test
  void aPlaceThatIsNotListedIsFound() {
    fails(
        new Reading(
            good.report(),
            List.of(),
            good.times(),
            good.actors(),
            good.attributions(),
            good.claims(),
            good.incidents(),
            good.problems(),
            good.engine()),
        "happened in a place that the reading does not list");
  }

  @Test
  void anIncidentOfForeignClaimsIsFound() {
    fails(
        new Reading(
            good.report(),
            good.places(),
            good.times(),
            good.actors(),
            good.attributions(),
            List.of(),
            good.incidents(),
            good.problems(),
            good.engine()),
        "holds a claim not in the reading");
  }

  @Test
  void claimsOutOfOrderAreFound() {
    fails(
        new Reading(
            good.report(),
            good.places(),
            good.times(),
            good.actors(),
            good.attributions(),
            good.claims().reversed(),
            good.incidents(),
            good.problems(),
            good.engine()),
        "claims are not in the order of the text");
  }

  @Test
  void aSpanThatPartsACharacterIsFound() {
    fails(withProblem(new Span(0, 1)), "parts a character in two");
  }

  @Test
  void aSpanBeyondTheTextIsFound() {
    fails(withProblem(new Span(0, 5000)), "ends after the text");
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    Reading bad =
        withProblem(new Span(0, 1)).arrivedWith(List.of(new Problem("Bad Code", null, "")));
    fails(bad, "the problem code “Bad Code”");
    fails(bad, "without a message");
    fails(bad, "parts a character in two");
  }

  private Reading withProblem(Span span) {
    return good.arrivedWith(List.of(new Problem("odd", span, "It is odd.")));
  }

  private static void fails(Reading reading, String with) {
    AssertionError error =
        assertThrows(AssertionError.class, () -> ReadingInvariants.check(reading));
    assertTrue(error.getMessage().contains(with), error.getMessage());
  }
}
