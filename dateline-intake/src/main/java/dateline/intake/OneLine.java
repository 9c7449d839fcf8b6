package dateline.intake;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes a value out of what a page puts into its metadata: one line, of sane length. */
final class OneLine {
  private static final int LONGEST = 500;

  private OneLine() {}

  /** Returns the value on one line; null when there is none, or it cannot be one. */
  static @Nullable String of(@Nullable String value) {
    if (value == null || value.length() > 4 * LONGEST) {
      return null;
    }
    // Titles are often escaped twice over: "Tarn &amp;amp; Osk".
    String plain = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
    StringBuilder line = new StringBuilder(plain.length());
    plain.codePoints().forEach(c -> append(line, c));
    String done = line.toString().strip();
    return done.isEmpty() || done.length() > LONGEST ? null : done;
  }

  /** Appends a character as extracted text has it: blanks alike and single, invisible ones out. */
  private static void append(StringBuilder line, int c) {
    if (isBlank(c) || Character.isISOControl(c)) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (!isInvisible(c)) {
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      line.appendCodePoint(half ? Decoded.REPLACEMENT : c);
    }
  }

  /** Tells whether a character is a blank of whatever width, breaking or not. */
  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Tells whether a character is only there for the typesetter: soft hyphen, zero-width space, word
   * joiner, byte order mark. The zero-width joiners are not: Persian, Hindi and emoji are spelled
   * with them; nor are the marks of direction.
   */
  static boolean isInvisible(int c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
  }
}
