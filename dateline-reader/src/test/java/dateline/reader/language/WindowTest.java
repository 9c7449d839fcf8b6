package dateline.reader.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.reader.language.Window.Part;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WindowTest {
  private static final Window.Limits LIMITS = new Window.Limits(64, 40, 16, 100);

  @Property
  void everyWordIsReadOnceInOrderAndNoWindowIsTooLarge(
      @ForAll @Size(max = 12)
          List<@Size(min = 1, max = 60) List<@IntRange(min = 1, max = 8) Integer>> words) {
    int[][] pieces =
        words.stream()
            .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    int sentence = 0;
    int word = 0;
    for (Window window : Window.of(pieces, LIMITS)) {
      int used = 1;
      for (Part part : window.parts()) {
        if (word == pieces[sentence].length) {
          sentence++;
          word = 0;
        }
        assertEquals(sentence, part.sentence());
        assertEquals(word, part.readFrom());
        assertTrue(part.from() <= part.readFrom() && part.readTo() <= part.to());
        word = part.readTo();
        used += 1 + size(part, pieces);
      }
      int most =
          window.parts().stream().mapToInt(part -> part.to() - part.from()).max().orElseThrow();
      assertTrue(window.parts().size() == 1 || window.parts().size() * most <= LIMITS.slots());
      Part context = window.context();
      used += context == null ? 0 : 1 + size(context, pieces);
      assertTrue(context == null || context.sentence() == window.parts().getFirst().sentence() - 1);
      int limit = window.parts().size() == 1 && context == null ? LIMITS.longest() + 2 : 64;
      assertTrue(used <= limit, used + " pieces");
    }
    assertEquals(pieces.length, pieces.length == 0 ? 0 : sentence + 1);
    assertEquals(pieces.length == 0 ? 0 : pieces[pieces.length - 1].length, word);
  }

  private static int size(Part part, int[][] pieces) {
    int size = 0;
    for (int word = part.from(); word < part.to(); word++) {
      size += pieces[part.sentence()][word];
    }
    return size;
  }
}
