package dateline.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.ClaimStatus;
import dateline.model.Count;
import dateline.model.EventType;
import dateline.model.Harm;
import dateline.model.Incident;
import dateline.model.Mode;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Report.DateSource;
import dateline.model.TimeRef;
import dateline.model.Toll;
import dateline.model.TollRange;
import dateline.testkit.ReadingInvariants;
import dateline.testkit.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
  private static final ReportReader READER = ReportReader.open();
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);

  private static final String SHELLING =
      """
      Shells kill four in Kharkiv

      Four people were killed and nine wounded when shells hit a market in Kharkiv on Monday, the \
      mayor said. Three of the dead were children.

      “We heard two blasts,” said Ina Holt, who sells bread there. “Then everybody ran.”

      The army denied the attack. The mayor warned that the city may be attacked again.
      """;

  private static final String AMBUSH =
      """
      Published: 3 May 2021

      Gunmen ambushed a convoy near Kaduna overnight, killing at least six soldiers and abducting \
      two drivers.

      The death toll rose to nine on Monday from six.
      """;

  private static final String WITHDRAWAL =
      "The brigade withdrew from Mosul on 12 May 2024. Nobody was hurt.";

  @Test
  void aShellingIsReadFromItsWordsToItsToll() {
    Reading reading = read(dated(SHELLING));
    Incident main = reading.incidents().getFirst();
    assertEquals(EventType.ASSAULT, main.main().event().type());
    assertEquals(Mode.HEAVY_WEAPONS, main.main().event().mode());
    assertEquals(new TollRange(4, 4, 4, TollRange.Basis.SENTENCE), main.tolls().get(Harm.KILLED));
    assertEquals(new TollRange(9, 9, 9, TollRange.Basis.SENTENCE), main.tolls().get(Harm.INJURED));
    assertEquals(new TimeRef.On(LocalDate.of(2024, 5, 13)), when(main.main()));
    assertEquals("Kharkiv", where(main.main()));
    assertFalse(codes(reading).contains("undated"));
  }

  @Test
  void aTollQuotesItsWords() {
    Reading reading = read(dated("Four farmers were killed by shells near Kharkiv on Monday."));
    Toll toll = reading.claims().getFirst().event().tolls().getFirst();
    assertEquals(new Count.Exactly(4), toll.count());
    assertEquals("Four", toll.passage().text());
    assertEquals("farmers", toll.of());
  }

  @Test
  void whatIsDeniedAndWhatMayComeDidNotHappen() {
    List<Claim> claims = read(dated(SHELLING)).claims();
    assertEquals(ClaimStatus.DENIED, of(claims, "attack").status());
    assertEquals(ClaimStatus.POSSIBLE, of(claims, "attacked").status());
  }

  private static Claim of(List<Claim> claims, String trigger) {
    return claims.stream()
        .filter(claim -> claim.trigger().text().equals(trigger))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theTextItselfMayTellWhenItWasPublished() {
    Reading reading = read(Report.of(AMBUSH));
    assertEquals(LocalDate.of(2021, 5, 3), reading.report().published());
    assertEquals(DateSource.TEXT, reading.report().publishedFrom());
    Claim ambush = reading.claims().getFirst();
    assertEquals(
        new TimeRef.Within(LocalDate.of(2021, 5, 2), LocalDate.of(2021, 5, 3)), when(ambush));
  }

  @Test
  void theDayOfAnUpdateIsNotThatOfTheEvent() {
    Reading reading =
        read(
            dated(
                "Update (14 May 2024): two drivers killed\n\nGunmen killed two drivers on Sunday."));
    assertFalse(reading.claims().isEmpty());
    reading.claims().forEach(claim -> assertNotEquals(new TimeRef.On(PUBLISHED), when(claim)));
  }

  @Test
  void aDayThatIsKnownGoesBeforeOneThatIsNot() {
    Reading reading =
        read(
            Report.of(
                "On Thursday, Feb. 11, 2016, two drivers were shot dead. Here is an update."));
    assertEquals(
        new TimeRef.On(LocalDate.of(2016, 2, 11)), when(reading.incidents().getFirst().main()));
  }

  @Test
  void anUndatedReportSaysSoAndGuessesNoDay() {
    Reading reading = read(Report.of(SHELLING));
    assertTrue(codes(reading).contains("undated"));
    assertNull(reading.report().published());
    reading.times().forEach(t -> assertTrue(t.ref() instanceof TimeRef.Unresolved));
  }

  @Test
  void aWithdrawalIsNoAttack() {
    Reading reading = read(Report.of(WITHDRAWAL));
    Claim claim = reading.claims().getFirst();
    assertEquals(EventType.RETREAT, claim.event().type());
    assertEquals(new TimeRef.On(LocalDate.of(2024, 5, 12)), when(claim));
    assertEquals("Mosul", where(claim));
  }

  @Test
  void aPeacefulReportHasNoClaims() {
    Reading reading = read(dated("The market in Kharkiv opened on Monday. Six bakers came."));
    assertEquals(List.of(), reading.claims());
    assertEquals(List.of(), reading.incidents());
    assertTrue(codes(reading).contains("no-claims"));
  }

  @Test
  void theSameReportGivesTheSameReading() {
    for (String text : List.of(SHELLING, AMBUSH, WITHDRAWAL)) {
      assertEquals(read(dated(text)), read(dated(text)));
      assertEquals(read(dated(text)), ReportReader.open().read(dated(text)));
    }
  }

  @Test
  void oneReaderServesManyThreads() throws InterruptedException, ExecutionException {
    List<String> texts = List.of(SHELLING, AMBUSH, WITHDRAWAL, SHELLING + AMBUSH);
    List<Reading> alone = texts.stream().map(t -> READER.read(dated(t))).toList();
    List<Callable<List<Reading>>> tasks =
        Collections.nCopies(8, () -> texts.stream().map(t -> READER.read(dated(t))).toList());
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<Reading>> together : threads.invokeAll(tasks)) {
        assertEquals(alone, together.get());
      }
    }
  }

  @Test
  void theTitleIsNotPartOfTheText() {
    Report titled =
        new Report(
            "r",
            WITHDRAWAL,
            "Two killed in Kharkiv",
            PUBLISHED,
            DateSource.GIVEN,
            null,
            null,
            null,
            null,
            null);
    Reading reading = read(titled);
    Reading bare = read(Report.named("r", WITHDRAWAL).published(PUBLISHED, DateSource.GIVEN));
    assertEquals(bare.claims().size(), reading.claims().size());
    reading.places().forEach(p -> assertEquals("Mosul", p.passage().text()));
    assertEquals("Two killed in Kharkiv", reading.report().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "\u00A0",
        "\uFEFF",
        ".",
        "…",
        "\uD83D",
        "\uDD4A\uD83D",
        "\0\0",
        "killed",
        "killed killed killed",
        "Six",
        "(",
        "“",
        "- \n- \n- ",
        "قُتل ستة",
        "🔥🔥🔥",
        "A",
        "\r",
        "of of of of",
        "'s",
        "at least",
        "between and",
        "the the the",
        "No. No. No."
      })
  void nextToNothingIsReadWithoutFailing(String text) {
    Reading reading = read(Report.of(text));
    assertEquals(text, reading.report().text());
    assertTrue(codes(reading).contains("undated"));
  }

  @Test
  void aTextThatIsTooLongIsNotReadAndSaysSo() {
    Report report = Report.named("r", "x".repeat(ReportReader.LONGEST + 1));
    Reading reading = read(report);
    assertEquals(List.of("too-long"), codes(reading));
    assertSame(report, reading.report());
    assertEquals(List.of(), reading.claims());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two men were killed, ",
        "killed ",
        "and ",
        "some ",
        "Dana Rell ",
        "of ",
        "who ",
        ", ",
        "Six people were shot in Kharkiv on Monday. ",
        "in Kharkiv ",
        "\n"
      })
  void aHostileReportIsReadQuickly(String words) {
    String text = words.repeat(30_000 / words.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(Report.of(text)));
  }

  @Provide
  Arbitrary<String> reports() {
    return Texts.texts();
  }

  @Property(tries = 300)
  void everyReadingHoldsTogether(@ForAll("reports") String text) {
    read(Report.of(text));
    read(dated("Six killed. " + text + " Shells hit Kharkiv."));
  }

  @Test
  void theEngineTellsWhatMadeTheReading() {
    assertEquals(READER.engine(), read(Report.of(WITHDRAWAL)).engine());
    assertFalse(READER.engine().models().isEmpty());
  }

  private static Reading read(Report report) {
    return ReadingInvariants.check(READER.read(report));
  }

  private static Report dated(String text) {
    return Report.of(text).published(PUBLISHED, DateSource.GIVEN);
  }

  private static List<String> codes(Reading reading) {
    return reading.problems().stream().map(Problem::code).toList();
  }

  private static @Nullable TimeRef when(Claim claim) {
    var time = claim.event().time();
    return time == null ? null : time.expression().ref();
  }

  private static @Nullable String where(Claim claim) {
    var place = claim.event().place();
    return place == null ? null : place.passage().text();
  }
}
