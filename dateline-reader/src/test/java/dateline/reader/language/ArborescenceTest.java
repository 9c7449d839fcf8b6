package dateline.reader.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArborescenceTest {
  @Test
  void aCycleIsBrokenWhereItCostsLeast() {
    float[][] arcs = {
      {1, 0, 9, 0},
      {0, 10, 0, 0},
      {0, 0, 5, 0},
    };
    assertArrayEquals(new int[] {-1, 0, 1}, Arborescence.heads(arcs));
  }

  @Test
  void thereIsOneRootWhereTwoWouldScoreHigher() {
    float[][] arcs = {
      {9, 0, 1},
      {8, 5, 0},
    };
    assertArrayEquals(new int[] {-1, 0}, Arborescence.heads(arcs));
  }

  @Property(tries = 300)
  void itIsTheBestOfAllTreesWithOneRoot(
      @ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
    Random random = new Random(seed);
    float[][] arcs = new float[words][words + 1];
    for (float[] row : arcs) {
      for (int head = 0; head <= words; head++) {
        row[head] = random.nextInt(20);
      }
    }
    int[] heads = Arborescence.heads(arcs);
    assertEquals(best(arcs, new int[words], 0), sum(arcs, heads));
  }

  /** Tries all heads for the words from one on. */
  private static double best(float[][] arcs, int[] heads, int word) {
    if (word == heads.length) {
      return isTree(heads) ? sum(arcs, heads) : Double.NEGATIVE_INFINITY;
    }
    double most = Double.NEGATIVE_INFINITY;
    for (int head = -1; head < heads.length; head++) {
      heads[word] = head;
      most = Math.max(most, best(arcs, heads, word + 1));
    }
    return most;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int word = 0; word < heads.length; word++) {
      roots += heads[word] < 0 ? 1 : 0;
      int at = word;
      for (int steps = 0; at >= 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return roots == 1;
  }

  private static double sum(float[][] arcs, int[] heads) {
    double sum = 0;
    for (int word = 0; word < heads.length; word++) {
      sum += arcs[word][heads[word] + 1];
    }
    return sum;
  }
}
