package dateline.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KADUNA, May 3 (KNA) — Gunmen attacked a bus. | KADUNA",
        "* MOSUL - Gunmen shot a trader. | MOSUL",
        "TAL ABIN - A mine went off. | TAL ABIN",
        "Gaza City — Tanks shelled a post. | -",
        "QUETTA: Four men were killed. | QUETTA",
        "Gunmen attacked a bus - and fled. | none",
        "The army - or what is left of it - withdrew. | none",
        "Gunmen attacked a bus. | none",
      })
  void aDatelineIsToldFromASentence(String text, String expected) {
    Sentence sentence = Text.of(text).sentences().getFirst();
    int last = Datelines.lastOfTown(sentence);
    String town = last < 0 ? "-" : sentence.span(Datelines.first(sentence), last).in(text);
    assertEquals(expected, Datelines.begins(sentence) ? town : "none");
  }
}
