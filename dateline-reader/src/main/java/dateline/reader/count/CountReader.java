package dateline.reader.count;

import dateline.model.Count;
import dateline.reader.table.Words;
import dateline.reader.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a count as reports write it: "six", "at least 1,200", "between 20 and 30", "two or three",
 * "dozens", "no more than five", "no".
 *
 * <p>What vague words entail is fixed by the exchange format: dozens 24, scores 40, hundreds 200,
 * several 3, some 2.
 */
public final class CountReader {
  private enum Bound {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    FEWER_THAN,
    ABOUT
  }

  private static final Map<String, Bound> BEFORE =
      Map.ofEntries(
          Map.entry("at least", Bound.AT_LEAST),
          Map.entry("no fewer than", Bound.AT_LEAST),
          Map.entry("not fewer than", Bound.AT_LEAST),
          Map.entry("no less than", Bound.AT_LEAST),
          Map.entry("not less than", Bound.AT_LEAST),
          Map.entry("a minimum of", Bound.AT_LEAST),
          Map.entry("more than", Bound.MORE_THAN),
          Map.entry("over", Bound.MORE_THAN),
          Map.entry("upwards of", Bound.AT_LEAST),
          Map.entry("up to", Bound.AT_MOST),
          Map.entry("at most", Bound.AT_MOST),
          Map.entry("as many as", Bound.AT_MOST),
          Map.entry("no more than", Bound.AT_MOST),
          Map.entry("not more than", Bound.AT_MOST),
          Map.entry("a maximum of", Bound.AT_MOST),
          Map.entry("fewer than", Bound.FEWER_THAN),
          Map.entry("less than", Bound.FEWER_THAN),
          Map.entry("under", Bound.FEWER_THAN),
          Map.entry("about", Bound.ABOUT),
          Map.entry("around", Bound.ABOUT),
          Map.entry("roughly", Bound.ABOUT),
          Map.entry("approximately", Bound.ABOUT),
          Map.entry("approx.", Bound.ABOUT),
          Map.entry("nearly", Bound.ABOUT),
          Map.entry("almost", Bound.ABOUT),
          Map.entry("close to", Bound.ABOUT),
          Map.entry("an estimated", Bound.ABOUT),
          Map.entry("estimated", Bound.ABOUT),
          Map.entry("perhaps", Bound.ABOUT),
          Map.entry("some", Bound.ABOUT));

  private static final Map<String, Integer> VAGUE =
      Map.ofEntries(
          Map.entry("dozens", 24),
          Map.entry("scores", 40),
          Map.entry("hundreds", 200),
          Map.entry("thousands", 2000),
          Map.entry("tens of thousands", 20_000),
          Map.entry("hundreds of thousands", 200_000),
          Map.entry("several dozen", 36),
          Map.entry("several hundred", 300),
          Map.entry("a few dozen", 36),
          Map.entry("a few hundred", 300),
          Map.entry("several", 3),
          Map.entry("a few", 3),
          Map.entry("many", 3),
          Map.entry("numerous", 3),
          Map.entry("multiple", 2),
          Map.entry("some", 2),
          Map.entry("a number of", 2),
          Map.entry("a couple of", 2),
          Map.entry("tens", 20),
          Map.entry("a handful of", 3));

  private static final Set<String> PAIRS = Set.of("a pair of", "both", "a duo of");
  private static final List<String> OPEN_END = List.of("or more", "or so");
  private static final Set<String> CHANGES =
      Words.of(
          """
          rose risen rises rise rising climbed climbs grew grown jumped went increased increase up
          down revised raised fell fallen dropped lowered
          """);

  private static final Set<String> JOINTS = Set.of("and", "but", "or", ",");

  private CountReader() {}

  /** Returns the count that begins at a token, the longest one; null when none does. */
  public static @Nullable CountPhrase at(Sentence s, int i) {
    return at(s, i, 2);
  }

  /** Reads a count before which at most so many bounds may stand: "at least some 200". */
  private static @Nullable CountPhrase at(Sentence s, int i, int bounds) {
    CountPhrase between = between(s, i);
    if (between != null) {
      return between;
    }
    for (int words = 3; words >= 1; words--) {
      String phrase = phrase(s, i, words);
      Bound bound = BEFORE.get(phrase);
      if (bound != null && bounds > 0) {
        CountPhrase inner = at(s, i + words, bounds - 1);
        CountPhrase most = inner == null || bound == Bound.ABOUT ? null : upTo(s, inner);
        if (inner != null && most != null) {
          Count both = new Count.Between(inner.count().min(), most.count().min());
          return new CountPhrase(i, most.last(), both);
        }
        if (inner != null && (inner.count() instanceof Count.Exactly || words < 3)) {
          return new CountPhrase(i, inner.last(), bounded(bound, inner.count()));
        }
      }
      Integer least = VAGUE.get(phrase);
      if (least != null) {
        return new CountPhrase(i, i + words - 1, new Count.InWords(phrase, least));
      }
      if (PAIRS.contains(phrase)) {
        return new CountPhrase(i, i + words - 1, new Count.Exactly(2));
      }
    }
    return plain(s, i);
  }

  /** Reads a number with what may follow it: "two or three", "20 to 30", "20-30", "12 or more". */
  private static @Nullable CountPhrase plain(Sentence s, int i) {
    Numerals.Numeral number = Numerals.at(s, i);
    if (number == null) {
      return null;
    }
    int next = number.last() + 1;
    if (OPEN_END.contains(phrase(s, next, 2))) {
      Count count =
          s.lower(next + 1).equals("more")
              ? new Count.AtLeast(number.value())
              : new Count.About(number.value());
      return new CountPhrase(i, next + 1, count);
    }
    boolean apart = s.lower(next).equals("to") && changes(s, i - 1);
    if (!apart && Set.of("or", "to", "-", "–").contains(s.lower(next))) {
      Numerals.Numeral upper = Numerals.at(s, next + 1);
      boolean dash = s.lower(next).equals("-") || s.lower(next).equals("–");
      boolean age = s.lower(upper == null ? next : upper.last() + 1).equals("-");
      if (upper != null && upper.value() > number.value() && !(dash && age)) {
        int least = Numerals.scaledLike(s, number, upper, next + 1);
        return new CountPhrase(i, upper.last(), new Count.Between(least, upper.value()));
      }
    }
    return new CountPhrase(i, number.last(), new Count.Exactly(number.value()));
  }

  /** Reads "between 20 and 30" and "from 20 to 30", but not "rose from 20 to 30". */
  private static @Nullable CountPhrase between(Sentence s, int i) {
    boolean between = s.lower(i).equals("between");
    if (!between && (!s.lower(i).equals("from") || changes(s, i))) {
      return null;
    }
    Numerals.Numeral least = Numerals.at(s, i + 1);
    if (least == null || !s.lower(least.last() + 1).equals(between ? "and" : "to")) {
      return null;
    }
    Numerals.Numeral most = Numerals.at(s, least.last() + 2);
    if (most == null || most.value() <= least.value()) {
      return null;
    }
    int lower = Numerals.scaledLike(s, least, most, least.last() + 2);
    return new CountPhrase(i, most.last(), new Count.Between(lower, most.value()));
  }

  /** Reads "and up to 25" behind "at least 15"; the phrase that it returns counts exactly. */
  private static @Nullable CountPhrase upTo(Sentence s, CountPhrase least) {
    int next = least.last() + 1;
    int joint = JOINTS.contains(s.lower(next)) ? next + 1 : next;
    for (int words = 3; words >= 2; words--) {
      Numerals.Numeral most =
          BEFORE.get(phrase(s, joint, words)) == Bound.AT_MOST
              ? Numerals.at(s, joint + words)
              : null;
      if (most != null && most.value() > least.count().min()) {
        return new CountPhrase(joint, most.last(), new Count.Exactly(most.value()));
      }
    }
    return null;
  }

  /** Tells whether "from" leads to what a number was before it changed. */
  private static boolean changes(Sentence s, int from) {
    return s.lower(from).equals("from") && CHANGES.contains(s.lower(from - 1));
  }

  private static Count bounded(Bound bound, Count inner) {
    int number = inner.min();
    if (!(inner instanceof Count.Exactly)) {
      return inner;
    }
    return switch (bound) {
      case AT_LEAST -> new Count.AtLeast(number);
      case MORE_THAN -> new Count.AtLeast(number + 1);
      case AT_MOST -> new Count.AtMost(number);
      case FEWER_THAN -> new Count.AtMost(Math.max(0, number - 1));
      case ABOUT -> new Count.About(number);
    };
  }

  private static String phrase(Sentence s, int from, int words) {
    if (words == 1) {
      return s.lower(from);
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + words; i++) {
      phrase.append(i > from ? " " : "").append(s.lower(i));
    }
    return phrase.toString();
  }
}
