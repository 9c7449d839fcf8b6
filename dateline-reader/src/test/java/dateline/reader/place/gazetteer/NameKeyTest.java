package dateline.reader.place.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest(name = "{0} is looked up as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Deir ez-Zor | deir ez zor",
        "‘Ayn al ‘Arab | ayn al arab",
        "Dar`a | dara",
        "Khar’kov | kharkov",
        "Şa‘dah | sadah",
        "Łódź | lodz",
        "Århus | arhus",
        "Großenhain | grossenhain",
        "U.S. | us",
        "St. Louis | st louis",
        "Washington,  D.C. | washington dc",
        "İzmir | izmir",
        "Thành phố Đà Nẵng | thanh pho da nang",
        "KYIV | kyiv",
        "ﬁeld | field",
      })
  void foldingDropsWhatSpellingsDifferIn(String name, String full) {
    assertEquals(full, NameKey.of(name).full());
  }

  @Test
  void articlesAreLeftOutAtTheHeadAndEverywhere() {
    NameKey key = NameKey.of("al-Bab al-Hawa");
    assertEquals("bab al hawa", key.withoutLeadingArticle());
    assertEquals("bab hawa", key.withoutArticles());
    assertEquals(List.of("bab al hawa", "bab hawa"), key.bareForms());
    assertEquals(List.of("sudan"), NameKey.of("the Sudan").bareForms());
    assertEquals(List.of(), NameKey.of("Mosul").bareForms());
  }

  @Test
  void aNameThatIsAnArticleStays() {
    assertEquals("as", NameKey.of("As").withoutArticles());
    assertEquals("the", NameKey.of("The").withoutArticles());
  }

  @Test
  void nothingIsLeftOfSigns() {
    assertTrue(NameKey.of("— ’ …").isEmpty());
    assertEquals(0, NameKey.of("—").words());
    assertEquals(3, NameKey.of("Deir ez-Zor").words());
  }
}
