package dateline.intake;

import dateline.model.Arrival;
import dateline.model.Problem;
import dateline.model.Report;
import dateline.model.Report.DateSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes a report of a page: its article's text, and what the page says of itself.
 *
 * <p>The order matters. What the page says of itself is read from the whole of it, scripts
 * included; only then is taken out what is no article.
 */
final class PageReader {
  /** Deeper elements become siblings, as in browsers. */
  private static final int MAX_DEPTH = 512;

  /** Beyond these no page is a report, and its tree would not fit into a small heap. */
  private static final int MAX_TAGS = 400_000;

  private static final int LONGEST = 16_000_000;
  private static final int LEAST_WORDS = 4;
  private static final int LEAST_LETTERS = 15;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PageReader() {}

  /** Makes a report, or says why the page holds none. */
  static Arrival read(Source source, Decoded decoded) {
    if (decoded.text().length() > LONGEST || hasTooManyTags(decoded.text())) {
      return source.refused(
          "this page is too large to be a report: beyond 16 MB or 400,000 tags",
          "save the article's text as .txt");
    }
    Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(decoded.text(), "");
    LinkedData linked = LinkedData.of(page);
    PageMetadata metadata = PageMetadata.of(page, linked);
    Article article = article(page, metadata, linked.isLive());
    List<Problem> problems = new ArrayList<>(metadata.problems());
    problems.addAll(article.problems());
    String text = article.text();
    String body = linked.body();
    if (body != null && body.length() > 2 * text.length()) {
      text = body;
      problems.add(
          new Problem(
              "text-from-metadata",
              null,
              "the page shows less of the article than its metadata holds: the text is from there"));
    }
    if (!hasWords(text)) {
      return source.refused(
          "no article text found in this page: it may be built by a script, or be no article",
          "save it from a browser after it has loaded, or save its text as .txt");
    }
    problems.addAll(0, decoded.problems(text));
    return new Arrival.Arrived(source.name(), report(source, text, metadata), problems);
  }

  /** The article's words, and what was odd in finding them. */
  private record Article(String text, List<Problem> problems) {}

  private static Article article(Document page, PageMetadata metadata, boolean live) {
    boolean struckOut = page.body().selectFirst("del, s, strike") != null;
    Boilerplate.standard().removeFrom(page);
    ArticleFinder.Found found = ArticleFinder.find(page.body(), live);
    ParagraphWriter writer = new ParagraphWriter();
    found.elements().forEach(writer::write);
    String text = Paragraphs.join(writer.paragraphs(), metadata);
    List<Problem> problems = new ArrayList<>();
    if (!found.sure()) {
      problems.add(
          new Problem(
              "article-unsure",
              null,
              "the page does not mark its article: the text may hold more than it, or less"));
    }
    if (struckOut) {
      problems.add(
          new Problem(
              "struck-out", null, "words that the page strikes out are left out of the text"));
    }
    return new Article(text, problems);
  }

  private static Report report(Source source, String text, PageMetadata metadata) {
    Report plain = source.report(text);
    LocalDate published = metadata.date().day();
    @Nullable DateSource from = published == null ? null : DateSource.METADATA;
    return new Report(
        plain.id(),
        text,
        metadata.title(),
        published,
        from,
        metadata.outlet(),
        metadata.url(),
        metadata.byline(),
        metadata.language(),
        null);
  }

  private static boolean hasTooManyTags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags++;
      if (tags > MAX_TAGS) {
        return true;
      }
    }
    return false;
  }

  /** Four words make a report; in scripts without blanks between words, fifteen letters. */
  private static boolean hasWords(String text) {
    long letters = text.codePoints().filter(Character::isLetter).limit(LEAST_LETTERS).count();
    boolean ideographs = text.codePoints().limit(1000).anyMatch(Character::isIdeographic);
    int words = BLANKS.split(text.strip(), LEAST_WORDS).length;
    return letters >= LEAST_LETTERS && (ideographs || words >= LEAST_WORDS);
  }
}
