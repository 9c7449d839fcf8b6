package dateline.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org.
 *
 * <p>Pages write it by hand and by template, so it is read leniently: raw line breaks, trailing
 * commas, comments and what stands after the object pass, and a block that is broken beyond that is
 * skipped and told of.
 */
final class LinkedData {
  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "newsarticle",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "backgroundnewsarticle",
          "report",
          "blogposting",
          "liveblogposting",
          "socialmediaposting");

  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Old templates hide scripts in comments. */
  private static final Pattern WRAPPING =
      Pattern.compile("(?:<!--|(?://|/\\*)?\\s{0,9}<!\\[CDATA\\[\\s{0,9}(?:\\*/)?)");

  private final Map<String, JsonNode> named = new HashMap<>();
  private JsonNode article = MissingNode.getInstance();
  private boolean broken;

  private LinkedData() {}

  /** Reads all blocks of a page. */
  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type]")) {
      String type = script.attr("type").toLowerCase(Locale.ROOT).strip();
      if (type.startsWith("application/ld+json")) {
        data.read(script.data());
      }
    }
    return data;
  }

  /** Tells whether a block could not be read. */
  boolean isBroken() {
    return broken;
  }

  /** Tells whether the article is a liveblog: many posts under one headline. */
  boolean isLive() {
    return types(article).contains("liveblogposting");
  }

  @Nullable String headline() {
    String headline = OneLine.of(text(article.path("headline")));
    return headline != null ? headline : OneLine.of(text(article.path("name")));
  }

  List<String> authors() {
    List<String> names = new ArrayList<>();
    JsonNode author = article.path("author");
    if (author.isArray()) {
      author.forEach(each -> addName(names, each));
    } else {
      addName(names, author);
    }
    return names;
  }

  @Nullable String publisher() {
    List<String> names = new ArrayList<>();
    addName(names, first(article.path("publisher")));
    return names.isEmpty() ? null : names.getFirst();
  }

  @Nullable String published() {
    return text(article.path("datePublished"));
  }

  @Nullable String language() {
    JsonNode language = first(article.path("inLanguage"));
    return language.isObject() ? text(language.path("alternateName")) : text(language);
  }

  @Nullable String url() {
    String url = text(article.path("url"));
    JsonNode page = first(article.path("mainEntityOfPage"));
    return url != null ? url : page.isObject() ? text(page.path("@id")) : text(page);
  }

  /** Returns the article's text with its paragraphs as they are parted there. */
  @Nullable String body() {
    String body = text(article.path("articleBody"));
    if (body == null || body.contains("</")) {
      return null;
    }
    List<String> paragraphs = new ArrayList<>();
    for (String line : body.split("\\R")) {
      ParagraphWriter writer = new ParagraphWriter();
      writer.append(line);
      writer.paragraphs().forEach(paragraph -> paragraphs.add(paragraph.text()));
    }
    return String.join("\n\n", paragraphs);
  }

  private void read(String block) {
    String json = block.strip();
    Matcher wrapping = WRAPPING.matcher(json);
    json = wrapping.lookingAt() ? json.substring(wrapping.end()) : json;
    if (json.isBlank()) {
      return;
    }
    try {
      walk(LENIENT.readTree(json));
    } catch (JacksonException e) {
      broken = true;
    }
  }

  /** Looks through a block for the first article, and for what it refers to by id. */
  private void walk(JsonNode root) {
    Deque<JsonNode> waiting = new ArrayDeque<>();
    waiting.add(root);
    while (!waiting.isEmpty()) {
      JsonNode node = waiting.removeFirst();
      if (node.isArray()) {
        node.forEach(waiting::add);
      } else if (node.isObject()) {
        String id = text(node.path("@id"));
        if (id != null && node.has("name")) {
          named.putIfAbsent(id, node);
        }
        if (article.isMissingNode() && types(node).stream().anyMatch(ARTICLES::contains)) {
          article = node;
        }
        waiting.add(node.path("@graph"));
        waiting.add(node.path("mainEntity"));
        waiting.add(node.path("mainEntityOfPage"));
      }
    }
  }

  private void addName(List<String> names, JsonNode who) {
    JsonNode name = who.isObject() ? first(who.path("name")) : who;
    String id = text(who.path("@id"));
    if (name.isMissingNode() && id != null) {
      JsonNode meant = named.get(id);
      name = meant == null ? name : first(meant.path("name"));
    }
    String line = OneLine.of(text(name));
    if (line != null && !line.contains("://") && !names.contains(line)) {
      names.add(line);
    }
  }

  private static List<String> types(JsonNode node) {
    List<String> types = new ArrayList<>();
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      type.forEach(each -> types.add(bareType(each)));
    } else {
      types.add(bareType(type));
    }
    return types;
  }

  private static String bareType(JsonNode type) {
    String name = type.asString("").toLowerCase(Locale.ROOT);
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  private static @Nullable String text(JsonNode node) {
    JsonNode first = first(node);
    return first.isString() && !first.stringValue().isBlank() ? first.stringValue() : null;
  }
}
