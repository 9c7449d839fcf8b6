package dateline.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's article.
 *
 * <p>The headline that readers see is the title; but many a page's {@code h1} is the site's name,
 * so it must share words with what the metadata calls the article, or stand in the article.
 *
 * @param title the title; null when the page gives none
 * @param wordings the title in all wordings that the page gives it
 */
record Headline(@Nullable String title, List<String> wordings) {
  /** What parts a title from the name of its site, section or page. */
  private static final Pattern PARTING = Pattern.compile("\\s+(?:[|–—·»«:-]|::|//)\\s+");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String IN_ARTICLE =
      "article h1, main h1, [itemprop~=headline], h1.entry-title, h1.p-name";

  /** Finds the title of a page. */
  static Headline of(Document page, LinkedData linked, MetaTags tags, @Nullable String outlet) {
    List<String> stated = new ArrayList<>();
    add(stated, linked.headline());
    add(stated, withoutSite(tags.first("og:title"), outlet));
    add(stated, withoutSite(tags.first("twitter:title"), outlet));
    add(stated, withoutSite(tags.first("dc.title", "dcterms.title", "citation_title"), outlet));
    String name = OneLine.of(page.title());
    String visible = visible(page, stated, name, outlet);
    if (visible == null) {
      add(stated, withoutSite(name, outlet));
    }
    String title = visible != null ? visible : stated.isEmpty() ? null : stated.getFirst();
    add(stated, title);
    return new Headline(title, stated);
  }

  private static @Nullable String visible(
      Document page, List<String> stated, @Nullable String name, @Nullable String outlet) {
    Element inArticle = page.selectFirst(IN_ARTICLE);
    for (Element heading : page.select("h1, [itemprop~=headline]")) {
      String words = OneLine.of(heading.text());
      if (words == null || words.equalsIgnoreCase(outlet)) {
        continue;
      }
      boolean known =
          stated.stream().anyMatch(title -> alike(title, words))
              || (stated.isEmpty() && name != null && alike(name, words));
      boolean only = stated.isEmpty() && heading.equals(inArticle);
      if (known || only) {
        return words;
      }
    }
    return null;
  }

  /** Tells whether the shorter of two titles has at least half its words in the longer. */
  private static boolean alike(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    int least = Math.min(words.size(), others.size());
    words.retainAll(others);
    return least > 0 && words.size() * 2 >= least;
  }

  private static Set<String> words(String line) {
    Set<String> words = new HashSet<>(Arrays.asList(NO_WORD.split(line.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }

  /** Cuts "Title | Outlet" and "Outlet: Title" down to the title. */
  private static @Nullable String withoutSite(@Nullable String title, @Nullable String outlet) {
    if (title == null || outlet == null) {
      return title;
    }
    String[] parts = PARTING.split(title);
    List<String> kept =
        Arrays.stream(parts).filter(part -> !part.strip().equalsIgnoreCase(outlet)).toList();
    if (kept.size() == parts.length || kept.isEmpty()) {
      return title;
    }
    boolean atStart = parts[0].strip().equalsIgnoreCase(outlet);
    int cut = atStart ? title.indexOf(kept.getFirst(), parts[0].length()) : 0;
    int end = title.lastIndexOf(kept.getLast()) + kept.getLast().length();
    return title.substring(cut, end).strip();
  }

  private static void add(List<String> wordings, @Nullable String wording) {
    if (wording != null && !wordings.contains(wording)) {
      wordings.add(wording);
    }
  }
}
