package dateline.reader.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: small letters without accents, apostrophes and full stops. */
final class Folded {
  private Folded() {}

  /** Returns the words of a name, one blank between them; empty where it has no letter or digit. */
  static String of(String name) {
    String plain = name;
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        break;
      }
    }
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (possessive(plain, i)) {
        gap = true;
      } else if (Character.isLetterOrDigit(c)) {
        folded.append(gap && !folded.isEmpty() ? " " : "").append(letter(c));
        gap = false;
      } else if (!inside(c)) {
        gap = true;
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** The apostrophe of "'s", which is a word by itself where a report is cut into words. */
  private static boolean possessive(String text, int i) {
    boolean apostrophe = text.charAt(i) == '\'' || text.charAt(i) == '’';
    return apostrophe
        && i + 1 < text.length()
        && text.charAt(i + 1) == 's'
        && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private static boolean inside(char c) {
    return c == '.'
        || c == '\''
        || c == '’'
        || c == '‘'
        || c == 'ʿ'
        || c == 'ʾ'
        || c == '`'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static char letter(char c) {
    return c == 'ı' ? 'i' : c;
  }
}
