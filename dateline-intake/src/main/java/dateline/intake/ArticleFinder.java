package dateline.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds its article, once the boilerplate is out.
 *
 * <p>Pages that mark it are believed: schema.org's {@code articleBody}, then {@code article}, then
 * {@code main}. For the others, each block of text votes for the elements around it by its length
 * and its commas, as in Arc90's Readability: prose has both, lists of links have neither.
 */
final class ArticleFinder {
  /**
   * Where the article is.
   *
   * @param elements its elements, in order
   * @param sure whether the page says so, or nothing else on it could be the article
   */
  record Found(List<Element> elements, boolean sure) {}

  /** Tags whose text votes for what is around them; that of others votes for them too. */
  private static final Set<String> PROSE =
      Set.of("p", "pre", "blockquote", "li", "dd", "h2", "h3", "h4");

  private static final int SHORTEST_VOTE = 25;
  private static final int SHORTEST_BODY = 100;

  private final Element body;
  private final TextMass mass;
  private final int all;

  private ArticleFinder(Element body) {
    this.body = body;
    this.mass = TextMass.of(body);
    this.all = mass.plain(body);
  }

  /**
   * Finds the article in a page's body.
   *
   * @param live whether the page calls itself a liveblog: all its posts are the article
   */
  static Found find(Element body, boolean live) {
    ArticleFinder finder = new ArticleFinder(body);
    Found marked = finder.marked(live);
    return marked != null ? marked : finder.voted();
  }

  private @Nullable Found marked(boolean live) {
    List<Element> bodies = outermost("[itemprop~=articleBody]");
    if (isMost(bodies, 4, SHORTEST_BODY)) {
      return new Found(bodies, true);
    }
    List<Element> articles = outermost("article, [role=article], .h-entry");
    if (!live) {
      for (Element article : articles) {
        if (isMost(List.of(article), 2, 0)) {
          return new Found(List.of(article), true);
        }
      }
    }
    if (articles.size() > 1 && isMost(articles, 2, SHORTEST_BODY)) {
      return new Found(List.of(around(articles)), live);
    }
    List<Element> mains = outermost("main, [role=main]");
    return isMost(mains, 2, SHORTEST_BODY) ? new Found(mains, true) : null;
  }

  /** Tells whether elements hold at least one part in so many of the text, and some at all. */
  private boolean isMost(List<Element> elements, int part, int least) {
    int sum = elements.stream().mapToInt(mass::plain).sum();
    return sum > least && sum * part >= all;
  }

  private List<Element> outermost(String query) {
    List<Element> outermost = new ArrayList<>();
    for (Element element : body.select(query)) {
      if (outermost.isEmpty() || !isWithin(element, outermost.getLast())) {
        outermost.add(element);
      }
    }
    return outermost;
  }

  private static boolean isWithin(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private Element around(List<Element> elements) {
    Element around = elements.getFirst();
    for (Element element : elements) {
      while (!around.equals(body) && !isWithin(element, around)) {
        Element parent = around.parent();
        around = parent == null ? body : parent;
      }
    }
    return around;
  }

  private Found voted() {
    Map<Element, Double> votes = votes();
    Element top = null;
    double most = 0;
    for (Element candidate : body.select("*")) {
      double share = mass.plain(candidate) / Math.max(1.0, mass.text(candidate));
      double score = votes.getOrDefault(candidate, 0.0) * share;
      if (score > most) {
        most = score;
        top = candidate;
      }
    }
    if (top == null) {
      return new Found(List.of(body), all < 2 * SHORTEST_BODY);
    }
    Element article = climbed(top, votes);
    return new Found(List.of(article), isMost(List.of(article), 2, 0));
  }

  /** Goes up from the best candidate while the one around it has text of its own to add. */
  private Element climbed(Element top, Map<Element, Double> votes) {
    Element at = top;
    for (Element up = top.parent(); up != null && !up.equals(body); up = up.parent()) {
      if (votes.getOrDefault(up, 0.0) >= 0.6 * votes.getOrDefault(at, 0.0)
          && mass.plain(up) > mass.plain(at)) {
        at = up;
      }
    }
    return at;
  }

  private Map<Element, Double> votes() {
    Map<Element, Double> votes = new HashMap<>();
    blocks()
        .forEach(
            (block, text) -> {
              if (text.length() >= SHORTEST_VOTE) {
                double vote = 1 + Math.min(text.length() / 100.0, 3);
                vote += text.chars().filter(c -> c == ',' || c == '،' || c == '、').count();
                Element at = PROSE.contains(block.normalName()) ? block.parent() : block;
                for (int up = 0; up < 3 && at != null; up++, at = at.parent()) {
                  votes.merge(at, vote / (1 << up), Double::sum);
                }
              }
            });
    return votes;
  }

  /**
   * Returns, in order, the words of each block, without those of the blocks in it and without
   * links.
   */
  private Map<Element, StringBuilder> blocks() {
    Map<Element, StringBuilder> blocks = new LinkedHashMap<>();
    body.nodeStream(TextNode.class)
        .forEach(
            words -> {
              Element at = words.parentElement();
              boolean linked = false;
              while (at != null && !at.equals(body) && !ParagraphWriter.isBlock(at)) {
                linked |= at.normalName().equals("a");
                at = at.parent();
              }
              if (at != null && !linked && !words.isBlank()) {
                blocks.computeIfAbsent(at, block -> new StringBuilder()).append(words.text());
              }
            });
    return blocks;
  }
}
