package dateline.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as they are shown on a terminal: one line, nothing in them that the terminal would obey.
 *
 * <p>A report may hold escape sequences that move the cursor or set the title, and marks that turn
 * the direction of writing so that words read as others than they are. Such characters are shown by
 * their number.
 */
final class Shown {
  /** Bold begins here; a control character, so that no shown words hold it. */
  private static final char BOLD = '\u0001';

  /** Bold ends here. */
  private static final char PLAIN = '\u0002';

  private Shown() {}

  /** Returns the words, blanks and line breaks run together, dangerous characters by number. */
  static String line(String words) {
    StringBuilder line = new StringBuilder(words.length());
    words.codePoints().forEach(c -> append(line, c));
    return line.toString().strip();
  }

  /** Returns shown words set in bold where the terminal can. */
  static String bold(String shown) {
    return shown.isEmpty() ? "" : BOLD + shown + PLAIN;
  }

  /** Returns a line as it goes out, with bold as the terminal has it or without. */
  static String finished(String line, boolean withBold) {
    return line.replace(String.valueOf(BOLD), withBold ? "\u001B[1m" : "")
        .replace(String.valueOf(PLAIN), withBold ? "\u001B[0m" : "");
  }

  /**
   * Returns shown words as lines of at most a width, parted at blanks; a word that is longer by
   * itself stays whole, so that it can still be copied.
   */
  static List<String> wrapped(String shown, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : shown.split(" ", -1)) {
      int wide = columns(word);
      if (columns > 0 && columns + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      if (columns > 0) {
        line.append(' ');
        columns++;
      }
      line.append(word);
      columns += wide;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns how many columns shown words take up. */
  static int columns(String shown) {
    return shown.codePoints().map(Shown::columns).sum();
  }

  private static int columns(int c) {
    if (c == BOLD || c == PLAIN) {
      return 0;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** East Asian letters and emoji take two columns (Unicode Annex 11, in broad strokes). */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  private static void append(StringBuilder line, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (Character.isISOControl(c) || turnsDirection(c)) {
      line.append(String.format("⟨%04X⟩", c));
    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      line.append('\uFFFD');
    } else {
      line.appendCodePoint(c);
    }
  }

  /** Tells embeddings, overrides and isolates; the plain marks of direction do no harm. */
  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
