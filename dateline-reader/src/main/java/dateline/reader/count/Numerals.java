package dateline.reader.count;

import dateline.reader.text.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a whole number in digits or words. */
final class Numerals {
  /** A number and the last token of it. */
  record Numeral(int value, int last) {}

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}|[0-9]{1,3}(,[0-9]{3})+");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}\\.[0-9]{1,3}");
  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, Integer> TENS = new HashMap<>();
  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000, "billion", 1_000_000_000);

  static {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < small.length; i++) {
      SMALL.put(small[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      TENS.put(tens[i], 20 + 10 * i);
    }
  }

  private Numerals() {}

  /** Returns the number that begins at a token, "a hundred" and "two dozen" among them. */
  static @Nullable Numeral at(Sentence s, int i) {
    String word = s.lower(i);
    if (DIGITS.matcher(word).matches()) {
      return scaled(s, i, Long.parseLong(word.replace(",", "")));
    }
    Integer decimalScale = SCALES.get(s.lower(i + 1));
    if (decimalScale != null && DECIMAL.matcher(word).matches()) {
      double value = Double.parseDouble(word) * decimalScale;
      return value > Integer.MAX_VALUE ? null : new Numeral((int) Math.round(value), i + 1);
    }
    if (word.equals("half")) {
      return half(s, i + 1);
    }
    boolean article = word.equals("a") || word.equals("an");
    if (article && s.lower(i + 1).equals("half")) {
      return half(s, i + 2);
    }
    if (article && (SCALES.containsKey(s.lower(i + 1)) || s.lower(i + 1).equals("dozen"))) {
      return words(s, i + 1);
    }
    return words(s, i);
  }

  /** Reads what follows "half": "a dozen", "-a-dozen", "-dozen", "a million". */
  private static @Nullable Numeral half(Sentence s, int from) {
    int article = s.lower(from).equals("-") ? from + 1 : from;
    if (s.lower(article).equals("dozen")) {
      return new Numeral(6, article);
    }
    int unit = s.lower(article + 1).equals("-") ? article + 2 : article + 1;
    Integer scale = s.lower(unit).equals("dozen") ? Integer.valueOf(12) : SCALES.get(s.lower(unit));
    return scale == null || !s.lower(article).equals("a") ? null : new Numeral(scale / 2, unit);
  }

  /**
   * Returns the lower end of a range in the scale of its upper one: 200 in "two to three hundred".
   *
   * @param from the first token of the upper end
   */
  static int scaledLike(Sentence s, Numeral lower, Numeral upper, int from) {
    String word = s.lower(from);
    int first =
        word.matches("[0-9]{1,4}")
            ? Integer.parseInt(word)
            : SMALL.getOrDefault(word, TENS.getOrDefault(word, 0));
    boolean same = lower.value() < first && upper.value() % first == 0;
    return same ? upper.value() / first * lower.value() : lower.value();
  }

  private static @Nullable Numeral scaled(Sentence s, int i, long value) {
    Integer scale = SCALES.get(s.lower(i + 1));
    if (scale == null && s.lower(i + 1).equals("dozen")) {
      scale = 12;
    }
    long scaled = scale == null ? value : value * scale;
    return scaled > Integer.MAX_VALUE ? null : new Numeral((int) scaled, scale == null ? i : i + 1);
  }

  /** Reads "twenty-three", "one hundred and five", "two dozen", "dozen". */
  private static @Nullable Numeral words(Sentence s, int from) {
    long total = 0;
    long group = 0;
    int last = -1;
    int i = from;
    while (i < s.size() && total + group <= Integer.MAX_VALUE) {
      String word = s.lower(i);
      if (SMALL.containsKey(word) && (last < 0 || group % 100 == 0 || tensBefore(s, i))) {
        group += SMALL.get(word);
      } else if (TENS.containsKey(word) && group % 100 == 0) {
        group += TENS.get(word);
      } else if (word.equals("hundred")) {
        group = Math.max(1, group) * 100;
      } else if (word.equals("dozen")) {
        group = Math.max(1, group) * 12;
      } else if (SCALES.containsKey(word)) {
        total += Math.max(1, group) * SCALES.get(word);
        group = 0;
      } else if (last >= 0 && joins(s, i)) {
        i++;
        continue;
      } else {
        break;
      }
      last = i;
      i++;
    }
    long value = total + group;
    return last < 0 || value > Integer.MAX_VALUE ? null : new Numeral((int) value, last);
  }

  private static boolean tensBefore(Sentence s, int i) {
    int before = s.lower(i - 1).equals("-") ? i - 2 : i - 1;
    return digit(s.lower(i)) && TENS.containsKey(s.lower(before));
  }

  /** Tells whether a word only multiplies a number in digits before it: "3 million". */
  static boolean isScale(String word) {
    return SCALES.containsKey(word) || word.equals("dozen");
  }

  private static boolean digit(String word) {
    int value = SMALL.getOrDefault(word, 0);
    return value > 0 && value < 10;
  }

  /** A hyphen inside "twenty-three", an "and" after "hundred" or "thousand". */
  private static boolean joins(Sentence s, int i) {
    String next = s.lower(i + 1);
    boolean number = SMALL.containsKey(next) || TENS.containsKey(next);
    if (s.lower(i).equals("-")) {
      return digit(next) && TENS.containsKey(s.lower(i - 1));
    }
    return s.lower(i).equals("and") && number && SCALES.containsKey(s.lower(i - 1));
  }
}
