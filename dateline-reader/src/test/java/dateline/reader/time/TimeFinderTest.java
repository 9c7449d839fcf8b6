package dateline.reader.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Mention.Anchor;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mention.TimeType;
import dateline.model.Report;
import dateline.model.Report.DateSource;
import dateline.model.TimeRef;
import dateline.reader.Sentences;
import dateline.testkit.Texts;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
  /** Published on a Tuesday. */
  private static final LocalDate TUESDAY = LocalDate.of(2024, 5, 14);

  @ParameterizedTest(name = "{0}: {1} is {2} to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-05-14 | on 2024-05-12          | 2024-05-12 | 2024-05-12
          # a month's name, a day and a year, whichever comes first
          2024-05-14 | on May 12, 2024        | 2024-05-12 | 2024-05-12
          2024-05-14 | on May 12 2024         | 2024-05-12 | 2024-05-12
          2024-05-14 | on Sept. 3rd, 2023     | 2023-09-03 | 2023-09-03
          2024-05-14 | on 12 May 2024         | 2024-05-12 | 2024-05-12
          2024-05-14 | on the 3rd of June, 2023 | 2023-06-03 | 2023-06-03
          2024-05-14 | on 1 Nov. 2022         | 2022-11-01 | 2022-11-01
          2024-05-14 | ON MAY 12, 2024        | 2024-05-12 | 2024-05-12
          # without a year: the nearest
          2024-05-14 | on May 12              | 2024-05-12 | 2024-05-12
          2024-05-14 | on Nov. 26             | 2023-11-26 | 2023-11-26
          2024-05-14 | on 26 November         | 2023-11-26 | 2023-11-26
          2024-05-14 | on the 3rd of June     | 2024-06-03 | 2024-06-03
          2024-05-14 | on 12 May              | 2024-05-12 | 2024-05-12
          2024-01-03 | on December 30         | 2023-12-30 | 2023-12-30
          2024-01-03 | on 30 December         | 2023-12-30 | 2023-12-30
          2024-01-03 | on January 2           | 2024-01-02 | 2024-01-02
          2023-12-30 | on January 3           | 2024-01-03 | 2024-01-03
          # months and years
          2024-05-14 | in May 2023            | 2023-05-01 | 2023-05-31
          2024-05-14 | in November of 2020    | 2020-11-01 | 2020-11-30
          2024-05-14 | in February 2024       | 2024-02-01 | 2024-02-29
          2024-05-14 | in 2019                | 2019-01-01 | 2019-12-31
          2024-05-14 | since 2011, they say   | 2011-01-01 | 2011-12-31
          # in figures
          2024-05-14 | on 14/05/2024          | 2024-05-14 | 2024-05-14
          2024-05-14 | on 05/14/2024          | 2024-05-14 | 2024-05-14
          2024-05-14 | on 05/05/2024          | 2024-05-05 | 2024-05-05
          # weekdays: the last one on or before publication
          2024-05-14 | on Monday              | 2024-05-13 | 2024-05-13
          2024-05-14 | on Tuesday             | 2024-05-14 | 2024-05-14
          2024-05-14 | on Wednesday           | 2024-05-08 | 2024-05-08
          2024-05-14 | on Monday morning      | 2024-05-13 | 2024-05-13
          2024-05-14 | on Sun. night          | 2024-05-12 | 2024-05-12
          2024-05-14 | on Wed. it rained      | 2024-05-08 | 2024-05-08
          2024-05-14 | last Tuesday           | 2024-05-07 | 2024-05-07
          2024-05-14 | this Tuesday           | 2024-05-14 | 2024-05-14
          2024-05-14 | next Friday            | 2024-05-17 | 2024-05-17
          2024-05-14 | next Tuesday           | 2024-05-21 | 2024-05-21
          2024-01-01 | on Sunday              | 2023-12-31 | 2023-12-31
          # days from publication
          2024-05-14 | today                  | 2024-05-14 | 2024-05-14
          2024-05-14 | earlier today          | 2024-05-14 | 2024-05-14
          2024-05-14 | this morning           | 2024-05-14 | 2024-05-14
          2024-05-14 | tonight                | 2024-05-14 | 2024-05-14
          2024-05-14 | yesterday              | 2024-05-13 | 2024-05-13
          2024-05-14 | yesterday evening      | 2024-05-13 | 2024-05-13
          2024-05-14 | last night             | 2024-05-13 | 2024-05-13
          2024-01-01 | yesterday              | 2023-12-31 | 2023-12-31
          2024-03-01 | yesterday              | 2024-02-29 | 2024-02-29
          2023-03-01 | yesterday              | 2023-02-28 | 2023-02-28
          2024-02-28 | tomorrow               | 2024-02-29 | 2024-02-29
          2024-12-31 | tomorrow night         | 2025-01-01 | 2025-01-01
          2024-05-14 | overnight              | 2024-05-13 | 2024-05-14
          2024-01-01 | overnight              | 2023-12-31 | 2024-01-01
          2024-05-14 | two days ago           | 2024-05-12 | 2024-05-12
          2024-05-14 | 10 days ago            | 2024-05-04 | 2024-05-04
          2024-05-14 | a week ago             | 2024-05-06 | 2024-05-12
          2024-05-14 | three months ago       | 2024-02-01 | 2024-02-29
          2024-03-31 | one month ago          | 2024-02-01 | 2024-02-29
          2024-02-29 | a year ago             | 2023-01-01 | 2023-12-31
          2024-05-14 | last week              | 2024-05-06 | 2024-05-12
          2024-05-14 | this week              | 2024-05-13 | 2024-05-19
          2024-05-14 | next week              | 2024-05-20 | 2024-05-26
          2024-05-14 | last weekend           | 2024-05-11 | 2024-05-12
          2024-05-14 | this month             | 2024-05-01 | 2024-05-31
          2024-01-14 | last month             | 2023-12-01 | 2023-12-31
          2024-05-14 | last year              | 2023-01-01 | 2023-12-31
          2024-05-14 | next year              | 2025-01-01 | 2025-12-31
          # leap days
          2024-03-01 | on February 29         | 2024-02-29 | 2024-02-29
          2024-03-01 | on 29 February 2024    | 2024-02-29 | 2024-02-29
          """)
  void anExpressionStandsForItsDays(
      LocalDate published, String words, LocalDate from, LocalDate to) {
    TimeExpression time = sole("It happened " + words + ".", published);
    LocalDate[] days =
        switch (time.ref()) {
          case TimeRef.On on -> new LocalDate[] {on.day(), on.day()};
          case TimeRef.Within within -> new LocalDate[] {within.from(), within.to()};
          case TimeRef.Unresolved unresolved -> new LocalDate[2];
        };
    assertEquals(List.of(from, to), List.of(days));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on May 12, 2024  | 2024-05-12    |
          on May 12        | 2024-05-12    | PUBLISHED
          in May 2023      | 2023-05       |
          in 2019          | 2019          |
          on Monday        | 2024-05-13    | PUBLISHED
          yesterday        | 2024-05-13    | PUBLISHED
          last week        | 2024-W19      | PUBLISHED
          last weekend     | 2024-W19-WE   | PUBLISHED
          last month       | 2024-04       | PUBLISHED
          last year        | 2023          | PUBLISHED
          two days ago     | 2024-05-12    | PUBLISHED
          """)
  void anExpressionHasItsValueAndTellsWhatItIsCountedFrom(
      String words, String value, @Nullable String anchor) {
    TimeExpression time = sole("It happened " + words + ".", TUESDAY);
    assertEquals(TimeType.DATE, time.type());
    assertEquals(value, time.value());
    assertEquals(anchor == null ? null : new Anchor.Published(), time.anchor());
    assertTrue(time.foundBy().name().startsWith("time."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today",
        "tonight",
        "yesterday",
        "tomorrow",
        "last night",
        "overnight",
        "on Monday",
        "last Tuesday",
        "two days ago",
        "a week ago",
        "last week",
        "this month",
        "last year",
        "on May 12",
        "on 12 May",
        "on Nov. 26"
      })
  void anUndatedReportSaysWhyAndGuessesNothing(String words) {
    TimeExpression time = sole("It happened " + words + ".", null);
    String why = time.ref() instanceof TimeRef.Unresolved open ? open.why() : "";
    assertEquals("the report has no publication date to count from", why);
    assertNull(time.anchor());
  }

  @Test
  void aDayWithoutAYearKeepsWhatItSays() {
    assertEquals("XXXX-05-12", sole("On May 12.", null).value());
    assertNull(sole("On Monday.", null).value());
  }

  @Test
  void anUndatedReportStillKnowsAbsoluteDays() {
    for (String day : List.of("2024-05-12", "May 12, 2024", "12 May 2024", "12/05/2024")) {
      boolean figures = day.contains("/");
      assertEquals(
          figures ? null : "2024-05-12", sole("It happened on " + day + ".", null).value());
    }
    assertEquals("2024-05", sole("In May 2024.", null).value());
  }

  @Test
  void dayAndMonthInFiguresMayBeOpen() {
    TimeRef ref = sole("On 03/04/2024.", TUESDAY).ref();
    assertEquals(new TimeRef.Unresolved("day and month cannot be told apart"), ref);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 31 February it rained.",
        "On February 30, 2024 it rained.",
        "On 2024-02-30 it rained.",
        "On 2024-13-01 it rained.",
        "On 31 April 2023 it rained.",
        "On 29 February 2023 it rained, not so in other years.",
        "On 0 May it rained.",
        "On May 50 it rained.",
        "On 13/13/2024 it rained.",
        "He may 12 times.",
        "They sat.",
        "The sun rose.",
        "They wed.",
        "2019 houses burned.",
        "It cost 12,000.",
        "It was an almost overnight success.",
      })
  void whatIsNoDayIsNotFound(String text) {
    assertEquals(List.of(), days(text));
  }

  @Test
  void aVerbBeforeAClockIsNoMonth() {
    assertEquals("12:30", sole("May 12:30 suit you?", TUESDAY).passage().text());
  }

  @Test
  void theFullStopOfASentenceIsNoPartOfAMonth() {
    assertEquals("3 June", sole("It rained on 3 June.", TUESDAY).passage().text());
    assertEquals("Jun. 3", sole("It rained on Jun. 3.", TUESDAY).passage().text());
  }

  @Test
  void aNoBreakSpacePartsWordsToo() {
    assertEquals("2024-05-12", sole("On 12\u00A0May\u00A02024.", null).value());
  }

  @Test
  void expressionsStandInTheOrderOfTheTextAndNeverOverlap() {
    List<TimeExpression> found =
        find("On Friday, May 10, 2024, and yesterday, Sunday 12 May.", TUESDAY);
    assertEquals(
        List.of("Friday, May 10, 2024", "yesterday", "Sunday 12 May"),
        found.stream().map(t -> t.passage().text()).toList());
  }

  @Test
  void neighboursThatSpeakOfOneTimeAreOneInCapitalsToo() {
    assertEquals(
        List.of("5:20 P.M. ON FRIDAY 2024-05-10T17:20"),
        days("SHELLS FELL AT 5:20 P.M. ON FRIDAY."));
  }

  @Test
  void theSameWeekIsThatOfADayNotOfAMonth() {
    assertEquals(
        List.of("Monday 2024-05-13", "January 2024-01", "the same week 2024-W20"),
        days("He was shot on Monday. He was warned in January. In the same week two were shot."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          this minute | PRESENT_REF
          this hour   | PRESENT_REF
          next hour   | FUTURE_REF
          """)
  void minutesAndHoursHaveNoDays(String words, String value) {
    TimeExpression time = sole("They called for help " + words + ".", TUESDAY);
    assertEquals(value, time.value());
    assertTrue(time.ref() instanceof TimeRef.Unresolved);
  }

  @Test
  void anExpressionIsNeverCountedFromAPartOfItself() {
    List<TimeExpression> found =
        find("He was shot on Monday at 8:05 p.m. and died at 8:10 p.m., Monday night.", TUESDAY);
    for (TimeExpression time : found) {
      if (time.anchor() instanceof Anchor.Told told) {
        assertTrue(
            found.stream().anyMatch(t -> t != time && t.passage().span().equals(told.span())),
            () -> time.toString());
      }
    }
  }

  @Property
  void everyDayIsReadInEveryWriting(@ForAll @IntRange(min = -25_000, max = 47_000) int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    List<String> writings =
        List.of(
            day.toString(),
            month + " " + day.getDayOfMonth() + ", " + day.getYear(),
            day.getDayOfMonth() + " " + month + " " + day.getYear());
    for (String writing : writings) {
      assertEquals(new TimeRef.On(day), sole("On " + writing + " it rained.", null).ref(), writing);
    }
  }

  @Property
  void aDayWithoutAYearIsNeverMoreThanHalfAYearAway(
      @ForAll @IntRange(min = 0, max = 20_000) int epochDay, @ForAll @IntRange(max = 365) int ago) {
    LocalDate published = LocalDate.ofEpochDay(epochDay);
    LocalDate day = published.minusDays(ago);
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    if (day.getMonthValue() == 2 && day.getDayOfMonth() == 29) {
      return;
    }
    TimeRef ref = sole("On " + month + " " + day.getDayOfMonth() + ".", published).ref();
    LocalDate read = ref instanceof TimeRef.On on ? on.day() : LocalDate.MAX;
    assertTrue(Math.abs(read.toEpochDay() - published.toEpochDay()) <= 183, read.toString());
  }

  @Provide
  Arbitrary<String> reports() {
    return Texts.texts();
  }

  @Property(tries = 300)
  void anExpressionQuotesItsWords(@ForAll("reports") String text) {
    for (TimeExpression time : TimeFinder.find(report(text, TUESDAY))) {
      assertFalse(time.passage().text().isBlank());
    }
  }

  private static List<String> days(String text) {
    return find(text, TUESDAY).stream().map(t -> t.passage().text() + " " + t.value()).toList();
  }

  private static List<TimeExpression> find(String text, @Nullable LocalDate published) {
    return TimeFinder.find(report(text, published), Sentences.of(text));
  }

  private static TimeExpression sole(String text, @Nullable LocalDate published) {
    List<TimeExpression> found = find(text, published);
    assertEquals(1, found.size(), () -> text + " has " + found.size());
    return found.getFirst();
  }

  private static Report report(String text, @Nullable LocalDate published) {
    Report report = Report.named("r", text);
    return published == null ? report : report.published(published, DateSource.GIVEN);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KABUL, May 12 (Own) — Two were killed yesterday.              | 2024-05-11 | true
          KABUL, Afghanistan, May 12 — Two were killed yesterday.       | 2024-05-11 | true
          GOMA, DR Congo (May 12, 2024) - Two were killed yesterday.    | 2024-05-11 | true
          # that day, long ago, ahead, and no dateline
          KABUL, May 14 (Own) — Two were killed yesterday.              | 2024-05-13 | false
          KABUL, March 2 (Own) — Two were killed yesterday.             | 2024-05-13 | false
          KABUL, May 16 (Own) — Two were killed yesterday.              | 2024-05-13 | false
          The army fired on May 12 — two were killed yesterday.         | 2024-05-13 | false
          """)
  void aReportCountsFromItsDateline(String text, LocalDate day, boolean dateline) {
    Report report =
        Report.named("x", text).published(LocalDate.of(2024, 5, 14), Report.DateSource.GIVEN);
    TimeExpression last = TimeFinder.find(report, Sentences.of(text)).getLast();
    assertEquals(new TimeRef.On(day), last.ref());
    assertEquals(dateline ? new Anchor.Dateline() : new Anchor.Published(), last.anchor());
  }
}
