package dateline.reader.place.gazetteer;

import dateline.reader.table.Words;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/**
 * A place name in the forms under which it is looked up. The compiler and every look-up fold names
 * with this one class, so that they cannot differ; change it and the compiled file must be made
 * anew.
 *
 * <p>Folding drops accents, capitals, apostrophes and the signs for ʿayn and hamza, takes hyphens
 * and other punctuation for blanks, and writes letters that have no accent to drop in the usual two
 * ("ø" as "o", "ß" as "ss"). Letters of other scripts stay as they are.
 *
 * @param full the folded name: "deir ez zor"
 * @param withoutLeadingArticle {@code full} less an Arabic article or "the" at its head: "raqqah"
 *     for "ar raqqah"
 * @param withoutArticles {@code full} less every Arabic article: "deir zor"
 */
public record NameKey(String full, String withoutLeadingArticle, String withoutArticles) {

  private static final Set<String> ARABIC_ARTICLES =
      Words.of(
          """
          al el ad ed ar er as es ash esh at et az ez an en ath eth adh edh ul
          """);

  /** Returns the forms of a name as it stands in a text or a list. */
  public static NameKey of(String name) {
    String full = fold(name);
    int blank = full.indexOf(' ');
    if (blank < 0) {
      return new NameKey(full, full, full);
    }
    String head = full.substring(0, blank);
    boolean article = head.equals("the") || isArticle(head);
    return new NameKey(full, article ? full.substring(blank + 1) : full, dropArticles(full));
  }

  /** Whether nothing is left of the name, as of "—". */
  public boolean isEmpty() {
    return full.isEmpty();
  }

  /** Returns the number of words of the full form. */
  public int words() {
    int words = isEmpty() ? 0 : 1;
    for (int at = full.indexOf(' '); at >= 0; at = full.indexOf(' ', at + 1)) {
      words++;
    }
    return words;
  }

  /** Returns the forms without articles that differ from the full one. */
  public List<String> bareForms() {
    if (withoutArticles.equals(full)) {
      return List.of();
    }
    return withoutLeadingArticle.equals(full) || withoutLeadingArticle.equals(withoutArticles)
        ? List.of(withoutArticles)
        : List.of(withoutLeadingArticle, withoutArticles);
  }

  private static boolean isArticle(String word) {
    return word.length() <= 3 && ARABIC_ARTICLES.contains(word);
  }

  private static String dropArticles(String full) {
    StringBuilder kept = new StringBuilder(full.length());
    for (int from = 0; from < full.length(); ) {
      int blank = full.indexOf(' ', from);
      int to = blank < 0 ? full.length() : blank;
      String word = full.substring(from, to);
      boolean dropped = isArticle(word) || (from == 0 && word.equals("the"));
      if (!dropped) {
        kept.append(kept.isEmpty() ? "" : " ").append(word);
      }
      from = to + 1;
    }
    return kept.isEmpty() ? full : kept.toString();
  }

  private static String fold(String name) {
    String text = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(text.length());
    boolean blankDue = false;
    int lettersInWord = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isKept(c)) {
        if (blankDue && !folded.isEmpty()) {
          folded.append(' ');
        }
        blankDue = false;
        lettersInWord++;
        appendPlain(folded, Character.toLowerCase(c));
      } else if (c == '.' && lettersInWord == 1) {
        lettersInWord = 0; // the next letter is one of "U.S.", or the next word of "J. Smith"
      } else if (c == ' ' || !isDropped(c)) {
        blankDue = true;
        lettersInWord = 0;
      }
    }
    return folded.toString();
  }

  private static boolean isKept(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c > ' ' && Character.isLetterOrDigit(c) && !isApostrophe(c));
  }

  private static boolean isDropped(int c) {
    return isApostrophe(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * Apostrophes, quotation marks and accents used as such, and the modifier letters that write
   * ʿayn, hamza and soft signs.
   */
  private static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'', '"', '`', '´', '‘', '’', '‛', '“', '”', '′', '″', '‵' -> true;
      default -> c >= 0x02B9 && c <= 0x02CF;
    };
  }

  private static void appendPlain(StringBuilder out, int c) {
    if (c < 0x80) {
      out.append((char) c);
      return;
    }
    switch (c) {
      case 'ł' -> out.append('l');
      case 'ø', 'ɔ', 'ɵ' -> out.append('o');
      case 'đ', 'ð', 'ɖ' -> out.append('d');
      case 'ħ' -> out.append('h');
      case 'ı' -> out.append('i');
      case 'ŋ' -> out.append("ng");
      case 'ŧ' -> out.append('t');
      case 'ə', 'ǝ', 'ɛ' -> out.append('e');
      case 'þ' -> out.append("th");
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      default -> out.appendCodePoint(c);
    }
  }
}
