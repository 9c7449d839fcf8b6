package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Problem;
import dateline.model.Reading;
import dateline.testkit.ExampleReading;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextAccountTest {
  @Test
  void tellsWhatHappenedWithItsWordsAndWhoSaysSo() {
    assertEquals(
        """
        =Bombs, "again"
        The Example, 20 November 2015 · a1

          1. Air attack north of Raqqa, Syria · 19 November 2015
             6 killed · at least 24 injured
                “Six civilians, three of them children, were killed by bombs north of Raqqa yesterday,
                 residents told an agency.”
                  — residents, according to an agency
                “"Dozens" were hurt, among them Amal Haddad, 34, of Tripoli.”
                  — the report itself · probable, not certain

          2. Air attack in Barun (not on our map) · day not told · denied
                “The ministry denied any strike on Barun = home 🏠.”
                  — The ministry · denied

          What stays open:
           - Barun is not in the gazetteer.

        """,
        new TextAccount(terminal(100)).of(ExampleReading.reading()));
  }

  @Test
  void saysThatNothingWasFound() {
    assertEquals(
        """
        empty
        outlet not known, undated

          Nothing was found here that tells of an incident.

          What stays open:
           - The report has no date, so “yesterday” stays unknown.

        """,
        new TextAccount(terminal(100)).of(ExampleReading.empty()));
  }

  @Test
  void keepsToTheWidthOfTheTerminal() {
    for (String line :
        new TextAccount(terminal(40)).of(ExampleReading.reading()).lines().toList()) {
      assertTrue(Shown.columns(line) <= 40, line);
    }
  }

  @Test
  void lettingNothingOfTheReportRunOnTheTerminal() {
    Reading odd =
        ExampleReading.reading()
            .arrivedWith(List.of(new Problem("odd", null, "\u001B]0;gotcha\u0007\u202Eabc\r\nd")));
    String account = new TextAccount(terminal(100)).of(odd);
    assertTrue(account.contains("⟨001B⟩]0;gotcha⟨0007⟩⟨202E⟩abc d"), account);
  }

  private static Terminal terminal(int width) {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream()),
        false,
        false,
        width,
        null);
  }
}
