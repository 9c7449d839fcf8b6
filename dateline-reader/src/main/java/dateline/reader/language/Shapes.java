package dateline.reader.language;

import dateline.reader.text.Sentence;
import dateline.reader.text.Token;

/**
 * The shapes of words: the encoder knows no case, so that it is told beside the words, and told
 * apart where capitals mean nothing. The same rules as in training ({@code labels.py}).
 */
final class Shapes {
  static final int LOWER = 1;
  static final int CAPITALISED = 2;
  static final int CAPITALS = 3;
  static final int MIXED = 4;
  static final int ALPHANUMERIC = 5;
  static final int NUMBER = 6;
  static final int MARK = 7;
  static final int CASELESS = 8;
  static final int SHOUTED = 9;
  static final int UNCAPITALISED = 10;
  static final int HEADLINED = 11;

  private Shapes() {}

  /** Returns the shapes of a sentence's words. */
  static int[] of(Sentence sentence) {
    int[] shapes = new int[sentence.size()];
    int[] cased = new int[CASELESS];
    int[] longer = new int[CASELESS];
    for (int i = 0; i < shapes.length; i++) {
      Token token = sentence.token(i);
      shapes[i] = of(token.text());
      if (shapes[i] <= MIXED) {
        int length = token.text().codePointCount(0, token.text().length());
        cased[shapes[i]] += length > 1 ? 1 : 0;
        longer[shapes[i]] += length > 3 ? 1 : 0;
      }
    }
    int words = sum(cased);
    int longWords = sum(longer);
    if (words > 2 && 10 * cased[CAPITALS] > 7 * words) {
      replace(shapes, CAPITALS, SHOUTED);
      replace(shapes, CAPITALISED, SHOUTED);
    } else if (longWords > 3 && 10 * longer[LOWER] < 3 * longWords) {
      replace(shapes, CAPITALISED, HEADLINED);
    } else if (words > 2 && cased[LOWER] == words) {
      replace(shapes, LOWER, UNCAPITALISED);
    }
    return shapes;
  }

  private static int of(String word) {
    int letters = 0;
    int upper = 0;
    int lower = 0;
    boolean digits = false;
    boolean first = false;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      digits |= Character.isDigit(c);
      if (!Character.isLetter(c)) {
        continue;
      }
      first |= letters == 0 && Character.isUpperCase(c);
      letters++;
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    if (letters == 0) {
      return digits ? NUMBER : MARK;
    }
    if (digits) {
      return ALPHANUMERIC;
    }
    if (upper == 0) {
      return lower > 0 ? LOWER : CASELESS;
    }
    if (upper == letters) {
      return letters > 1 ? CAPITALS : CAPITALISED;
    }
    return first && upper == 1 ? CAPITALISED : MIXED;
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  private static void replace(int[] shapes, int old, int by) {
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = shapes[i] == old ? by : shapes[i];
    }
  }
}
