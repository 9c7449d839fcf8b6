package dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.model.Span;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextsTest {
  @Property
  void spansPartNoCharacter(@ForAll("quotes") String quote) {
    assertFalse(Character.isLowSurrogate(quote.charAt(0)));
    assertFalse(Character.isHighSurrogate(quote.charAt(quote.length() - 1)));
  }

  @Provide
  Arbitrary<String> quotes() {
    return Texts.texts().flatMap(text -> Texts.spans(text).map((Span span) -> span.in(text)));
  }
}
