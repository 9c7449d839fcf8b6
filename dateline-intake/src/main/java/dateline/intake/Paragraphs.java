package dateline.intake;

import dateline.intake.ParagraphWriter.Form;
import dateline.intake.ParagraphWriter.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a page's paragraphs together to a text, without those that are no part of it: the title, the
 * byline and the date, which the report has besides, links to other articles, and headings over
 * nothing.
 */
final class Paragraphs {
  private static final int LONGEST_LINK = 200;

  private Paragraphs() {}

  /** Joins paragraphs by a blank line, list items and rows of a table by a line's end. */
  static String join(List<Paragraph> paragraphs, PageMetadata metadata) {
    StringBuilder text = new StringBuilder();
    Form before = Form.BODY;
    for (Paragraph paragraph : kept(paragraphs, metadata)) {
      if (!text.isEmpty()) {
        boolean lines = paragraph.form() == Form.ITEM || paragraph.form() == Form.ROW;
        text.append(lines && before == paragraph.form() ? "\n" : "\n\n");
      }
      text.append(paragraph.text());
      before = paragraph.form();
    }
    return text.toString();
  }

  private static List<Paragraph> kept(List<Paragraph> paragraphs, PageMetadata metadata) {
    List<Paragraph> kept = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      boolean dropped =
          isLink(paragraph) || isBoilerplate(paragraph) || isTold(paragraph, metadata);
      if (!dropped) {
        kept.add(paragraph);
      } else if (isLink(paragraph) && !kept.isEmpty() && kept.getLast().form() == Form.HEADING) {
        kept.removeLast();
      }
    }
    while (!kept.isEmpty() && kept.getLast().form() == Form.HEADING) {
      kept.removeLast();
    }
    return kept;
  }

  /** Tells whether a paragraph is but a link to something else, and no sentence. */
  private static boolean isLink(Paragraph paragraph) {
    String text = paragraph.text();
    boolean sentence = text.endsWith(".") || text.endsWith("”") || text.endsWith("\"");
    return paragraph.form() != Form.HEADING
        && paragraph.linked() * 10 >= text.length() * 8
        && text.length() <= LONGEST_LINK
        && !sentence;
  }

  private static boolean isBoilerplate(Paragraph paragraph) {
    String text = paragraph.text();
    String words = text.startsWith("- ") ? text.substring(2) : text;
    return Boilerplate.standard().isBoilerplate(words, paragraph.linked() > 0);
  }

  private static boolean isTold(Paragraph paragraph, PageMetadata metadata) {
    String text = paragraph.text().replace('\n', ' ');
    return metadata.headings().stream().anyMatch(text::equalsIgnoreCase)
        || metadata.date().isOnlyThis(text)
        || PageMetadata.withoutBy(text).equalsIgnoreCase(orEmpty(metadata.byline()));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
