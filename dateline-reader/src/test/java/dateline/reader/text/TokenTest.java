package dateline.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the army's claim         | the army 's claim
          they don't, can’t        | they do n't , ca n’t
          she'll, we’ve, I'm       | she 'll , we ’ve , I 'm
          he cannot                | he can not
          O'Neil's house           | O'Neil 's house
          a 34-year-old            | a 34 - year - old
          20-30 or 20–30           | 20 - 30 or 20 – 30
          1,200 men, 3.5 million   | 1,200 men , 3.5 million
          $3.5m and 50%            | $ 3.5 m and 50 %
          5:30pm on 14/05/2024     | 5:30 pm on 14/05/2024
          3rd of May in the 1990s  | 3rd of May in the 1990s
          U.S.-led raids           | U.S. - led raids
          Gen. Vasht, Nov. 26      | Gen. Vasht , Nov. 26
          House No. 12             | House No. 12
          He said no.              | He said no .
          J. R. Tolan              | J. R. Tolan
          at 9 a.m. today          | at 9 a.m. today
          @barun_watch #Barun      | @barun_watch #Barun
          (see www.ex.org/a.)      | ( see www.ex.org/a . )
          https://ex.org/p?x=2.    | https://ex.org/p?x=2 .
          smoke 🔥🔥 over           | smoke 🔥 🔥 over
          wait... what--now        | wait ... what -- now
          fiancée naïve            | fiancée naïve
          قُتل ستة                   | قُتل ستة
          """)
  void wordsAreCutLikeTheTreebanksDo(String text, String tokens) {
    assertEquals(tokens, String.join(" ", words(text)));
  }

  @Test
  void blanksThatAreNoWhiteSpaceAreNoWords() {
    assertEquals(List.of("12", "men", "fled"), words("12\u00A0men\u200B\u2003fled"));
  }

  @Test
  void aWordKnowsItsShape() {
    assertTrue(token("Barun").capitalised());
    assertFalse(token("Barun").allCapitals());
    assertTrue(token("KNA").allCapitals());
    assertTrue(token("T-72").allCapitals());
    assertFalse(token("72").allCapitals());
    assertFalse(token("barun").capitalised());
    assertTrue(token("72").isWord());
    assertFalse(token("—").isWord());
    assertEquals("don't", token("Don’t").lower());
  }

  @Test
  void aSentenceAnswersOutsideItselfWithNothing() {
    Sentence sentence = Text.of("Two men fled").sentences().getFirst();
    assertEquals("", sentence.lower(-1));
    assertEquals("", sentence.lower(3));
    assertEquals("fled", sentence.lower(2));
    assertEquals(new Span(4, 12), sentence.span(1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Sentence(new Span(0, 1), 0, List.of()));
  }

  private static Token token(String text) {
    return Token.at(new Span(0, text.length()), text);
  }

  private static List<String> words(String text) {
    return Text.of(text).sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .map(Token::text)
        .toList();
  }
}
