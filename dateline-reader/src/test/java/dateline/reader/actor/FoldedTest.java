package dateline.reader.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          al-Shabaab         | al shabaab
          Da'esh             | daesh
          U.S.               | us
          Islamic State's    | islamic state s
          État-major         | etat major
          AFC/M23            | afc m23
          (                  | ''
          Hêzên Parastina    | hezen parastina
          """)
  void namesAreComparedWithoutWhatSpellingsDifferIn(String name, String folded) {
    assertEquals(folded, Folded.of(name));
  }

  @Property
  void whatIsFoldedStaysAsItIs(@ForAll String name) {
    String once = Folded.of(name);
    assertEquals(once.strip(), once);
  }
}
