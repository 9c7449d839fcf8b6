package dateline.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dateline.model.Arrival;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileKindTest {
  static Stream<Arguments> starts() {
    return Stream.of(
        arguments("%PDF-1.7 and on", "this is a PDF"),
        arguments("PK\3\4\24\0", "this is an office document or a ZIP archive"),
        arguments("\37\u008B\b\0", "this is a gzip archive"),
        arguments("\u0089PNG\r\n\32\n\0", "this is an image (PNG)"),
        arguments("\u00FF\u00D8\u00FF\u00E0\0\20JFIF", "this is an image (JPEG)"),
        arguments("\177ELF\2\1", "this is a program (ELF)"),
        arguments("{\\rtf1\\ansi Six killed.}", "this is an RTF document"),
        arguments("WARC/1.1 and on", "this is a web archive (WARC)"),
        arguments("From: <Saved by Brow>", "this is a page saved as MHTML"),
        arguments("<?xml version='1.0'?><rss>", "this is a news feed"));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void aFileThatIsNoReportIsNamedWhateverItIsCalled(String start, String why) {
    Arrival.Refused refused = Given.refused(start.getBytes(ISO_8859_1), "report.txt");
    assertEquals(why, refused.why());
    assertTrue(refused.remedy().length() > 10);
  }

  @ParameterizedTest
  @CsvSource({"a.jsonl, this is JSON", "a.JSON, this is JSON", "a.csv, this is a table"})
  void aFileOfDataIsNamed(String name, String why) {
    assertEquals(why, Given.refused("a,b".getBytes(UTF_8), name).why());
  }

  @Test
  void noiseIsRefused() {
    byte[] noise = new byte[10_000];
    new Random(7).nextBytes(noise);
    noise[0] = 'x';
    assertTrue(Given.refused(noise, "a.txt").why().startsWith("this is no text"));
  }

  @Test
  void wordsThatAnArchiveBeginsWithMayBeginAReport() {
    for (String text : new String[] {"Rar! cried the crowd.", "RIFF, a town in Orlan."}) {
      assertInstanceOf(Arrival.Arrived.class, Given.bytes(text.getBytes(UTF_8), "a.txt"));
    }
  }
}
