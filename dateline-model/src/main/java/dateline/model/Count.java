package dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * How many, as a report says it. "Dozens" is never an int.
 *
 * <p>{@link #min} is what the words entail at the least, {@link #max} at the most, null where they
 * leave it open. Other readings of vague words ("dozens" as 12 to 24) are policies of views, not of
 * reading.
 */
public sealed interface Count {
  /** Returns the least number that the words entail. */
  int min();

  /** Returns the greatest number that the words entail; null where they leave it open. */
  @Nullable Integer max();

  /** Six people. */
  record Exactly(int number) implements Count {
    /** Checks the number. */
    public Exactly {
      notNegative(number);
    }

    @Override
    public int min() {
      return number;
    }

    @Override
    public Integer max() {
      return number;
    }
  }

  /** At least six people; more than five people. */
  record AtLeast(int number) implements Count {
    /** Checks the number. */
    public AtLeast {
      notNegative(number);
    }

    @Override
    public int min() {
      return number;
    }

    @Override
    public @Nullable Integer max() {
      return null;
    }
  }

  /** Up to six people; no more than six people. */
  record AtMost(int number) implements Count {
    /** Checks the number. */
    public AtMost {
      notNegative(number);
    }

    @Override
    public int min() {
      return 0;
    }

    @Override
    public Integer max() {
      return number;
    }
  }

  /** About six people; some 200 people. Neither end is sure: both give the number that is said. */
  record About(int number) implements Count {
    /** Checks the number. */
    public About {
      notNegative(number);
    }

    @Override
    public int min() {
      return number;
    }

    @Override
    public Integer max() {
      return number;
    }
  }

  /** Between six and nine people. */
  record Between(int least, int most) implements Count {
    /** Checks that the ends are in order. */
    public Between {
      notNegative(least);
      if (most <= least) {
        throw new IllegalArgumentException("between " + least + " and " + most);
      }
    }

    @Override
    public int min() {
      return least;
    }

    @Override
    public Integer max() {
      return most;
    }
  }

  /** Dozens, several, hundreds: the least that the words entail, and no number. */
  record InWords(String words, int atLeast) implements Count {
    /** Checks the words. */
    public InWords {
      notNegative(atLeast);
      if (words.isBlank()) {
        throw new IllegalArgumentException("a count in words has no words");
      }
    }

    @Override
    public int min() {
      return atLeast;
    }

    @Override
    public @Nullable Integer max() {
      return null;
    }
  }

  private static void notNegative(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("a count of " + number);
    }
  }
}
