package dateline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.Count;
import dateline.model.Harm;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Toll;
import dateline.model.TollRange;
import dateline.model.TollRange.Basis;
import dateline.testkit.ExampleReading;
import dateline.testkit.ExchangeInvariants;
import dateline.testkit.FormatSchema;
import dateline.testkit.ReadingInvariants;
import dateline.testkit.Readings;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingReaderTest {
  private static final FormatSchema SCHEMA = FormatSchema.reading();
  private static final ReadingWriter WRITER = ReadingWriter.withText();
  private static final ReadingWriter SHORT = ReadingWriter.withoutText();
  private static final String LINE = WRITER.line(ExampleReading.reading());

  @Test
  void theLineThatWasReadIsWrittenAgainToTheByte() {
    for (Reading reading : List.of(ExampleReading.reading(), ExampleReading.empty())) {
      String line = WRITER.line(reading);
      assertEquals(line, WRITER.line(ReadingReader.read(line)));
    }
  }

  @Test
  void aReadingReadBackHoldsWhatEveryReadingHolds() {
    ReadingInvariants.check(ReadingReader.read(LINE));
  }

  @Test
  void confidencesComeBackToFourPlacesAndAllElseAsItWas() {
    Reading back = ReadingReader.read(LINE);
    assertEquals(0.9346, back.claims().getFirst().confidence());
    assertEquals(back, ReadingReader.read(WRITER.line(back)));
    Reading was = ExampleReading.reading();
    assertEquals(was.report(), back.report());
    assertEquals(was.places().subList(1, 3), back.places().subList(1, 3));
    assertEquals(was.times(), back.times());
    assertEquals(was.attributions(), back.attributions());
    assertEquals(was.claims().get(0).event().tolls(), back.claims().get(0).event().tolls());
    assertEquals(was.incidents().get(0).tolls(), back.incidents().get(0).tolls());
    assertEquals(was.incidents().get(0).byStatus(), back.incidents().get(0).byStatus());
    assertEquals(was.problems(), back.problems());
    assertEquals(was.engine(), back.engine());
  }

  @Test
  void whatTheLineNamesByAnIdIsOneObject() {
    Reading back = ReadingReader.read(LINE);
    Claim strike = back.claims().get(0);
    assertSame(strike, back.incidents().get(0).claims().get(0));
    assertSame(back.claims().get(2), back.incidents().get(1).main());
    assertSame(back.places().get(0), strike.event().place());
    assertSame(back.attributions().get(1), strike.attribution().get(1));
    List<Toll> tolls = strike.event().tolls();
    assertSame(tolls.get(0), tolls.get(1).partOf());
    assertSame(back.report(), strike.trigger().report());
  }

  @Test
  void offsetsCountUtf16UnitsAgain() {
    Reading back = ReadingReader.read(LINE);
    assertEquals(new Span(3, 6), back.claims().get(0).event().tolls().get(0).passage().span());
  }

  @Test
  void aCountInWordsKeepsItsWords() {
    Toll dozens = ReadingReader.read(LINE).claims().get(1).event().tolls().getFirst();
    assertEquals(new Count.InWords("dozens", 24), dozens.count());
    assertEquals("Dozens", dozens.passage().text());
  }

  @Test
  void aLineWithoutItsTextIsReadWithTheReport() {
    Reading whole = ReadingReader.read(LINE);
    String line = SHORT.line(whole);
    Report bare = Report.named("another name", ExampleReading.TEXT);
    assertEquals(whole, ReadingReader.read(line, bare));
    assertEquals(whole, ReadingReader.read(LINE, bare));
    assertEquals(line, SHORT.line(ReadingReader.read(line, bare)));
  }

  @Test
  void aLineWithoutItsTextIsRefusedWithoutTheReportAndWithAnotherOne() {
    String line = SHORT.line(ExampleReading.reading());
    assertEquals(
        "report.text: is missing, so the report must be given with the line", complaint(line));
    Exception other =
        assertThrows(
            MalformedLine.class, () -> ReadingReader.read(line, Report.named("a1", "Another.")));
    assertEquals("report.sha256: is not that of the text of the report given", other.getMessage());
  }

  @Test
  void aTextBesideAnotherReportIsRefused() {
    String line = changed("Six civilians, three", "Ten civilians, three");
    assertEquals("report.sha256: is not that of the text beside it", complaint(line));
    Exception e =
        assertThrows(MalformedLine.class, () -> ReadingReader.read(line, ExampleReading.report()));
    assertEquals("report.text: is not that of the report given", e.getMessage());
  }

  @Test
  void fieldsThatAreNotKnownArePassedOver() {
    String line =
        LINE.replace("{\"id\":", "{\"new\":[{\"a\":null}],\"id\":")
            .replace("\"schema\":", "\"newer\":1e400,\"schema\":");
    assertEquals(ReadingReader.read(LINE), ReadingReader.read(line));
  }

  @Test
  void theOrderOfFieldsDoesNotMatter() {
    String claims = part("\"claims\":", ",\"incidents\":");
    String line =
        LINE.replace(claims + ",", "").replace("{\"schema\"", "{" + claims + ",\"schema\"");
    assertEquals(ReadingReader.read(LINE), ReadingReader.read(line));
  }

  @Test
  void anOlderLineWithoutTheBasisOfItsTollsComesBackWithoutOne() {
    String old = LINE.replace(",\"basis\":\"sentence\"", "");
    assertFalse(old.contains("basis"));
    SCHEMA.check(old);
    Reading back = ReadingReader.read(old);
    assertEquals(
        new TollRange(6, 6, 6, Basis.UNSTATED), back.incidents().getFirst().toll(Harm.KILLED));
    assertEquals(old, WRITER.line(back));
    assertEquals(back, ReadingReader.read(old.replace("\"best\":6", "\"best\":6,\"basis\":null")));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNSTATED")
  void theBasisOfATollComesBack(Basis basis) {
    String line = LINE.replace("\"sentence\"}", "\"" + basis.label() + "\"}");
    SCHEMA.check(line);
    Reading back = ReadingReader.read(line);
    assertEquals(new TollRange(6, 6, 6, basis), back.incidents().getFirst().toll(Harm.KILLED));
    assertEquals(line, WRITER.line(back));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dateline/reading/1  | dateline/reading/2     | schema: is not dateline/reading/1",
        "\"schema\":         | \"scheme\":            | schema: is missing",
        "\"id\":\"a1\"       | \"id\":\" \"           | report: a report's id is blank",
        "\"id\":\"a1\"       | \"id\":1               | report.id: is not text",
        "\"id\":\"a1\"       | \"id\":\"\\ud800\"     "
            + "| report.id: holds half a surrogate pair, which is no character",
        "\"id\":\"a1\"       | \"id\":null            | report.id: is null",
        "\"2015-11-20\"      | \"20 November\"        "
            + "| report.published: is no day such as 2015-11-20",
        "\"2015-11-20\"      | null                   "
            + "| report: published and publishedFrom of report a1 go together",
        "\"given\"           | \"found\"              "
            + "| report.publishedFrom: is none of given, metadata, text",
        "\"id\":\"p2\"       | \"id\":\"p1\"          | places[1].id: is that of another one, too",
        "[71,76]             | [71,77]                "
            + "| places[0].span: does not give the text beside it",
        "[71,76]             | [71]                   | places[0].span: is no pair of offsets",
        "[71,76]             | [76,71]                "
            + "| places[0].span: is no span of a text of 225 code points",
        "[71,76]             | [71,226]               "
            + "| places[0].span: is no span of a text of 225 code points",
        "[71,76]             | [71,7.6]               "
            + "| places[0].span[1]: is not a whole number",
        "[71,76]             | \"71-76\"              | places[0].span: is not a list",
        "\"resolved\"        | \"found\"              "
            + "| places[0].status: is none of resolved, ambiguous, unresolved",
        "\"lat\":35.95       | \"lat\":95.95          "
            + "| places[0]: Ar Raqqah lies at 95.95, 39.01",
        "\"lat\":35.95       | \"lat\":1e999          | places[0].lat: is not a number",
        "\"metonym\":false   | \"metonym\":0          | places[0].metonym: is neither true nor false",
        "\"example/1\"       | \"example\"            "
            + "| places[0].foundBy: is no name and version such as toll.passive/1",
        "\"example/1\"       | \"example/one\"        "
            + "| places[0].foundBy: is no name and version such as toll.passive/1",
        "\"example/1\"       | \"/1\"                 | places[0].foundBy: foundBy without a name",
        "\"published\",\"foundBy\" | \"t4\",\"foundBy\" "
            + "| times[0].anchored: is neither published nor dateline nor the id of one of the times",
        "\"to\":\"2015-11-19\" | \"to\":\"2015-11-18\" "
            + "| times[0]: from 2015-11-19 to 2015-11-18",
        "\"to\":\"2015-11-19\" | \"to\":null          | times[0].to: is null",
        "\"content\":[[2,15]] | \"content\":[]        | attributions[0]: an attribution of nothing",
        "\"event\":\"ASSAULT\" | \"event\":\"AID\"    | claims[0]: PLOVER has no mode AERIAL for AID",
        "\"mode\":\"aerial\" | \"mode\":\"naval\"     | claims[0].mode: is none of abduct, beat, …",
        "\"trigger\":[46,52] | \"trigger\":[116,120]  "
            + "| claims[0]: trigger Passage[a1 117-121] outside Passage[a1 3-114]",
        "\"place\":\"p1\"    | \"place\":\"p9\"       "
            + "| claims[0].place: is the id of none of the places",
        "\"expression\"      | null                   | claims[0].timeFrom: is null",
        "\"inside\":\"s2\"   | \"inside\":\"s1\"   "
            + "| attributions[0].inside: stands inside itself, or in a chain that is too long",
        "\"inside\":\"s2\"   | \"inside\":\"s9\"   "
            + "| attributions[0].inside: is the id of none of the attributions",
        "\"about\":\"c1\"    | \"about\":\"c9\"    "
            + "| claims[2].about: is the id of none of the claims",
        "\"about\":\"c1\"    | \"about\":\"c3\"    "
            + "| claims[2].about: is a claim about another itself",
        "\"position\":\"denied\" | \"position\":\"hidden\" "
            + "| claims[2].position: is none of accepted, denied, disclaimed, …",
        "\"s1\",\"s2\"       | \"s1\",\"t1\"          "
            + "| claims[0].attribution[1]: is the id of none of the attributions",
        "\"min\":6,\"max\":6 | \"min\":6,\"max\":7    "
            + "| claims[0].tolls[0].count: does not fit min and max",
        "\"min\":6,\"max\":6 | \"min\":-6,\"max\":6   | claims[0].tolls[0]: a count of -6",
        "\"min\":6,\"max\":6 | \"min\":3000000000,\"max\":6 "
            + "| claims[0].tolls[0].min: is not a whole number",
        "\"exactly\"         | \"some\"               "
            + "| claims[0].tolls[0].count: is none of exactly, at least, at most, about, between, in words",
        "\"partOf\":0        | \"partOf\":1           "
            + "| claims[0].tolls[1].partOf: makes a toll a part of itself",
        "\"partOf\":0        | \"partOf\":2           "
            + "| claims[0].tolls[1].partOf: is the index of none of the tolls",
        "\"harm\":\"killed\" | \"harm\":\"injured\"   "
            + "| claims[0].tolls[1]: a part of another harm: KILLED of INJURED",
        "[\"c1\",\"c2\"]     | [\"c1\",\"c4\"]        "
            + "| incidents[0].claims[1]: is the id of none of the claims",
        "[\"c1\",\"c2\"]     | []                     | incidents[0]: an incident without a claim",
        "\"best\":6          | \"best\":7             | incidents[0].killed: toll from 6 to 6, best 7",
        "\"basis\":\"sentence\" | \"basis\":\"unstated\" "
            + "| incidents[0].killed.basis: is none of running total, sentence, …",
        "\"actors\":[],\"recipients\" | \"otherTolls\":[{\"harm\":\"killed\","
            + "\"toll\":{\"min\":1,\"max\":1,\"best\":1},\"by\":{}}],\"recipients\" "
            + "| incidents[0].otherTolls[0]: gives a toll that is given already",
        "\"models\":{        | \"models\":{\"a\":1,   | engine.models.a: is not text",
        "\"engine\":{        | \"engine\":{\"version\":\"1\", | engine.version: is given twice",
        "{\"schema\"         | [{\"schema\"           | line: is not a JSON object",
        "{\"schema\"         | {schema                | line: is not valid JSON near character 2",
      })
  void aLineThatIsNoReadingIsRefusedWithThePlaceAndTheReason(
      String was, String is, String complaint) {
    String heard = complaint(changed(was, is));
    if (complaint.endsWith("…")) {
      assertTrue(heard.startsWith(complaint.substring(0, complaint.length() - 1)), heard);
    } else {
      assertEquals(complaint, heard);
    }
  }

  @Test
  void aLineMustEndWithItsReading() {
    assertEquals("line: goes on after its object", complaint(LINE + "{}"));
    String cut = LINE.substring(0, 100);
    assertEquals("line: is not valid JSON near character 101", complaint(cut));
    String deep = "\"new\":" + "[".repeat(5000) + "]".repeat(5000);
    assertEquals(
        "line: holds a value too long or too deeply nested",
        complaint(LINE.replace("{\"schema\"", "{" + deep + ",\"schema\"")));
  }

  @Test
  void thePlaceOfAComplaintCanBeAskedFor() {
    MalformedLine e =
        assertThrows(
            MalformedLine.class, () -> ReadingReader.read(changed("\"partOf\":0", "\"partOf\":9")));
    assertEquals("claims[0].tolls[1].partOf", e.place());
  }

  @Test
  void aComplaintQuotesNothingOfTheReport() {
    assertFalse(complaint(changed("[71,76]", "[70,76]")).contains("Raqqa"));
  }

  @Test
  void aLongChainOfPartsIsReadWithoutRunningOutOfStack() {
    String toll = part("{\"harm\":\"killed\"", ",{\"harm\"");
    StringBuilder chain = new StringBuilder(toll);
    for (int whole = 2; whole < 20_002; whole++) {
      chain.append(',').append(toll.replace("\"partOf\":null", "\"partOf\":" + whole));
    }
    Reading back = ReadingReader.read(changed(toll, chain.toString()));
    List<Toll> tolls = back.claims().getFirst().event().tolls();
    assertEquals(20_002, tolls.size());
    assertSame(tolls.get(20_001), tolls.get(20_000).partOf());
  }

  @Property(tries = 300)
  void anyReadingComesBackAndIsWrittenAgainToTheByte(@ForAll("readings") Reading reading) {
    String line = WRITER.line(reading);
    SCHEMA.check(line);
    ExchangeInvariants.check(line);
    Reading back = ReadingReader.read(line);
    assertEquals(reading, back);
    assertEquals(line, WRITER.line(back));
    String shorter = SHORT.line(reading);
    Reading beside = ReadingReader.read(shorter, reading.report());
    assertEquals(reading, beside);
    assertEquals(shorter, SHORT.line(beside));
  }

  @Property(tries = 1000)
  void noChangeToALineGivesAnythingButAReadingOrAComplaint(@ForAll int where, @ForAll char with) {
    StringBuilder line = new StringBuilder(LINE);
    line.setCharAt(Math.floorMod(where, line.length()), with);
    try {
      WRITER.line(ReadingReader.read(line.toString()));
    } catch (MalformedLine e) {
      assertTrue(e.getMessage().startsWith(e.place() + ": "), e.getMessage());
    }
  }

  @Provide
  Arbitrary<Reading> readings() {
    return Readings.readings();
  }

  private static String complaint(String line) {
    return assertThrows(MalformedLine.class, () -> ReadingReader.read(line)).getMessage();
  }

  /** Returns the example's line with the first such part of it changed. */
  private static String changed(String was, String is) {
    int at = LINE.indexOf(was);
    assertTrue(at >= 0, was);
    return LINE.substring(0, at) + is + LINE.substring(at + was.length());
  }

  private static String part(String from, String to) {
    int start = LINE.indexOf(from);
    return LINE.substring(start, LINE.indexOf(to, start));
  }
}
