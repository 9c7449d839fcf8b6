package dateline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.model.Report;
import dateline.testkit.ExampleReading;
import dateline.testkit.FormatSchema;
import dateline.testkit.Readings;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWriterTest {
  private static final FormatSchema SCHEMA = FormatSchema.report();

  @Test
  void everythingThatIsKnownOfAReportStandsOnItsLine() {
    Report report =
        new Report(
            "a1",
            "One.\r\n🕊",
            "T",
            LocalDate.of(2015, 11, 20),
            Report.DateSource.TEXT,
            "O",
            "https://example.org",
            "B",
            "en",
            "it");
    String line = ReportWriter.line(report);
    assertEquals(
        "{\"id\":\"a1\",\"title\":\"T\",\"published\":\"2015-11-20\",\"publishedFrom\":\"text\","
            + "\"outlet\":\"O\",\"url\":\"https://example.org\",\"byline\":\"B\","
            + "\"language\":\"en\",\"translatedFrom\":\"it\",\"text\":\"One.\\r\\n🕊\"}",
        line);
    SCHEMA.check(line);
    assertEquals(report, ReportLines.report(line));
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    assertEquals("{\"id\":\"x\",\"text\":\"a\"}", ReportWriter.line(Report.named("x", "a")));
    assertEquals(Report.named("x", "a"), ReportLines.report("{\"id\":\"x\",\"text\":\"a\"}"));
  }

  @Test
  void theReportOfAReadingComesBack() {
    Report report = ExampleReading.reading().report();
    assertEquals(report, ReportLines.report(ReportWriter.line(report)));
  }

  @Test
  void whatNoLineCanHoldIsRefused() {
    for (String text : new String[] {" \n", "a\uD800"}) {
      Report report = Report.named("x", text);
      assertThrows(IllegalArgumentException.class, () -> ReportWriter.line(report));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\"}                            | line: it has no \"text\"",
        "{\"text\":1}                              "
            + "| line: it gives \"text\" as something else than text",
        "{\"text\":\"a\",\"text\":\"b\"}           | line: it gives \"text\" twice",
        "{\"text\":\"a\"                           | line: it is not valid JSON near character 12",
        "{\"text\":\"a\\ud800\"}                   "
            + "| line: “text” holds half a surrogate pair, which is no character, once; \uFFFD stands"
            + " there.",
        "{\"text\":\"a\uD800\"}                    "
            + "| line: it holds half a surrogate pair, which is no character",
        "{\"text\":\"a\",\"published\":\"friday\"} "
            + "| line: “published” is no day such as 2015-11-20, so the report counts as undated.",
      })
  void aLineThatIsNoReportAsItStandsIsRefusedWithTheReason(String line, String complaint) {
    Exception e = assertThrows(MalformedLine.class, () -> ReportLines.report(line));
    assertEquals(complaint, e.getMessage());
  }

  @Property(tries = 300)
  void anyReportComesBack(@ForAll("reports") Report report) {
    String line = ReportWriter.line(report);
    SCHEMA.check(line);
    assertEquals(report, ReportLines.report(line));
    assertEquals(line, ReportWriter.line(ReportLines.report(line)));
  }

  @Provide
  Arbitrary<Report> reports() {
    return Readings.reports();
  }
}
