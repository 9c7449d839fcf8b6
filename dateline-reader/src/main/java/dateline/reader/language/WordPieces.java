package dateline.reader.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts words into the pieces that the encoder knows, as BERT's uncased models do (Devlin et al.
 * 2019): accents and case off, marks apart, then the longest known piece from the left.
 *
 * <p>Ours and not a library's: DJL's, the one at hand, fetches another build of itself from the
 * network where it finds a graphics card.
 */
final class WordPieces {
  static final int CLS = 101;
  static final int SEP = 102;
  static final int UNKNOWN = 100;

  private static final int LONGEST_WORD = 100;
  private static final int MOST_KNOWN = 50_000;

  private final Map<String, Integer> whole = new HashMap<>(80_000);
  private final Map<String, Integer> after = new HashMap<>(20_000);
  private final int mostPieces;
  private final Map<String, int[]> known = new ConcurrentHashMap<>();

  /**
   * Reads a vocabulary, a piece a line, the first having the number 0.
   *
   * @param mostPieces a word of more pieces is seen by its first ones and its last
   */
  WordPieces(InputStream vocabulary, int mostPieces) throws IOException {
    this.mostPieces = mostPieces;
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("##")) {
        after.put(line.substring(2), number);
      } else {
        whole.put(line, number);
      }
      number++;
    }
  }

  /** Returns the numbers of a word's pieces, at least one. */
  int[] of(String word) {
    int[] pieces = known.get(word);
    if (pieces == null) {
      pieces = cut(word);
      if (known.size() >= MOST_KNOWN) {
        known.clear();
      }
      known.put(word, pieces);
    }
    return pieces;
  }

  private int[] cut(String word) {
    List<Integer> pieces = new ArrayList<>();
    for (String part : parts(word)) {
      add(part, pieces);
    }
    if (pieces.isEmpty()) {
      return new int[] {UNKNOWN};
    }
    int[] all = pieces.stream().mapToInt(Integer::intValue).toArray();
    if (all.length <= mostPieces) {
      return all;
    }
    int[] some = Arrays.copyOf(all, mostPieces);
    some[mostPieces - 1] = all[all.length - 1];
    return some;
  }

  /** Lower case without accents, cut at blanks, marks and Chinese characters. */
  private static List<String> parts(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || isControl(c, type)) {
        continue;
      }
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean apart = isMark(c, type) || isChinese(c);
      if ((blank || apart) && !part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      }
      if (apart) {
        parts.add(Character.toString(c));
      } else if (!blank) {
        part.appendCodePoint(Character.toLowerCase(c));
      }
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }

  private void add(String part, List<Integer> pieces) {
    int from = 0;
    int first = pieces.size();
    boolean fits = part.codePointCount(0, part.length()) <= LONGEST_WORD;
    while (fits && from < part.length()) {
      Map<String, Integer> vocabulary = from == 0 ? whole : after;
      int to = part.length();
      Integer piece = vocabulary.get(part.substring(from, to));
      while (piece == null && to > from + 1) {
        to--;
        piece = vocabulary.get(part.substring(from, to));
      }
      if (piece == null) {
        fits = false;
      } else {
        pieces.add(piece);
        from = to;
      }
    }
    if (!fits) {
      pieces.subList(first, pieces.size()).clear();
      pieces.add(UNKNOWN);
    }
  }

  private static boolean isControl(int c, int type) {
    return c == 0
        || c == 0xFFFD
        || ((type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED)
            && c != '\t'
            && c != '\n'
            && c != '\r');
  }

  private static boolean isMark(int c, int type) {
    return switch (type) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> c < 128 && c > 32 && !Character.isLetterOrDigit(c);
    };
  }

  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
