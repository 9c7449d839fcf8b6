package dateline.reader.count;

import dateline.reader.language.Analysed;
import dateline.reader.table.Words;
import java.util.Set;

/** Tells numbers that are people's ages from numbers that count people. */
final class Ages {
  private static final Set<String> AGED = Set.of("aged", "ages", "age");
  private static final Set<String> UNITS =
      Words.of("year years month months day days week weeks yr");
  private static final Set<String> CLOSES = Set.of(",", ")", ".", ";", "—", "–");
  private static final Set<String> LIST_MARKS =
      Set.of(",", "and", "-", "–", "to", "or", "between", "from");

  private static final Set<String> SHORT = Set.of("yo", "y.o.", "y/o");

  private Ages() {}

  /** Tells whether headlines' word for years of age stands at a token: "15yo". */
  static boolean shortAt(Analysed sentence, int i) {
    return SHORT.contains(sentence.lower(i));
  }

  /**
   * Tells whether a unit of age stands at a token: "-year-old", "years old", "month-olds", "yo".
   */
  static boolean unitAt(Analysed sentence, int i) {
    if (shortAt(sentence, i)) {
      return true;
    }
    int unit = sentence.lower(i).equals("-") ? i + 1 : i;
    if (!UNITS.contains(sentence.lower(unit))) {
      return false;
    }
    int old = sentence.lower(unit + 1).equals("-") ? unit + 2 : unit + 1;
    return sentence.lower(old).equals("old") || sentence.lower(old).equals("olds");
  }

  /**
   * Tells whether a bare number is an age: "Parker, 17, was", "two men, 18 and 20,", "aged 23 and
   * 31", "both 19", ", also 18.".
   *
   * @param first its token
   * @param next the token behind it
   */
  static boolean alone(Analysed sentence, int first, int next) {
    if (!number(sentence, first)) {
      return false;
    }
    String before = sentence.lower(first - 1);
    String two = sentence.lower(first - 2);
    boolean told =
        before.equals("be")
            || before.equals("both")
            || (before.equals("also") && two.equals(","))
            || (before.equals("about") && two.equals("be"));
    return told
        || listed(sentence, first)
        || oldBehind(sentence, next)
        || enclosed(sentence, first, next);
  }

  /** "Ages 22, 26 and 37", "aged between 20 and 37". */
  private static boolean listed(Analysed sentence, int first) {
    int i = first - 1;
    while (i > 0 && (LIST_MARKS.contains(sentence.lower(i)) || number(sentence, i))) {
      i--;
    }
    return AGED.contains(sentence.lower(i));
  }

  /** "Who are 9 and 14 years old". */
  private static boolean oldBehind(Analysed sentence, int next) {
    return sentence.lower(next).equals("and")
        && Numerals.at(sentence.sentence(), next + 1) != null
        && unitAt(sentence, next + 2);
  }

  /** ", 17," and "(17)" behind a word; both numbers of ", 18 and 20,". */
  private static boolean enclosed(Analysed sentence, int first, int next) {
    String before = sentence.lower(first - 1);
    boolean behindWord = first > 1 && sentence.sentence().token(first - 2).isWord();
    boolean open = behindWord && (before.equals(",") || before.equals("("));
    boolean closed = CLOSES.contains(sentence.lower(next));
    boolean firstOfPair =
        open && sentence.lower(next).equals("and") && CLOSES.contains(sentence.lower(next + 2));
    boolean secondOfPair =
        before.equals("and")
            && number(sentence, first - 2)
            && sentence.lower(first - 3).equals(",");
    return (open && closed) || firstOfPair || (secondOfPair && closed);
  }

  private static boolean number(Analysed sentence, int i) {
    return sentence.lower(i).matches("[1-9][0-9]?");
  }
}
