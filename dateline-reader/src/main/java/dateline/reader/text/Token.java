package dateline.reader.text;

import dateline.model.Span;
import java.util.Locale;

/**
 * A word, number or mark of a report.
 *
 * @param span where it stands
 * @param text its letters, verbatim
 * @param lower the same in lower case, typographic apostrophes made plain
 */
public record Token(Span span, String text, String lower) {
  /** Returns the token at a span of a text. */
  public static Token at(Span span, String text) {
    String word = span.in(text);
    return new Token(span, word, word.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** Tells whether it begins with a capital letter. */
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Tells whether it has letters and all of them are capitals. */
  public boolean allCapitals() {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letter |= Character.isUpperCase(text.charAt(i));
    }
    return letter;
  }

  /** Tells whether it begins with a letter or a digit, and so is no mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }
}
