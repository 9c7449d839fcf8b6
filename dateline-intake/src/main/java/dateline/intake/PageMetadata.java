package dateline.intake;

import dateline.model.Problem;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article, from all the places where pages say it.
 *
 * <p>Where they differ, the visible headline goes before the metadata's, and JSON-LD before meta
 * tags before marked-up text. What nobody states is null.
 *
 * @param headings other wordings of the title that the text need not repeat
 * @param problems what could not be read
 */
record PageMetadata(
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    PublicationDate date,
    @Nullable String language,
    @Nullable String url,
    List<String> headings,
    List<Problem> problems) {
  private static final Pattern BY =
      Pattern.compile("^(?:by|words by)[:\\s]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SAVED =
      Pattern.compile("saved from url=\\(\\d+\\)\\s*(https?://\\S+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
  private static final int LONGEST_BYLINE = 120;

  /** Reads a page before anything is taken out of it. */
  static PageMetadata of(Document page, LinkedData linked) {
    MetaTags tags = MetaTags.of(page);
    String outlet = outlet(page, linked, tags);
    Headline headline = Headline.of(page, linked, tags, outlet);
    PublicationDate date = PublicationDate.of(PageDates.of(page, linked, tags));
    List<Problem> problems = new ArrayList<>(date.problems());
    if (linked.isBroken()) {
      String broken = "a block of the page's metadata (JSON-LD) is broken and was passed over";
      problems.add(new Problem("metadata-broken", null, broken));
    }
    return new PageMetadata(
        headline.title(),
        byline(page, linked, tags, outlet),
        outlet,
        date,
        language(page, linked, tags),
        url(page, linked, tags),
        headline.wordings(),
        problems);
  }

  /** The name of the site goes first: the publisher is often the company behind it. */
  private static @Nullable String outlet(Document page, LinkedData linked, MetaTags tags) {
    String named = tags.first("og:site_name");
    String published = named == null ? linked.publisher() : named;
    if (published != null) {
      return published;
    }
    String tag = tags.first("dc.publisher", "dcterms.publisher", "publisher", "citation_publisher");
    if (tag != null && !tag.contains("://")) {
      return tag;
    }
    String application = tags.first("application-name", "apple-mobile-web-app-title");
    Element marked = page.selectFirst("[itemprop=publisher]");
    return marked == null ? application : itemName(marked);
  }

  private static @Nullable String byline(
      Document page, LinkedData linked, MetaTags tags, @Nullable String outlet) {
    String authors = String.join(", ", linked.authors());
    String tag =
        tags.firstOf(
            name -> !name.contains("://"),
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "parsely-author",
            "sailthru.author",
            "byl");
    String stated = authors.isEmpty() ? tag : authors;
    if (stated == null) {
      Element marked =
          page.selectFirst("[itemprop=author], [rel=author], .byline, .by-line, .p-author");
      stated = marked == null || isComment(marked) ? null : itemName(marked);
    }
    if (stated == null || stated.length() > LONGEST_BYLINE) {
      return null;
    }
    String name = BY.matcher(stated).replaceFirst("");
    return name.isEmpty() || name.equalsIgnoreCase(outlet) ? null : name;
  }

  /** Returns the byline without its "by", to know it again in the text. */
  static String withoutBy(String line) {
    return BY.matcher(line).replaceFirst("");
  }

  private static @Nullable String language(Document page, LinkedData linked, MetaTags tags) {
    Element root = page.selectFirst("html");
    Element article = page.selectFirst("article[lang], main[lang], [itemprop=articleBody][lang]");
    return firstLanguage(
        linked.language(),
        article == null ? null : article.attr("lang"),
        root == null ? null : root.attr("lang"),
        root == null ? null : root.attr("xml:lang"),
        tags.first("og:locale"),
        tags.first("dc.language", "dcterms.language", "language", "content-language"));
  }

  private static @Nullable String firstLanguage(@Nullable String... stated) {
    for (String one : stated) {
      String tag = languageTag(one);
      if (tag != null) {
        return tag;
      }
    }
    return null;
  }

  /** Returns a BCP 47 tag for "en_GB", "en-gb" and the like; null for "English". */
  static @Nullable String languageTag(@Nullable String stated) {
    if (stated == null || stated.isBlank()) {
      return null;
    }
    String tag = stated.strip().split("[,;\\s]", 2)[0].replace('_', '-');
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return locale.getLanguage().length() == 2 || locale.getLanguage().length() == 3
          ? locale.toLanguageTag()
          : null;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  private static @Nullable String url(Document page, LinkedData linked, MetaTags tags) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String stated =
        firstAddress(
            canonical == null ? null : canonical.attr("href"), tags.first("og:url"), linked.url());
    if (stated != null) {
      return stated;
    }
    for (Node node : page.childNodes()) {
      Matcher saved = SAVED.matcher(node instanceof Comment comment ? comment.getData() : "");
      if (saved.find()) {
        return saved.group(1);
      }
    }
    return null;
  }

  private static @Nullable String firstAddress(@Nullable String... stated) {
    for (String url : stated) {
      if (url != null && url.length() < 2000 && ADDRESS.matcher(url.strip()).matches()) {
        return url.strip();
      }
    }
    return null;
  }

  private static @Nullable String itemName(Element marked) {
    Element name = marked.selectFirst("[itemprop=name]");
    Element at = name == null ? marked : name;
    return OneLine.of(at.hasAttr("content") ? at.attr("content") : at.text());
  }

  private static boolean isComment(Element element) {
    return element.closest(".comment, .comments, #comments, [itemprop=comment]") != null;
  }
}
