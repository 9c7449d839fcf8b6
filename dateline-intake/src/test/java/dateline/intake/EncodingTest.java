package dateline.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Arrival;
import dateline.model.Problem;
import dateline.model.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String FRENCH = "Six tués à Osk, près de la frontière.";
  private static final String ARABIC = "قتل ستة أشخاص في السوق يوم الجمعة.";

  @Test
  void utf8IsTakenVerbatimAndWithoutProblems() {
    String text = FRENCH + "\n\n  " + ARABIC + " 🕊️ 👩‍👧 “six”\n";
    Arrival.Arrived arrived = Given.text(text.getBytes(UTF_8));
    assertEquals(text, arrived.report().text());
    assertEquals(List.of(), arrived.problems());
  }

  @Test
  void everyByteOrderMarkIsUnderstoodAndStaysOut() {
    for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      Arrival.Arrived arrived =
          Given.text(("\uFEFF" + FRENCH + " 🕊").getBytes(Charset.forName(name)));
      assertEquals(FRENCH + " 🕊", arrived.report().text(), name);
      assertEquals(List.of(), arrived.problems(), name);
    }
  }

  @Test
  void utf16WithoutAMarkIsKnownByItsZeros() {
    for (String text : List.of(FRENCH, ARABIC, "Hi")) {
      assertEquals(text, Given.text(text.getBytes(UTF_16LE)).report().text());
      assertEquals(text, Given.text(text.getBytes(UTF_16BE)).report().text());
    }
  }

  @Test
  void latin1WithoutADeclarationIsReadAndTold() {
    Arrival.Arrived arrived = Given.text(FRENCH.getBytes(ISO_8859_1));
    assertEquals(FRENCH, arrived.report().text());
    assertEquals(List.of("encoding-assumed"), Given.codes(arrived));
  }

  @Test
  void theQuotesOfWindowsAreReadToo() {
    Arrival.Arrived arrived = Given.text("He said “six”.".getBytes(Charset.forName("cp1252")));
    assertEquals("He said “six”.", arrived.report().text());
  }

  @Test
  void lineEndsBecomeLineFeeds() {
    assertEquals("a\nb\nc\n\nd", Given.text("a\r\nb\rc\r\rd".getBytes(UTF_8)).report().text());
    assertEquals("a\n", Given.text("a\r\n".getBytes(UTF_8)).report().text());
  }

  @Test
  void aLoneSurrogateBecomesAReplacementWithItsPlace() {
    byte[] bytes = join("Six tués ", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, " à Osk");
    Arrival.Arrived arrived = Given.text(bytes);
    assertEquals("Six tués \uFFFD à Osk", arrived.report().text());
    Problem problem = arrived.problems().getFirst();
    assertEquals("undecodable", problem.code());
    assertEquals(new Span(9, 10), problem.span());
  }

  @Test
  void aSurrogateAloneIsNotTakenForLatin1() {
    byte[] bytes = join("Six in Osk ", new byte[] {(byte) 0xED, (byte) 0xB0, (byte) 0x80}, ".");
    assertEquals("Six in Osk \uFFFD.", Given.text(bytes).report().text());
  }

  @Test
  void aLoneSurrogateInUtf16BecomesAReplacement() {
    byte[] bytes = "\uFEFFSix in OskX.".getBytes(UTF_16LE);
    bytes[bytes.length - 4] = 0x00;
    bytes[bytes.length - 3] = (byte) 0xD8;
    Arrival.Arrived arrived = Given.text(bytes);
    assertEquals(List.of("undecodable"), Given.codes(arrived));
    assertTrue(arrived.report().text().startsWith("Six in Osk\uFFFD"));
  }

  @Test
  void brokenBytesAmongUtf8AreReplacedOneByOneAndCounted() {
    byte[] bytes = join(FRENCH + " ", new byte[] {(byte) 0xFF, 'x', (byte) 0xC3}, " " + FRENCH);
    Arrival.Arrived arrived = Given.text(bytes);
    assertEquals(FRENCH + " \uFFFDx\uFFFD " + FRENCH, arrived.report().text());
    assertTrue(arrived.problems().getFirst().message().startsWith("2 places"));
  }

  @Test
  void zeroBytesInGoodTextAreReplaced() {
    Arrival.Arrived arrived = Given.text("Six people were killed\0 in Osk.".getBytes(UTF_8));
    assertEquals("Six people were killed\uFFFD in Osk.", arrived.report().text());
    assertEquals(List.of("undecodable"), Given.codes(arrived));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><meta charset=\"CS\"></head>",
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=CS'></head>",
        "<?xml version=\"1.0\" encoding=\"CS\"?><html>"
      })
  void aPageIsReadAsItDeclares(String start) {
    String html =
        start.replace("CS", "windows-1251") + "<body><p>Шестеро убиты в городе Оск утром.";
    Arrival.Arrived arrived =
        (Arrival.Arrived) Given.bytes(html.getBytes(Charset.forName("windows-1251")), "a.html");
    assertEquals("Шестеро убиты в городе Оск утром.", arrived.report().text());
    assertEquals(List.of(), arrived.problems());
  }

  @Test
  void aPageThatIsUtf8IsReadSoWhateverItDeclares() {
    String html = "<html><head><meta charset=iso-8859-1></head><body><p>" + FRENCH;
    Arrival.Arrived arrived = (Arrival.Arrived) Given.bytes(html.getBytes(UTF_8), "a.html");
    assertEquals(FRENCH, arrived.report().text());
    assertEquals(List.of("encoding-assumed"), Given.codes(arrived));
  }

  @Test
  void anEncodingThatDoesNotExistIsNotTrusted() {
    String html = "<html><head><meta charset=klingon></head><body><p>" + FRENCH;
    Arrival.Arrived arrived = (Arrival.Arrived) Given.bytes(html.getBytes(ISO_8859_1), "a.html");
    assertEquals(FRENCH, arrived.report().text());
    assertEquals(List.of("encoding-assumed"), Given.codes(arrived));
  }

  private static byte[] join(String before, byte[] middle, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before.getBytes(UTF_8));
    out.writeBytes(middle);
    out.writeBytes(after.getBytes(UTF_8));
    return out.toByteArray();
  }
}
