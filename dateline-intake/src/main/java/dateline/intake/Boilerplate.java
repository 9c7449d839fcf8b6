package dateline.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is on a page and not of its article. The rules are data: {@code boilerplate.tsv}, which says
 * what its columns mean.
 */
final class Boilerplate {
  private static final Boilerplate STANDARD = load("boilerplate.tsv");

  /** Class names that tell of an article's topic or of a page's layout, not of the element. */
  private static final Pattern ABOUT_OTHERS =
      Pattern.compile("(?:tag|category|cat|has|no|with|is|page|single|format|status)-.*");

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern UNSHOWN =
      Pattern.compile(
          "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> NEVER = Set.of("html", "body", "main", "blockquote", "head");
  private static final int MOST_WORDS = 3;
  private static final int LONGEST_LEAD = 160;

  /** What must not go for the sake of a class name: two fifths of the words, or the headline. */
  private record Around(TextMass mass, int most, Set<Element> holders) {
    static Around of(Document page) {
      TextMass mass = TextMass.of(page);
      Set<Element> holders = new HashSet<>();
      for (Element core : page.select("h1, main, [itemprop~=articleBody]")) {
        for (Element at = core; at != null && holders.add(at); ) {
          at = at.parent();
        }
      }
      return new Around(mass, Math.max(1, mass.text(page.body()) * 2 / 5), holders);
    }

    boolean holdsArticle(Element element) {
      return mass.text(element) >= most || holders.contains(element);
    }
  }

  /** When a rule holds. */
  private enum Holds {
    ALWAYS,
    UNLESS_MAIN
  }

  private final Map<String, Holds> tags = new HashMap<>();
  private final Map<String, Holds> roles = new HashMap<>();
  private final Map<String, Holds> names = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> leads = new ArrayList<>();

  private Boilerplate() {}

  /** Returns the rules that come with the product. */
  static Boilerplate standard() {
    return STANDARD;
  }

  /** Takes out of a page all that is none of its article. */
  void removeFrom(Document page) {
    Around around = Around.of(page);
    List<Element> removed = new ArrayList<>();
    page.forEachNode(
        node -> {
          if (node instanceof Element element && isBoilerplate(element, around)) {
            removed.add(element);
          }
        });
    removed.forEach(Element::remove);
  }

  /**
   * Tells whether a paragraph is boilerplate by its words.
   *
   * @param linked whether there is a link in it
   */
  boolean isBoilerplate(String paragraph, boolean linked) {
    if (paragraph.length() > LONGEST_LEAD) {
      return false;
    }
    String lower = paragraph.toLowerCase(Locale.ROOT);
    if (lines.contains(lower) || lines.contains(lower.replaceFirst("\\s*:$", ""))) {
      return true;
    }
    boolean sentence = lower.endsWith(".") || lower.endsWith(".”") || lower.endsWith(".\"");
    return (linked || !sentence) && leads.stream().anyMatch(lower::startsWith);
  }

  private boolean isBoilerplate(Element element, Around around) {
    String tag = element.normalName();
    if (NEVER.contains(tag)) {
      return false;
    }
    if (isHidden(element, around) || isApart(element)) {
      return true;
    }
    Holds holds = holds(element);
    if (holds == null || holds == Holds.ALWAYS) {
      return holds != null;
    }
    return !around.holdsArticle(element);
  }

  private @Nullable Holds holds(Element element) {
    Holds byTag = tags.get(element.normalName());
    Holds byRole = roles.get(element.attr("role").toLowerCase(Locale.ROOT));
    if (byTag != null || byRole != null) {
      return byTag == null ? byRole : isQuotationsFoot(element) ? null : byTag;
    }
    Holds byName = name(element.id());
    for (String name : element.attr("class").split("\\s+")) {
      byName = byName == Holds.ALWAYS ? byName : stronger(name(name), byName);
    }
    return byName;
  }

  /** Returns what the rules say of one class name, by each run of up to three of its words. */
  private @Nullable Holds name(String name) {
    String lower = CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    Holds whole = names.get(lower);
    if (lower.isEmpty() || whole != null || ABOUT_OTHERS.matcher(lower).matches()) {
      return whole;
    }
    String[] words = NO_LETTER.split(lower);
    Holds found = null;
    for (int from = 0; from < words.length; from++) {
      for (int to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
        found =
            stronger(names.get(String.join("-", Arrays.asList(words).subList(from, to))), found);
      }
    }
    return found;
  }

  private static @Nullable Holds stronger(@Nullable Holds one, @Nullable Holds other) {
    return one == Holds.ALWAYS || other == null ? one : other;
  }

  /** Tells whether readers do not see the element at all. */
  private static boolean isHidden(Element element, Around around) {
    return element.hasAttr("hidden")
        || UNSHOWN.matcher(element.attr("style")).find()
        || (element.attr("aria-hidden").equals("true") && !around.holdsArticle(element));
  }

  /** Tells whether the element stands apart from the text for what it is in. */
  private static boolean isApart(Element element) {
    return switch (element.normalName()) {
      case "header" -> element.closest("article, main") == null;
      case "figure", "picture" -> element.selectFirst("table, blockquote, article") == null;
      // A footnote's number would run into the number before it: "41" and "2" are not "412".
      case "sup" -> element.selectFirst("a") != null || element.closest("a") != null;
      default -> false;
    };
  }

  private static boolean isQuotationsFoot(Element element) {
    return element.normalName().equals("footer") && element.closest("blockquote") != null;
  }

  private static Boilerplate load(String resource) {
    Boilerplate rules = new Boilerplate();
    try (InputStream in = Boilerplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.lines().filter(line -> !line.startsWith("#")).forEach(rules::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules;
  }

  private void add(String rule) {
    String[] columns = rule.split("\t", -1);
    Holds holds = columns[2].equals("always") ? Holds.ALWAYS : Holds.UNLESS_MAIN;
    switch (columns[0]) {
      case "tag" -> tags.put(columns[1], holds);
      case "role" -> roles.put(columns[1], holds);
      case "name" -> names.put(columns[1], holds);
      case "line" -> lines.add(columns[1]);
      case "lead" -> leads.add(columns[1]);
      default -> throw new IllegalStateException("no such kind of rule: " + rule);
    }
  }
}
