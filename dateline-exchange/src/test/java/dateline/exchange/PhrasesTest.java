package dateline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Count;
import dateline.model.EventType;
import dateline.model.FoundBy;
import dateline.model.Harm;
import dateline.model.Mode;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.TollRange;
import dateline.model.TollRange.Basis;
import dateline.testkit.ExampleReading;
import dateline.testkit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  @Test
  void tellsClaimsInALine() {
    List<Claim> claims = ExampleReading.reading().claims();
    assertEquals(
        "Air attack north of Raqqa, 19 November 2015: 6 civilians killed (3 children among them)",
        Phrases.claim(claims.get(0)));
    assertEquals(
        "Attack in Tripoli (LY or LB?), 19 November 2015: dozens injured (probable, not certain)",
        Phrases.claim(claims.get(1)));
    assertEquals("Air attack in Barun (not on our map) (denied)", Phrases.claim(claims.get(2)));
  }

  @Test
  void namesTheNearestSpeakerFirst() {
    List<Claim> claims = ExampleReading.reading().claims();
    assertEquals("residents, according to an agency", Phrases.speakers(claims.get(0)));
    assertEquals("the report itself", Phrases.speakers(claims.get(1)));
  }

  @Test
  void aPronounIsShownWithWhomItStandsFor() {
    Report report = Report.of("Amal Haddad came. “We saw it,” she said.");
    Attribution said =
        new Attribution(
            report.passage(new Span(31, 34)),
            null,
            List.of(report.passage(new Span(18, 30))),
            Attribution.Manner.DIRECT,
            report.passage(new Span(0, 11)),
            null,
            FoundBy.rule("example"));
    assertEquals("she (Amal Haddad)", Phrases.source(said));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-11-19, 2015-11-19, 19 November 2015",
    "2015-11-19, 2015-11-20, 19–20 November 2015",
    "2015-11-30, 2015-12-01, 30 November – 1 December 2015",
    "2015-12-31, 2016-01-01, 31 December 2015 – 1 January 2016",
    "2016-02-01, 2016-02-29, February 2016",
    "2015-01-01, 2015-12-31, 2015",
  })
  void tellsStretchesOfDaysShortly(LocalDate from, LocalDate to, String words) {
    assertEquals(words, Phrases.days(from, to));
  }

  @Test
  void tellsRangesWithoutClaimingMoreThanIsKnown() {
    assertEquals("6 killed", Phrases.range(range(6, 6, 6), Harm.KILLED));
    assertEquals("2–3 injured", Phrases.range(range(2, 3, 3), Harm.INJURED));
    assertEquals("at least 24 injured", Phrases.range(range(24, null, 24), Harm.INJURED));
    assertEquals("up to 9 injured", Phrases.range(range(0, 9, 9), Harm.INJURED));
    assertEquals("nobody killed", Phrases.range(range(0, 0, 0), Harm.KILLED));
    assertEquals("12,000 displaced", Phrases.range(range(12000, 12000, 12000), Harm.DISPLACED));
  }

  @Test
  void tellsWhyATollIsWhatItIs() {
    assertEquals(
        "the last running total that the report gives", Phrases.basis(Basis.RUNNING_TOTAL));
    assertEquals(
        "what the sentence with the most adds up to; sentences are not added to each other",
        Phrases.basis(Basis.SENTENCE));
    assertEquals(
        "as many persons as the report tells apart by name, age and sex",
        Phrases.basis(Basis.PERSONS));
    assertEquals("those hit, less those of them who died", Phrases.basis(Basis.HIT_LESS_DEAD));
    assertEquals(
        "a word of the report that entails a death; how many, it does not say",
        Phrases.basis(Basis.FATAL_WORD));
    long phrases = Stream.of(Basis.values()).map(Phrases::basis).distinct().count();
    assertEquals(Basis.values().length, phrases);
  }

  @Test
  void tellsCountsAsTheReportDoes() {
    assertEquals("at least 6", Phrases.count(new Count.AtLeast(6)));
    assertEquals("up to 6", Phrases.count(new Count.AtMost(6)));
    assertEquals("about 200", Phrases.count(new Count.About(200)));
    assertEquals("6–9", Phrases.count(new Count.Between(6, 9)));
    assertEquals("dozens", Phrases.count(new Count.InWords("dozens", 24)));
  }

  @Test
  void hasAWordForEveryEventAndMode() {
    for (EventType type : EventType.values()) {
      assertFalse(Phrases.event(type, null).isBlank());
    }
    for (Mode mode : Mode.values()) {
      assertFalse(Phrases.event(EventType.ASSAULT, mode).isBlank());
    }
  }

  @Property
  void everyCountHasWords(@ForAll("counts") Count count) {
    assertFalse(Phrases.count(count).isBlank());
  }

  private static TollRange range(int min, @Nullable Integer max, int best) {
    return new TollRange(min, max, best, Basis.SENTENCE);
  }

  @Provide
  Arbitrary<Count> counts() {
    return Texts.counts();
  }
}
