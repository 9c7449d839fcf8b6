package dateline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Engine;
import dateline.model.FoundBy;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.Use;
import dateline.model.PlaceRef;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Span;
import dateline.testkit.ExampleReading;
import dateline.testkit.ExchangeInvariants;
import dateline.testkit.FormatSchema;
import dateline.testkit.Texts;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReadingWriterTest {
  private static final FormatSchema SCHEMA = FormatSchema.reading();
  private static final ReadingWriter WRITER = ReadingWriter.withText();

  @Test
  void aLineFitsItsSchemaAndItsSpansQuoteTheText() {
    String line = WRITER.line(ExampleReading.reading());
    SCHEMA.check(line);
    ExchangeInvariants.check(line);
  }

  @Test
  void aReadingThatFoundNothingIsALineToo() {
    String line = WRITER.line(ExampleReading.empty());
    SCHEMA.check(line);
    ExchangeInvariants.check(line);
    assertTrue(line.contains("\"published\":null,\"publishedFrom\":null"), line);
    assertTrue(line.contains("\"claims\":[],\"incidents\":[]"), line);
  }

  @Test
  void offsetsCountCodePoints() {
    String line = WRITER.line(ExampleReading.reading());
    // The dove before it is two UTF-16 units and one code point.
    assertTrue(line.contains("\"span\":[2,5],\"text\":\"Six\""), line);
  }

  @Test
  void everyValueStandsWhereTheFormatHasIt() {
    String line = WRITER.line(ExampleReading.reading());
    for (String part :
        List.of(
            "{\"schema\":\"dateline/reading/1\",\"report\":{\"id\":\"a1\",\"sha256\":\"",
            "\"translatedFrom\":\"it\",\"published\":\"2015-11-20\",\"publishedFrom\":\"given\"",
            "\"status\":\"resolved\",\"name\":\"Ar Raqqah\",\"geonames\":172955,",
            "\"relation\":\"north of\",\"metonym\":false,\"match\":\"name\",\"confidence\":0.9732,",
            "\"status\":\"ambiguous\",\"name\":null,\"geonames\":null,",
            "\"why\":\"no place of that name is known\"",
            "\"type\":\"DATE\",\"value\":\"2015-11-19\",\"from\":\"2015-11-19\",",
            "\"anchored\":\"published\"",
            "\"inside\":\"s2\"",
            "\"event\":\"ASSAULT\",\"mode\":\"aerial\",\"contexts\":[\"military\"]",
            "\"place\":\"p1\",\"placePrecision\":\"near\",\"time\":\"t1\"",
            "\"timeFrom\":\"context\"",
            "\"time\":null,\"from\":null,\"to\":null,\"timeFrom\":null",
            "\"count\":\"exactly\",\"min\":6,\"max\":6,",
            "\"count\":\"in words\",\"min\":24,\"max\":null,",
            "\"cumulative\":false,\"partOf\":0,\"foundBy\":\"example/1\"}",
            "\"anchored\":\"published\",\"foundBy\":\"example/1\"}",
            "\"text\":\"Dozens\",\"words\":\"dozens\",",
            "\"attribution\":[\"s1\",\"s2\"],\"confidence\":0.9346,\"foundBy\":\"example/1\"",
            "\"name\":\"Amal Haddad\",\"age\":34,\"sex\":null,\"role\":null,",
            "\"killed\":{\"min\":6,\"max\":6,\"best\":6,\"basis\":\"sentence\"},\"injured\":{\"min\":24,\"max\":null,",
            "\"killedBy\":{\"civilian\":{\"min\":6,\"max\":6,\"best\":6,\"basis\":\"sentence\"},\"combatant\":null,",
            "\"killed\":null,\"injured\":null,\"killedBy\":{\"civilian\":null,",
            "\"status\":\"denied\",\"summary\":\"A strike on Barun, denied\"")) {
      assertTrue(line.contains(part), () -> part + " is not in " + line);
    }
  }

  @Test
  void theTextCanBeLeftOut() {
    String line = ReadingWriter.withoutText().line(ExampleReading.reading());
    SCHEMA.check(line);
    ExchangeInvariants.check(line, ExampleReading.TEXT);
    assertFalse(line.contains("residents told an agency"), line);
  }

  @Test
  void theSameReadingGivesTheSameBytes() {
    assertEquals(WRITER.line(ExampleReading.reading()), WRITER.line(ExampleReading.reading()));
  }

  @Test
  void aBrokenCharacterIsRefusedAndNeverMended() {
    Reading broken = withPlace(Report.named("x", "Raqqa \uD800"), new Span(0, 5));
    assertThrows(IllegalArgumentException.class, () -> WRITER.line(broken));
  }

  @Test
  void theReplacementCharacterOfTheInputStays() {
    assertTrue(
        WRITER
            .line(withPlace(Report.named("x", "Raqqa \uFFFD"), new Span(0, 5)))
            .contains("\"text\":\"Raqqa \uFFFD\""));
  }

  @Property(tries = 200)
  void anySpanOfAnyTextIsQuotedRightly(@ForAll("readings") Reading reading) {
    String line = WRITER.line(reading);
    ExchangeInvariants.check(line);
    SCHEMA.check(line);
    ExchangeInvariants.check(ReadingWriter.withoutText().line(reading), reading.report().text());
  }

  @Provide
  Arbitrary<Reading> readings() {
    return Texts.texts()
        .flatMap(text -> Texts.spans(text).map(span -> withPlace(Report.named("any", text), span)));
  }

  private static Reading withPlace(Report report, Span span) {
    PlaceName place =
        new PlaceName(
            report.passage(span),
            new PlaceRef.Unresolved("made up"),
            null,
            Use.PLACE,
            FoundBy.rule("test"));
    return new Reading(
        report,
        List.of(place),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Engine("1", "1", Map.of()));
  }
}
