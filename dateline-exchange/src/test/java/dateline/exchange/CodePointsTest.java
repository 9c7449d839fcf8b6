package dateline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.model.Span;
import dateline.testkit.Texts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Property(tries = 300)
  void countsAsTheJdkDoes(@ForAll("texts") String text) {
    CodePoints codePoints = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i = i == text.length() ? i + 1 : next(text, i)) {
      assertEquals(text.codePointCount(0, i), codePoints.before(i));
      assertEquals(i, codePoints.offset(codePoints.before(i)));
    }
    assertEquals(text.codePointCount(0, text.length()), codePoints.count());
  }

  @Property(tries = 300)
  void quotesTheSameWordsOutsideAsInside(@ForAll("textsWithSpans") Quoted quoted) {
    CodePoints codePoints = CodePoints.of(quoted.text());
    int[] outside = quoted.text().codePoints().toArray();
    int start = codePoints.start(quoted.span());
    String words = new String(outside, start, codePoints.end(quoted.span()) - start);
    assertEquals(quoted.span().in(quoted.text()), words);
  }

  @Test
  void refusesAnOffsetInsideACharacter() {
    CodePoints codePoints = CodePoints.of("a🕊b");
    assertEquals(1, codePoints.before(1));
    assertThrows(IllegalArgumentException.class, () -> codePoints.before(2));
    assertEquals(2, codePoints.before(3));
    assertThrows(IllegalArgumentException.class, () -> codePoints.before(5));
    assertThrows(IllegalArgumentException.class, () -> codePoints.before(-1));
    assertThrows(IllegalArgumentException.class, () -> codePoints.offset(4));
    assertThrows(IllegalArgumentException.class, () -> codePoints.offset(-1));
  }

  @Test
  void refusesHalfASurrogatePairAndSaysWhere() {
    for (String text : new String[] {"ab\uD83D", "ab\uD83Dc", "ab\uDD4A"}) {
      Exception e = assertThrows(IllegalArgumentException.class, () -> CodePoints.of(text));
      assertEquals("half a surrogate pair at offset 2", e.getMessage());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.texts();
  }

  @Provide
  Arbitrary<Quoted> textsWithSpans() {
    return Texts.texts().flatMap(text -> Texts.spans(text).map(span -> new Quoted(text, span)));
  }

  record Quoted(String text, Span span) {}

  private static int next(String text, int offset) {
    return text.offsetByCodePoints(offset, 1);
  }
}
