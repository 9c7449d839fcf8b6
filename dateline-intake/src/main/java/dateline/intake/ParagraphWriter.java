package dateline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes the words of elements down as paragraphs, much as a browser would show them.
 *
 * <p>Blanks are collapsed, invisible characters dropped, a {@code <br>} ends a line and two end a
 * paragraph, as old pages mean them. A row of a table of figures becomes a line with bars between
 * its cells; a table that only lays out a page falls apart into its cells.
 */
final class ParagraphWriter implements NodeVisitor {
  /** What a paragraph is on its page. */
  enum Form {
    /** Running text. */
    BODY,
    /** A heading. */
    HEADING,
    /** A list item, or a further paragraph of one. */
    ITEM,
    /** A row of a table of figures. */
    ROW
  }

  /**
   * A paragraph.
   *
   * @param text its words, with "- " before them where a list item begins
   * @param linked how many of its characters are links
   */
  record Paragraph(String text, Form form, int linked) {}

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final String IN_LAYOUT =
      "p, div, table, ul, ol, dl, br, h1, h2, h3, h4, h5, h6, blockquote, pre, section";
  private static final int LONGEST_CELL = 150;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean blankDue;
  private boolean bulletDue;
  private int linked;
  private int links;
  private int lists;
  private int headings;
  private int verbatim;
  private boolean inRow;

  /** Tells whether an element begins and ends a paragraph. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Writes an element and all that is in it. */
  void write(Element element) {
    element.traverse(this);
    flush();
  }

  /** Returns what was written. */
  List<Paragraph> paragraphs() {
    flush();
    return paragraphs;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    boolean cell = tag.equals("td") || tag.equals("th");
    if (cell && inRow) {
      if (element.previousElementSibling() != null) {
        append(" | ");
      }
      return;
    }
    if (isBlock(element)) {
      flush();
    }
    switch (tag) {
      case "br" -> endLine();
      case "q" -> append("“");
      case "a" -> links++;
      case "ul", "ol" -> lists++;
      case "li" -> bulletDue = true;
      case "pre" -> verbatim++;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings++;
      case "tr" -> inRow = isFigures(element);
      default -> {}
    }
  }

  private void close(Element element) {
    String tag = element.normalName();
    boolean cell = tag.equals("td") || tag.equals("th");
    if (isBlock(element) && !(cell && inRow)) {
      flush();
    }
    switch (tag) {
      case "q" -> append("”");
      case "a" -> links--;
      case "ul", "ol" -> lists--;
      case "li" -> bulletDue = false;
      case "pre" -> verbatim--;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings--;
      case "tr" -> inRow = false;
      default -> {}
    }
  }

  /** Tells whether a row holds figures or words side by side, and not the parts of a page. */
  private static boolean isFigures(Element row) {
    int cells = 0;
    for (Element cell : row.children()) {
      if (cell.ownText().length() > LONGEST_CELL || cell.selectFirst(IN_LAYOUT) != null) {
        return false;
      }
      cells++;
    }
    return cells > 1;
  }

  /** Appends words of the page. */
  void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && verbatim > 0) {
        endLine();
      } else if (OneLine.isBlank(c) || Character.isISOControl(c)) {
        blankDue = true;
      } else if (!OneLine.isInvisible(c)) {
        appendWord(isHalf(text, i) ? Decoded.REPLACEMENT : c);
      }
    }
  }

  private void appendWord(char c) {
    if (blankDue && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
      words.append(' ');
      linked += links > 0 ? 1 : 0;
    }
    blankDue = false;
    words.append(c);
    linked += links > 0 ? 1 : 0;
  }

  /** Tells whether one half of a surrogate pair stands there without the other. */
  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private void endLine() {
    blankDue = false;
    if (words.isEmpty()) {
      return;
    }
    if (words.charAt(words.length() - 1) == '\n') {
      flush();
    } else {
      words.append('\n');
    }
  }

  private Form form() {
    if (inRow) {
      return Form.ROW;
    }
    return lists > 0 ? Form.ITEM : headings > 0 ? Form.HEADING : Form.BODY;
  }

  private void flush() {
    blankDue = false;
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      Form form = form();
      boolean bullet = form == Form.ITEM && bulletDue;
      paragraphs.add(new Paragraph(bullet ? "- " + text : text, form, linked));
      bulletDue = false;
    }
    words.setLength(0);
    linked = 0;
  }
}
