package dateline.reader.place.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseKeyTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Ain Issa, 'Ayn 'Isa",
    "Kafr Zita, Kfar Zeita",
    "Raqqa, Rakka",
    "Khan Shaykhun, Khan Sheikhoun",
    "Ma'arrat an-Nu'man, Maarat al-Numan",
    "Qamishli, Kamishly",
    "Saraqib, Saraqeb",
    "Suwaydiyah, Swediye",
    "Dhiban, Ziban",
    "Makhmur, Makhmour",
    "Khmelnytskyi, Khmelnitsky",
    "Urozhaine, Urozhayne",
    "Bakhmut, Bahmut",
  })
  void spellingsOfOneNameAreAlike(String a, String b) {
    LooseKey one = LooseKey.of(a);
    LooseKey other = LooseKey.of(b);
    assertEquals(one.skeleton(), other.skeleton());
    assertTrue(
        one.likeness(other) >= Gazetteer.ALIKE, () -> one + " " + other + one.likeness(other));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"Homs, Hama", "Idlib, Aleppo", "Mosul, Basra", "Kherson, Kharkiv", "Tartus, Tadmur"})
  void otherNamesAreNot(String a, String b) {
    LooseKey one = LooseKey.of(a);
    LooseKey other = LooseKey.of(b);
    assertTrue(
        !one.skeleton().equals(other.skeleton()) || one.likeness(other) < Gazetteer.ALIKE,
        () -> one + " " + other);
  }

  @Property
  void aNameIsWhollyLikeItself(@ForAll String name) {
    LooseKey key = LooseKey.of(name);
    if (!key.loose().isEmpty() && !key.fine().isEmpty()) {
      assertEquals(1, key.likeness(LooseKey.of(name)));
    }
  }
}
