package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.testkit.Texts;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShownTest {
  @Property
  void shownWordsAreOneLineWithoutControlCharacters(@ForAll("texts") String text) {
    String shown = Shown.line(text + "\u001B[31m\u0085\u2028");
    assertTrue(
        shown.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x202E || c == 0x2028));
  }

  @Property
  void wrappingLosesNothing(@ForAll("texts") String text) {
    String shown = Shown.line(text);
    assertEquals(
        shown.replace(" ", ""), String.join("", Shown.wrapped(shown, 30)).replace(" ", ""));
  }

  @Test
  void widthCountsWhatIsSeen() {
    assertEquals(5, Shown.columns("Raqqa"));
    assertEquals(4, Shown.columns("战争"));
    assertEquals(1, Shown.columns("e\u0301"));
    assertEquals(3, Shown.columns(Shown.bold("six")));
  }

  @Test
  void wrapsAtBlanksAndKeepsLongWordsWhole() {
    assertEquals(List.of("one two", "three"), Shown.wrapped("one two three", 8));
    assertEquals(List.of("a", "veryverylongword", "b"), Shown.wrapped("a veryverylongword b", 6));
  }

  @Test
  void boldIsThereOnATerminalOnly() {
    assertEquals("\u001B[1msix\u001B[0m", Shown.finished(Shown.bold("six"), true));
    assertEquals("six", Shown.finished(Shown.bold("six"), false));
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.texts();
  }
}
