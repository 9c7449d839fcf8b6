package dateline.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Span;
import dateline.testkit.Texts;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPropertiesTest {
  private static final int MEGABYTE = 1_000_000;

  @Provide
  Arbitrary<String> reports() {
    return Texts.texts();
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(200),
        Arbitraries.strings()
            .withChars(" .!?…。\"'“”’()[]-*•\r\n\t\u00A0aAbB19,:/@#")
            .ofMaxLength(80),
        Arbitraries.strings().withCharRange('\uD7F0', '\uE010').ofMaxLength(40));
  }

  @Property
  void tokensLieInOrderAndLoseNothingOfAReport(@ForAll("reports") String text) {
    check(text);
  }

  @Property
  void tokensLieInOrderAndLoseNothingOfAnything(@ForAll("anything") String text) {
    check(text);
  }

  @Property(tries = 200)
  void whatIsWholeIsCutTheSameAlone(@ForAll("reports") String text) {
    Text cut = Text.of(text);
    assertEquals(cut, Text.of(text));
    assertEquals(text, cut.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.",
        ".",
        "(",
        ")\n",
        "\n",
        "\r\n",
        "\uD800",
        "A. ",
        "\". ",
        "http://.",
        "www.",
        "…",
        "'s",
        "1,",
        "aB.Cd",
        "\u00A0",
        "No. 1",
        ". ("
      })
  void hostileTextIsReadQuickly(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Text.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {")\n", " \n", ".\n", "a\n", "\"\n"})
  void hostileTextBehindHardWrappedLinesIsReadQuickly(String piece) {
    String lines = "the road to the north was cut in two places by the army and the\n".repeat(400);
    String text = lines + piece.repeat(MEGABYTE / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Text.of(text));
  }

  private static void check(String text) {
    boolean[] covered = new boolean[text.length()];
    int end = 0;
    int paragraph = 0;
    for (Sentence sentence : Text.of(text).sentences()) {
      assertTrue(sentence.span().start() >= end, "sentences overlap");
      assertTrue(sentence.paragraph() >= paragraph, "paragraphs go back");
      paragraph = sentence.paragraph();
      end = sentence.span().start();
      for (Token token : sentence.tokens()) {
        Span span = token.span();
        assertTrue(sentence.span().covers(span), "a token outside its sentence");
        assertTrue(span.start() >= end, "tokens overlap");
        assertEquals(span.in(text), token.text());
        end = span.end();
        for (int i = span.start(); i < span.end(); i++) {
          covered[i] = true;
        }
      }
      end = sentence.span().end();
    }
    lost(text, covered);
  }

  private static void lost(String text, boolean[] covered) {
    List<Integer> lost =
        IntStream.range(0, text.length())
            .filter(i -> !covered[i] && !Blank.is(codePointAround(text, i)))
            .boxed()
            .toList();
    assertEquals(List.of(), lost, "characters that no token holds");
  }

  private static int codePointAround(String text, int i) {
    boolean second =
        i > 0
            && Character.isLowSurrogate(text.charAt(i))
            && Character.isHighSurrogate(text.charAt(i - 1));
    return text.codePointAt(second ? i - 1 : i);
  }
}
