package dateline.store.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Entries whose content does not give their hashes, neighbours together, so that any number of them
 * takes little memory.
 */
final class Runs {
  private static final int MOST = 1000;

  private final List<Run> runs = new ArrayList<>();
  private long more;

  /**
   * Entries one after the other.
   *
   * @param shift what to add to their numbers for the ones that they were written with; 0 when that
   *     is not known
   */
  record Run(long from, long to, long shift) {}

  void add(long number, long shift) {
    Run last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && last.to() == number - 1 && last.shift() == shift) {
      runs.set(runs.size() - 1, new Run(last.from(), number, shift));
    } else if (runs.size() < MOST) {
      runs.add(new Run(number, number, shift));
    } else {
      more++;
    }
  }

  List<Run> all() {
    return List.copyOf(runs);
  }

  /** Returns how many entries are in no run, for want of room. */
  long more() {
    return more;
  }

  /** Returns the first of the entries of which it is not known what became of them. */
  List<Long> unknown(int most) {
    List<Long> numbers = new ArrayList<>();
    for (Run run : runs) {
      for (long n = run.from(); run.shift() == 0 && n <= run.to() && numbers.size() < most; n++) {
        numbers.add(n);
      }
    }
    return numbers;
  }
}
