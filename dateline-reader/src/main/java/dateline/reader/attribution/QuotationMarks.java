package dateline.reader.attribution;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands between quotation marks. A quotation that a paragraph leaves open goes on in
 * the next one when that begins with the opening mark again, as newspapers print long quotations.
 * Single marks are told from apostrophes by what stands beside them, and must close.
 */
final class QuotationMarks {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”“»";
  private static final int NONE = -1;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private char open;
  private int from = NONE;
  private boolean goesOn;

  private QuotationMarks(String text) {
    this.text = text;
  }

  /**
   * Returns the quotations of a text, in order; none overlap.
   *
   * @param paragraphs where its paragraphs stand, in order
   */
  static List<Quotation> in(String text, List<Span> paragraphs) {
    QuotationMarks marks = new QuotationMarks(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      marks.paragraph(paragraphs.get(i), next);
    }
    return marks.found;
  }

  private void paragraph(Span paragraph, @Nullable Span next) {
    int at = paragraph.start();
    if (from != NONE) {
      // Left open, and this paragraph begins with the mark again.
      from = at;
      goesOn = true;
      at++;
    }
    for (; at < paragraph.end(); at++) {
      char mark = text.charAt(at);
      if (from == NONE) {
        open(mark, at, paragraph);
      } else if (closes(mark, at, paragraph)) {
        close(at + 1, true);
      }
    }
    if (from == NONE) {
      return;
    }
    boolean again = next != null && text.charAt(next.start()) == text.charAt(from);
    if (again || !single(open)) {
      int opened = from;
      close(paragraph.end(), false);
      from = again ? opened : NONE;
    } else {
      from = NONE;
    }
  }

  private void open(char mark, int at, Span paragraph) {
    boolean before = at == paragraph.start() || opensBehind(text.charAt(at - 1));
    boolean behind = at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
    boolean opens =
        switch (mark) {
          case '"' -> before && behind;
          case '‘', '\'' -> before && behind && closesLater(mark, at, paragraph);
          default -> OPENING.indexOf(mark) >= 0;
        };
    if (opens) {
      open = mark;
      from = at;
      goesOn = false;
    }
  }

  private static boolean opensBehind(char before) {
    return Character.isWhitespace(before) || "([—–-“\"…".indexOf(before) >= 0;
  }

  /** Whether a single mark closes in its paragraph; "‘Twas" and "'em" do not. */
  private boolean closesLater(char mark, int at, Span paragraph) {
    for (int i = at + 2; i < paragraph.end(); i++) {
      char here = text.charAt(i);
      if (here == '"' || here == '“' || here == '”') {
        return false;
      }
      if (here == (mark == '‘' ? '’' : '\'') && endsAt(i, paragraph)) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(char mark, int at, Span paragraph) {
    return switch (open) {
      case '"' -> mark == '"' && endsAt(at, paragraph);
      case '\'' -> mark == '\'' && endsAt(at, paragraph);
      case '‘' -> mark == '’' && endsAt(at, paragraph) && !possessive(at, paragraph);
      default -> mark == CLOSING.charAt(OPENING.indexOf(open)) || (open == '„' && mark == '”');
    };
  }

  /** Whether no letter follows: "it’s" goes on. */
  private boolean endsAt(int at, Span paragraph) {
    return at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** "The residents’ houses": where another mark closes later, behind a stop or a comma. */
  private boolean possessive(int at, Span paragraph) {
    boolean word =
        text.charAt(at - 1) == 's'
            && at + 2 < paragraph.end()
            && text.charAt(at + 1) == ' '
            && Character.isLowerCase(text.charAt(at + 2));
    if (!word) {
      return false;
    }
    for (int i = at + 1; i < paragraph.end(); i++) {
      if (text.charAt(i) == '‘') {
        return false;
      }
      if (text.charAt(i) == '’' && ",.?!".indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean single(char mark) {
    return mark == '‘' || mark == '\'';
  }

  private void close(int end, boolean closed) {
    found.add(new Quotation(new Span(from, end), goesOn, closed));
    from = NONE;
  }
}
