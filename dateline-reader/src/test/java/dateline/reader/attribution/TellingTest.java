package dateline.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Attribution;
import dateline.reader.tree.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingTest {
  @Test
  void aChainIsNeverLongerThanAnAttributionTakes() {
    Telling nearest = new Telling("example");
    Telling last = nearest;
    for (int i = 0; i < Attribution.LONGEST_CHAIN + 4; i++) {
      last.inside = new Telling("example");
      last = last.inside;
    }
    nearest.shorten(Attribution.LONGEST_CHAIN);
    int links = 0;
    for (Telling each = nearest; each != null; each = each.inside) {
      links++;
    }
    assertEquals(Attribution.LONGEST_CHAIN, links);
  }

  @Test
  void wordsAreTakenOutOfTheMiddle() {
    Telling telling = new Telling("example");
    telling.say(new Piece(0, 2, 9));
    telling.leaveOut(new Piece(0, 4, 6));
    assertEquals(List.of(new Piece(0, 2, 3), new Piece(0, 7, 9)), telling.content);
  }
}
