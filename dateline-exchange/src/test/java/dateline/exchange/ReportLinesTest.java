package dateline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Arrival;
import dateline.model.Arrival.Arrived;
import dateline.model.Arrival.Refused;
import dateline.model.Problem;
import dateline.model.Report;
import dateline.testkit.FormatSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLinesTest {
  private static final String WHOLE =
      """
      {"id":"a1","text":"One.\\r\\nTwo.","title":"T","published":"2015-11-20","outlet":"O",\
      "url":"https://example.org","byline":"B","language":"en"}
      """;

  @Test
  void takesEverythingAReportMayBring() {
    FormatSchema.report().check(WHOLE);
    Report report = arrived(WHOLE).report();
    assertEquals("a1", report.id());
    assertEquals("One.\r\nTwo.", report.text());
    assertEquals("T", report.title());
    assertEquals(LocalDate.of(2015, 11, 20), report.published());
    assertEquals(Report.DateSource.GIVEN, report.publishedFrom());
    assertEquals("O", report.outlet());
    assertEquals("https://example.org", report.url());
    assertEquals("B", report.byline());
    assertEquals("en", report.language());
  }

  @Test
  void takesWhereADayAndALanguageComeFrom() {
    String line =
        "{\"text\":\"a\",\"published\":\"2015-11-20\",\"publishedFrom\":\"metadata\","
            + "\"translatedFrom\":\"it\"}";
    FormatSchema.report().check(line);
    assertEquals(Report.DateSource.METADATA, arrived(line).report().publishedFrom());
    assertEquals("it", arrived(line).report().translatedFrom());
  }

  @Test
  void takesADayOfNoKnownSourceAsGivenByTheLine() {
    String line = "{\"text\":\"a\",\"published\":\"2015-11-20\",\"publishedFrom\":\"a friend\"}";
    assertEquals(Report.DateSource.GIVEN, arrived(line).report().publishedFrom());
    assertNull(arrived("{\"text\":\"a\",\"publishedFrom\":\"text\"}").report().publishedFrom());
  }

  @Test
  void takesAReportOfNothingButItsText() {
    Arrived arrived = arrived("{\"text\":\"Shells hit Barun.\",\"published\":null,\"more\":[{}]}");
    assertEquals(arrived.report().sha256(), arrived.report().id());
    assertNull(arrived.report().published());
    assertEquals(List.of(), arrived.problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\"                        | it has no \"text\"",
        "{\"id\":\"a\",\"text\":null}         | it has no \"text\"",
        "{\"text\":\"\"}                      | it has an empty \"text\"",
        "{\"text\":\" \\n\"}                  | it has an empty \"text\"",
        "{\"text\":5}                         | it gives \"text\" as something else than text",
        "{\"text\":\"a\",\"id\":7}            | it gives \"id\" as something else than text",
        "{\"text\":\"a\",\"title\":{\"x\":1}} | it gives \"title\" as something else than text",
        "{\"text\":\"a\",\"text\":\"b\"}      | it gives \"text\" twice",
        "{\"text\":\"a\"} {\"text\":\"b\"}    | it goes on after its object",
        "[{\"text\":\"a\"}]                   | it is not a JSON object",
        "\"text\"                             | it is not a JSON object",
        "Shells hit Barun.                    | it is not valid JSON near character",
        "{\"text\":\"a                        | it is not valid JSON near character",
        "{\"text\":\"a\",}                    | it is not valid JSON near character",
      })
  void refusesABrokenLineByItsNumber(String line, String why) {
    String broken = line.equals("{\"id\":\"a\"") ? line + "}" : line;
    List<Arrival> arrivals =
        arrivals("{\"text\":\"before\"}\n" + broken + "\n{\"text\":\"after\"}");
    assertEquals(3, arrivals.size());
    Refused refused = assertInstanceOf(Refused.class, arrivals.get(1));
    assertEquals("line 2 of reports.jsonl", refused.source());
    assertTrue(refused.why().startsWith(why), refused.why());
    assertTrue(!refused.remedy().isBlank() && !refused.why().contains("\n"), refused.toString());
    assertEquals("after", ((Arrived) arrivals.get(2)).report().text());
  }

  @Test
  void refusesWhatIsNestedBeyondReason() {
    String deep = "[".repeat(5000) + "]".repeat(5000);
    Refused refused = refused("{\"text\":\"a\",\"x\":" + deep + "}");
    assertTrue(refused.why().contains("too deeply nested"), refused.why());
  }

  @Test
  void passesOverBlankLinesAndCountsThem() {
    List<Arrival> arrivals = arrivals("\n \r\n{\"text\":\"a\"}\r\n\n");
    assertEquals(1, arrivals.size());
    assertEquals("line 3 of reports.jsonl", arrivals.getFirst().source());
  }

  @Test
  void passesOverAByteOrderMarkBeforeTheFileAndKeepsOneInAText() {
    assertEquals("\uFEFFa", arrived("\uFEFF{\"text\":\"\uFEFFa\"}").report().text());
    assertEquals(List.of(), arrivals("\uFEFF"));
  }

  @ParameterizedTest
  @CsvSource({"2015-11-20T23:10:00Z", "2015-11-20T23:10:00+02:00", "2015-11-20T23:10:00"})
  void takesTheDayOfAMomentAsItIsWritten(String moment) {
    Arrived arrived = arrived("{\"text\":\"a\",\"published\":\"" + moment + "\"}");
    assertEquals(LocalDate.of(2015, 11, 20), arrived.report().published());
  }

  @ParameterizedTest
  @CsvSource({"yesterday", "2015-11", "2015-02-30", "20.11.2015", "2015-11-20Tnoon"})
  void takesNoDayFromWhatIsNone(String words) {
    Arrived arrived = arrived("{\"text\":\"a\",\"published\":\"" + words + "\"}");
    assertNull(arrived.report().published());
    assertEquals(List.of("published-unreadable"), codes(arrived));
  }

  @Test
  void mendsHalfASurrogatePairAndSaysSo() {
    Arrived arrived = arrived("{\"text\":\"a \\ud83d b \\udd4a\",\"title\":\"\\ud800\"}");
    assertEquals("a \uFFFD b \uFFFD", arrived.report().text());
    assertEquals("\uFFFD", arrived.report().title());
    assertEquals(List.of("undecodable", "undecodable"), codes(arrived));
    assertEquals(2, assertNotNullSpanStart(arrived.problems().getFirst()));
    assertTrue(arrived.problems().getFirst().message().contains("2 times"));
  }

  @Test
  void keepsAWholeSurrogatePair() {
    Arrived arrived = arrived("{\"text\":\"\\ud83d\\udd4a 🕊\"}");
    assertEquals("🕊 🕊", arrived.report().text());
    assertEquals(List.of(), arrived.problems());
  }

  @Test
  void mendsBytesThatAreNotUtf8AndSaysSo() {
    byte[] line = "{\"text\":\"Bari\u00f1\"}".getBytes(StandardCharsets.ISO_8859_1);
    Arrived arrived = (Arrived) arrivals(line).getFirst();
    assertEquals("Bari\uFFFD", arrived.report().text());
    assertEquals(List.of("undecodable"), codes(arrived));
  }

  @Test
  void keepsNulBytesOfAText() {
    assertEquals("a\0b", arrived("{\"text\":\"a\\u0000b\"}").report().text());
  }

  @Test
  void keepsBothReportsOfOneIdAndSaysSo() {
    List<Arrival> arrivals =
        arrivals("{\"id\":\"a\",\"text\":\"1\"}\n{\"id\":\"a\",\"text\":\"2\"}");
    assertEquals(List.of(), codes((Arrived) arrivals.get(0)));
    assertEquals(List.of("duplicate-id"), codes((Arrived) arrivals.get(1)));
  }

  @Test
  void refusesALineBeyondTheLimitAndGoesOn() {
    String lines = "{\"text\":\"" + "a".repeat(200_000) + "\"}\n{\"text\":\"b\"}\n";
    InputStream bytes = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    List<Arrival> arrivals = ReportLines.in(bytes, "big", 100_000).toList();
    assertEquals("line 1 of big", assertInstanceOf(Refused.class, arrivals.get(0)).source());
    assertEquals("b", ((Arrived) arrivals.get(1)).report().text());
  }

  @Test
  void readsNoFurtherThanIsAsked() {
    Endless endless = new Endless();
    try (Stream<Arrival> arrivals = ReportLines.in(endless, "endless")) {
      assertEquals(1000, arrivals.limit(1000).count());
    }
    assertTrue(endless.given < 1_000_000, () -> endless.given + " bytes were read");
    assertTrue(endless.closed);
  }

  @Test
  void unpacksOnTheWay(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("reports.jsonl.gz");
    Files.write(file, packed("{\"text\":\"a\"}\n{\"text\":\"b\"}"));
    assertEquals(2, in(file).size());
    assertTrue(ReportLines.named(file));
  }

  @Test
  void tellsOfAnArchiveThatBreaksOffAndKeepsWhatCameBefore(@TempDir Path folder)
      throws IOException {
    byte[] packed = packed("{\"text\":\"a\"}\n".repeat(200_000) + "{\"text\":\"unfinished");
    Path file = folder.resolve("cut.jsonl.gz");
    Files.write(file, Arrays.copyOf(packed, packed.length - 200));
    List<Arrival> arrivals = in(file);
    assertInstanceOf(Arrived.class, arrivals.getFirst());
    Refused last = assertInstanceOf(Refused.class, arrivals.getLast());
    assertTrue(last.why().contains("breaks off"), last.why());
  }

  @Test
  void refusesFilesThatCannotBeRead(@TempDir Path folder) throws IOException {
    Path plain = Files.writeString(folder.resolve("plain.gz"), "{\"text\":\"a\"}");
    Path empty = Files.createFile(folder.resolve("empty.gz"));
    for (Path file : List.of(folder, folder.resolve("missing"), plain, empty)) {
      List<Arrival> arrivals = in(file);
      assertEquals(1, arrivals.size(), file.toString());
      assertEquals(file.toString(), assertInstanceOf(Refused.class, arrivals.getFirst()).source());
    }
  }

  @Property
  void noBytesMakeItThrow(@ForAll byte[] bytes) {
    for (Arrival arrival : arrivals(bytes)) {
      assertNotNull(arrival.source());
    }
  }

  @Property
  void noChangeToALineMakesItThrow(@ForAll int where, @ForAll char with) {
    StringBuilder line = new StringBuilder(WHOLE);
    line.setCharAt(Math.floorMod(where, line.length()), with);
    for (Arrival arrival : arrivals(line.toString())) {
      if (arrival instanceof Arrived arrived) {
        CodePoints.of(arrived.report().text());
      }
    }
  }

  private static int assertNotNullSpanStart(Problem problem) {
    assertNotNull(problem.span());
    return problem.span().start();
  }

  private static List<String> codes(Arrived arrived) {
    return arrived.problems().stream().map(Problem::code).toList();
  }

  private static Arrived arrived(String line) {
    return assertInstanceOf(Arrived.class, arrivals(line).getFirst());
  }

  private static Refused refused(String line) {
    return assertInstanceOf(Refused.class, arrivals(line).getFirst());
  }

  private static List<Arrival> arrivals(String lines) {
    return arrivals(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Arrival> arrivals(byte[] bytes) {
    try (Stream<Arrival> arrivals =
        ReportLines.in(new ByteArrayInputStream(bytes), "reports.jsonl")) {
      return arrivals.toList();
    }
  }

  private static List<Arrival> in(Path file) {
    try (Stream<Arrival> arrivals = ReportLines.in(file)) {
      return arrivals.toList();
    }
  }

  private static byte[] packed(String lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Lines without end, that count how much of them was taken. */
  private static final class Endless extends InputStream {
    private static final byte[] LINE = "{\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);
    private long given;
    private boolean closed;

    @Override
    public int read() {
      return LINE[(int) (given++ % LINE.length)];
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
