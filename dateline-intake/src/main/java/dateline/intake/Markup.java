package dateline.intake;

import java.util.regex.Pattern;

/** Tells pages from plain text by what they hold. */
final class Markup {
  private static final int START = 2048;
  private static final int SEARCHED = 65_536;
  private static final String TAGS =
      "html|head|body|meta|title|link|article|main|section|div|table|p|h[1-6]|ul|ol|br|span|font";

  /** Blanks, comments, an XML declaration, then a tag: nothing else can be a page's start. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:\\s|<!--(?:[^-]|-(?!->)){0,1000}+-->|<\\?xml[^>]{0,200}>){0,20}+"
              + "<(?:!doctype\\s+html|(?:"
              + TAGS
              + ")[\\s>/])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG =
      Pattern.compile("<(?:!doctype\\s+html|/?(?:" + TAGS + ")[\\s>/])", Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /**
   * Tells whether text is a page: it begins as one, whatever it is called; or it is called one and
   * has tags.
   */
  static boolean isPage(String text, Source source) {
    String start = text.substring(0, Math.min(text.length(), START));
    if (OPENING.matcher(start).lookingAt()) {
      return true;
    }
    return source.endsIn(".html", ".htm", ".xhtml")
        && TAG.matcher(text).region(0, Math.min(text.length(), SEARCHED)).find();
  }
}
