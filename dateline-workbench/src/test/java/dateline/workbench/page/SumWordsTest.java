package dateline.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.store.view.Overview;
import org.junit.jupiter.api.Test;

class SumWordsTest {
  @Test
  void aSumWithoutARangeIsANumber() {
    assertEquals("12", SumWords.of(new Overview.Sum(12, 12, 12, false)));
  }

  @Test
  void theNumberToQuoteStandsBeforeTheRange() {
    assertEquals("12 (10–15)", SumWords.of(new Overview.Sum(10, 12, 15, false)));
  }

  @Test
  void anOpenUpperEndIsSaid() {
    assertEquals("11 (11 or more)", SumWords.of(new Overview.Sum(11, 11, 11, true)));
    assertEquals("12 (10–15 or more)", SumWords.of(new Overview.Sum(10, 12, 15, true)));
  }

  @Test
  void thousandsStandApart() {
    assertEquals("1,234 incidents", SumWords.incidents(1234));
    assertEquals("1 incident", SumWords.incidents(1));
  }
}
