package dateline.reader.text;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences: paragraphs first, then lines where they mean something, then full
 * stops that are none of an abbreviation's.
 *
 * <p>By rules and not by a model, because the models at hand split after "Nov." and "U.S.", and
 * every offset of the record hangs on this.
 */
final class SentenceSplitter {
  /** A stretch that is one sentence, with the number of its paragraph. */
  record Piece(Span span, int paragraph) {}

  private static final String CLOSERS = "\"'”’»)]}";
  private static final String OPENERS = "\"'“‘«([{";
  private static final String BULLETS = "-–—•*·▪◦‣●■";

  /**
   * "KASSERA, 4 JUL 91 (KNA) -- [TEXT]": a dateline that ends in a monitor's note is no part of the
   * first sentence.
   */
  private static final Pattern NOTED_DATELINE =
      Pattern.compile("\\p{Lu}[^\\[\\]a-z.!?]{3,90}?(?:--|—|–) (?:\\[[^\\[\\]]{3,60}] ?){1,4}");

  private static final int LONGEST_DATELINE = 240;

  private final String text;
  private final boolean lineBreaksSplit;
  private final boolean hasCapitals;
  private final List<Piece> pieces = new ArrayList<>();
  private int paragraph;

  private SentenceSplitter(String text) {
    this.text = text;
    this.lineBreaksSplit = !hardWrapped(text);
    this.hasCapitals = hasCapitals(text);
  }

  static List<Piece> split(String text) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    splitter.paragraphs();
    return splitter.pieces;
  }

  /** Cuts at blank lines, and at line breaks that separate items or stand for the end of one. */
  private void paragraphs() {
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      if (!isLineEnd(text.charAt(at))) {
        at++;
        continue;
      }
      int next = at;
      int breaks = 0;
      while (next < text.length() && Blank.is(text.charAt(next))) {
        char c = text.charAt(next);
        boolean crlf = c == '\r' && next + 1 < text.length() && text.charAt(next + 1) == '\n';
        breaks += isLineEnd(c) && !crlf ? 1 : 0;
        next++;
      }
      boolean blankLine = breaks > 1;
      if (blankLine || lineBreaksSplit || endsSentence(from, at) || startsItem(next)) {
        sentences(from, at);
        paragraph += blankLine ? 1 : 0;
        from = next;
      }
      at = Math.max(next, at + 1);
    }
    sentences(from, text.length());
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private boolean endsSentence(int from, int end) {
    int at = end - 1;
    int limit = Math.max(from, end - 20);
    while (at > limit && (Blank.is(text.charAt(at)) || CLOSERS.indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at >= from && ".!?:".indexOf(text.charAt(at)) >= 0;
  }

  private boolean startsItem(int at) {
    return at + 1 < text.length()
        && BULLETS.indexOf(text.charAt(at)) >= 0
        && Blank.is(text.charAt(at + 1));
  }

  /** Cuts one paragraph at full stops and the like. */
  private void sentences(int from, int to) {
    Matcher note = NOTED_DATELINE.matcher(text).region(from, Math.min(to, from + LONGEST_DATELINE));
    int start = from;
    if (note.lookingAt() && note.end() < to) {
      add(from, note.end());
      start = note.end();
    }
    for (int at = start; at < to; at++) {
      char c = text.charAt(at);
      if (c != '.' && c != '!' && c != '?' && c != '…' && c != '؟' && c != '。') {
        continue;
      }
      int end = at + 1;
      while (end < to && ".!?…".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      while (end < to && CLOSERS.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (ends(start, at, end, to)) {
        add(start, end);
        start = end;
      }
      at = end - 1;
    }
    add(start, to);
  }

  /** Tells whether the mark at {@code mark}, with what closes after it up to {@code end}, ends. */
  private boolean ends(int start, int mark, int end, int to) {
    if (end >= to || text.charAt(mark) == '。') {
      return true;
    }
    if (!Blank.is(text.charAt(end))) {
      return runsOn(mark, end, to);
    }
    int next = end;
    while (next < to && Blank.is(text.charAt(next))) {
      next++;
    }
    if (next >= to) {
      return true;
    }
    int letter = next;
    while (letter < to && OPENERS.indexOf(text.charAt(letter)) >= 0) {
      letter++;
    }
    if (letter >= to || (hasCapitals && Character.isLowerCase(text.charAt(letter)))) {
      return false;
    }
    boolean plainStop = text.charAt(mark) == '.' && end == mark + 1;
    return !plainStop || !Abbreviations.goesOn(wordBefore(start, mark), wordAt(letter, to));
  }

  /** Pages lose the blank after a full stop: "in Germantown.It happened". */
  private boolean runsOn(int mark, int end, int to) {
    if (mark < 3 || end + 1 >= to || text.charAt(mark) == '…') {
      return false;
    }
    boolean before = true;
    for (int i = mark - 3; i < mark; i++) {
      before &= Character.isLowerCase(text.charAt(i));
    }
    return before
        && Character.isUpperCase(text.charAt(end))
        && Character.isLowerCase(text.charAt(end + 1));
  }

  private String wordBefore(int start, int mark) {
    int from = mark;
    while (from > start
        && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return text.substring(from, mark).toLowerCase(Locale.ROOT);
  }

  private String wordAt(int from, int to) {
    int end = from;
    while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Blank.is(text.charAt(start))) {
      start++;
    }
    while (end > start && Blank.is(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      pieces.add(new Piece(new Span(start, end), paragraph));
    }
  }

  /** Lines of nearly one length, 50 to 90, that mostly end inside a sentence: a line is no item. */
  private static boolean hardWrapped(String text) {
    int lines = 0;
    int inside = 0;
    int from = 0;
    int limit = Math.min(text.length(), 20_000);
    for (int at = 0; at < limit; at++) {
      if (!isLineEnd(text.charAt(at))) {
        continue;
      }
      int length = at - from;
      boolean more = at + 1 < limit && !isLineEnd(text.charAt(at + 1));
      if (length > 0 && more) {
        lines++;
        boolean open = Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ',';
        inside += open && length >= 50 && length <= 90 ? 1 : 0;
      }
      from = at + 1;
    }
    return lines >= 4 && inside * 10 >= lines * 6;
  }

  /**
   * Tells whether sentences begin with capitals. Texts in lower case still hold a few, in a line
   * above ("This story is from March 1") or a name; such have far more stops before small letters
   * than before capitals.
   */
  private static boolean hasCapitals(String text) {
    int letters = 0;
    int capitals = 0;
    int small = 0;
    int large = 0;
    int limit = Math.min(text.length(), 20_000);
    for (int i = 0; i < limit; i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      boolean behindStop = i > 1 && Blank.is(text.charAt(i - 1)) && text.charAt(i - 2) == '.';
      small += behindStop && Character.isLowerCase(c) ? 1 : 0;
      large += behindStop && Character.isUpperCase(c) ? 1 : 0;
    }
    boolean lowered = capitals * 60 < letters && small > 3 * large;
    return capitals * 500 >= letters && !lowered;
  }
}
