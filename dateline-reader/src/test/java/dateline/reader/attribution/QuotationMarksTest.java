package dateline.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“We left,” she said. “We had to.”        | “We left,”/“We had to.”",
        "\"We left,\" she said. \"We had to.\"    | \"We left,\"/\"We had to.\"",
        "‘We left,’ she said, ‘at six.’           | ‘We left,’/‘at six.’",
        "‘The villagers’ wells are dry,’ he said. | ‘The villagers’ wells are dry,’",
        "It’s the residents’ road.                | ``",
        "A pipe of 5\" and a '90s bus.            | ``",
        "«We left», she said.                     | «We left»",
        "„We left“, she said.                     | „We left“",
        "the \"safe\" corridor                    | \"safe\"",
      })
  void quotationsGoFromMarkToMark(String text, String expected) {
    List<String> found =
        QuotationMarks.in(text, paragraphs(text)).stream().map(q -> q.span().in(text)).toList();
    assertEquals(expected, String.join("/", found));
  }

  @Test
  void aQuotationThatAParagraphLeavesOpenGoesOnWhereTheNextBeginsWithTheMark() {
    String text = "“We left at six.\n“We had to,” she said.\nNobody followed.";
    List<Quotation> found = QuotationMarks.in(text, paragraphs(text));
    assertEquals(2, found.size());
    assertFalse(found.get(0).closed());
    assertTrue(found.get(1).goesOn());
    assertEquals("“We had to,”", found.get(1).span().in(text));
  }

  @Test
  void aMarkThatNothingClosesEndsWithItsParagraph() {
    String text = "“We left at six.\nThe road was empty.";
    List<Quotation> found = QuotationMarks.in(text, paragraphs(text));
    assertEquals(List.of("“We left at six."), found.stream().map(q -> q.span().in(text)).toList());
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n")) {
      paragraphs.add(new Span(from, from + line.length()));
      from += line.length() + 1;
    }
    return paragraphs;
  }
}
