package dateline.reader.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.reader.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  @ParameterizedTest
  @CsvSource({
    "cities, l3|y, city",
    "Killed, l2|, kill",
    "WAS, l3|be, be",
    "n’t, l3|not, not",
    "Aleppo, k0|, Aleppo",
    "Houthis, k1|, Houthi",
    "a, l3|b, a",
    "𝐀bcs, l1|, 𝐀bc",
  })
  void aScriptMakesALemmaOfAForm(String form, String script, String lemma) {
    assertEquals(lemma, Lemmas.of(form, script));
  }

  @ParameterizedTest
  @CsvSource({
    "gunmen, NOUN, NNS, gunman",
    "policemen, NOUN, NNS, policeman",
    "clashes, NOUN, NNS, clash",
    "killed, VERB, VBN, kill",
    "militiamen, NOUN, NNS, militiaman",
    "were, AUX, VBD, be"
  })
  void whatIsKnownOfAFormOrItsEndingComesFirst(
      String form, PartOfSpeech tag, String fine, String lemma) {
    Lemmas lemmas = new Lemmas(Table.resource("/dateline/reader/language/lemmas.tsv"));
    assertEquals(lemma, lemmas.of(form, tag, fine, "l0|"));
  }
}
