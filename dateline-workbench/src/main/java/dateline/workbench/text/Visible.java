package dateline.workbench.text;

import java.util.Locale;

/**
 * Words of a report such that a page can show them: what is invisible, or has power over how other
 * words are shown, is shown as a picture of itself.
 */
public final class Visible {
  private Visible() {}

  /**
   * Returns words with each control character (but tab and line ends) as its picture (U+2400 and
   * following) and each sign that changes the direction of writing as its name in angle brackets
   * ("⟨RLO⟩"), so that a text can neither hide nor turn round what stands beside it.
   */
  public static String text(String words) {
    int first = 0;
    while (first < words.length() && !odd(words.charAt(first))) {
      first++;
    }
    if (first == words.length()) {
      return words;
    }
    StringBuilder shown = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (odd(c)) {
        shown.append(picture(c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** Returns words in one line, at most so long, for lists and headings. */
  public static String line(String words, int longest) {
    String line = text(words.replaceAll("\\s+", " ").strip());
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    int end = line.offsetByCodePoints(0, longest - 1);
    int blank = line.lastIndexOf(' ', end);
    return line.substring(0, blank > end / 2 ? blank : end).stripTrailing() + "…";
  }

  private static boolean odd(char c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') || turns(c);
  }

  private static boolean turns(char c) {
    return (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u061C';
  }

  private static String picture(char c) {
    if (c < ' ') {
      return String.valueOf((char) ('\u2400' + c));
    }
    if (c == '\u007F') {
      return "\u2421";
    }
    return switch (c) {
      case '\u202A' -> "⟨LRE⟩";
      case '\u202B' -> "⟨RLE⟩";
      case '\u202C' -> "⟨PDF⟩";
      case '\u202D' -> "⟨LRO⟩";
      case '\u202E' -> "⟨RLO⟩";
      case '\u2066' -> "⟨LRI⟩";
      case '\u2067' -> "⟨RLI⟩";
      case '\u2068' -> "⟨FSI⟩";
      case '\u2069' -> "⟨PDI⟩";
      case '\u200E' -> "⟨LRM⟩";
      case '\u200F' -> "⟨RLM⟩";
      case '\u061C' -> "⟨ALM⟩";
      default -> String.format(Locale.ROOT, "⟨U+%04X⟩", (int) c);
    };
  }
}
