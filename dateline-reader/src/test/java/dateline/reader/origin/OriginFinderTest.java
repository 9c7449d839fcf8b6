package dateline.reader.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dateline.model.Report;
import dateline.model.Report.DateSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginFinderTest {
  private static final LocalDate DAY = LocalDate.of(2021, 5, 3);
  private static final String BODY = "Two people were hurt near Barun.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Originally published in Spanish at El Faro del Sur, 3 May 2021      | El Faro del Sur  | es | yes
          Originally published in Spanish at El Faro del Sur on 3 May 2021.   | El Faro del Sur  | es | yes
          Originally published in Italian in La Voce di Kora, May 3, 2021     | La Voce di Kora  | it | yes
          This article first appeared in Dari in Kora Daily, Monday, 3 May 2021. | Kora Daily    | prs | yes
          First published by Kora Times, 2021-05-03                           | Kora Times       |    | yes
          Originally published in Farsi on Monday, 3 May 2021.                |                  | fa | yes
          Originally published on 3 May 2021.                                 |                  |    | yes
          Translated from the Arabic by Ina Holt.                             |                  | ar | no
          Translated from French                                              |                  | fr | no
          Translated from the notes of Ina Holt                               |                  |    | no
          """)
  void aNoteTellsOutletLanguageAndDay(
      String note, @Nullable String outlet, @Nullable String original, String dated) {
    for (String text : new String[] {note + "\n\n" + BODY, BODY + "\n\n" + note}) {
      Report found = find(text);
      assertEquals(outlet, found.outlet());
      assertEquals(original, found.translatedFrom());
      assertEquals(dated.equals("yes") ? DAY : null, found.published());
      assertEquals(original == null ? null : "en", found.language());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BARUN, 3 May 2021 — " + BODY,
        "BARUN, May 3, 2021 (KNA) - " + BODY,
        "New York, 3rd of May 2021 – " + BODY,
        "3 May 2021 – " + BODY,
        "Kora, Barun (KNA) 3 May 2021 -- " + BODY,
        "Published: 3 May 2021\n" + BODY,
        "UPDATE (3 May 2021) – " + BODY,
        "Published on May 3, 2021 at 5 p.m.\n" + BODY,
        "Blast in Barun\nPosted: 2021-05-03\n" + BODY,
        "Last updated: 03/05/2021 (Monday, 3 May 2021)\n" + BODY,
        "Date: Monday, 3 May 2021\n\n" + BODY,
        "Blast in Barun\n3 May 2021\n" + BODY,
        "Blast in Barun\n\nMonday, May 3, 2021\n\n" + BODY,
        "Monday 3 May 2021\n" + BODY,
        "3 May 2021, 17:30 GMT\n" + BODY,
        "3 May 2021 at 17.30\n" + BODY,
        "By Ina Holt | May 3, 2021\n" + BODY,
        "Blast in Barun\r\n3 May 2021\r\n" + BODY,
      })
  void theHeadTellsTheDay(String text) {
    Report found = find(text);
    assertEquals(DAY, found.published());
    assertEquals(DateSource.TEXT, found.publishedFrom());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        BODY,
        "BARUN, 3 May — " + BODY,
        "BARUN, May 3 (KNA) - " + BODY,
        "BARUN, Monday — " + BODY,
        "Two people were hurt on 3 May 2021.",
        "Two people were hurt on 3 May 2021 in the town.\n" + BODY,
        "Barun marks anniversary of 12 May 2014 attack\n" + BODY,
        "The 3 May 2021 raid\n" + BODY,
        "Published: soon\n" + BODY,
        "Updated 30 February 2021\n" + BODY,
        "Published: May 2021\n" + BODY,
        "03/05/2021\n" + BODY,
        "He was born on 3 May 1981 — a Sunday — in Barun.",
        "The book was published in Spanish. Two were hurt on 3 May 2021.",
        "The law was first published in 1998 at the court.",
        "a\nb\nc\nd\ne\nf\ng\nh\n3 May 2021",
      })
  void aReportThatDoesNotSaySoStaysUndated(String text) {
    Report found = find(text);
    assertNull(found.published());
    assertNull(found.publishedFrom());
    assertNull(found.outlet());
  }

  @Test
  void whatIsGivenStays() {
    Report given =
        Report.named("r", "Originally published in Spanish at El Faro, 3 May 2021\n" + BODY)
            .published(LocalDate.of(2021, 5, 4), DateSource.GIVEN)
            .outlet("Kora Times")
            .language("en-GB", "it");
    assertEquals(given, OriginFinder.find(given));
  }

  @Test
  void theTextIsLeftAsItIs() {
    Report given = Report.named("r", "BARUN, 3 May 2021 — " + BODY);
    assertSame(given.text(), OriginFinder.find(given).text());
    Report silent = Report.named("r", BODY);
    assertSame(silent, OriginFinder.find(silent));
  }

  private static Report find(String text) {
    return OriginFinder.find(Report.named("r", text));
  }
}
