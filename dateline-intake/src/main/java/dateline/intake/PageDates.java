package dateline.intake;

import dateline.intake.PublicationDate.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** All the places of a page that state when it was published, the surest first. */
final class PageDates {
  private static final String[] TAGS = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "dcterms.issued",
    "dc.date.issued",
    "dc.date",
    "dcterms.date",
    "dc.date.created",
    "dcterms.created",
    "citation_publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publishdate",
    "publication_date",
    "pubdate",
    "date"
  };

  /** Class names and the like that say that a time is not when the article came out. */
  private static final Pattern LATER =
      Pattern.compile("updat|modif|edited|comment|related|event", Pattern.CASE_INSENSITIVE);

  /** How long the words around a time may be: "Published on … at …". */
  private static final int AROUND = 40;

  private PageDates() {}

  /** Collects the statements of a page. */
  static List<Stated> of(Document page, LinkedData linked, MetaTags tags) {
    List<Stated> dates = new ArrayList<>();
    String published = linked.published();
    if (published != null) {
      dates.add(new Stated("datePublished in JSON-LD", published));
    }
    for (String tag : TAGS) {
      String value = tags.first(tag);
      if (value != null) {
        dates.add(new Stated("meta tag " + tag, value));
      }
    }
    if (dates.isEmpty()) {
      addVisible(page, dates);
    }
    return dates;
  }

  private static void addVisible(Document page, List<Stated> dates) {
    for (Element marked : page.select("[itemprop~=datePublished], time[pubdate]")) {
      dates.add(new Stated(marked.normalName() + " element", written(marked)));
    }
    if (!dates.isEmpty()) {
      return;
    }
    for (Element time : page.select("time[datetime]")) {
      if (standsAlone(time) && !isLater(time)) {
        dates.add(new Stated("time element", written(time)));
        return; // the topmost one; further ones date comments and other articles
      }
    }
  }

  private static String written(Element marked) {
    for (String attribute : new String[] {"content", "datetime"}) {
      if (marked.hasAttr(attribute) && !marked.attr(attribute).isBlank()) {
        return marked.attr(attribute);
      }
    }
    return marked.text();
  }

  /** Tells whether a time is a line of its own; within a sentence it is when something happened. */
  private static boolean standsAlone(Element time) {
    Element line = time.parent();
    while (line != null && !ParagraphWriter.isBlock(line)) {
      line = line.parent();
    }
    String words = line == null ? "" : line.ownText();
    return words.length() <= AROUND && !words.endsWith(".");
  }

  private static boolean isLater(Element time) {
    Element at = time;
    for (int up = 0; up < 3 && at != null; up++, at = at.parent()) {
      if (at.normalName().matches("body|article|main")) {
        break; // called after the whole page
      }
      if (LATER.matcher(at.className() + " " + at.id() + " " + at.attr("itemprop")).find()) {
        return true;
      }
    }
    Element line = time.parent();
    return line != null && line.ownText().length() < AROUND && LATER.matcher(line.ownText()).find();
  }
}
