package dateline.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds in pages, styles and scripts what would be loaded from, or lead to, another machine. */
public final class LocalAddresses {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "src",
          "srcset",
          "href",
          "xlink:href",
          "action",
          "formaction",
          "poster",
          "data",
          "cite",
          "background",
          "ping",
          "manifest",
          "hx-get",
          "hx-post");

  private static final Pattern STYLE =
      Pattern.compile("url\\(\\s*['\"]?([^'\")]*)|@import\\s+(\\S+)");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)(?:\\b[a-z][a-z0-9+.-]*:)?//[a-z0-9\\[][^\\s'\"`)]*");

  /** Names, not addresses: nothing is loaded by them. */
  private static final Set<String> NAMESPACES =
      Set.of("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink");

  private LocalAddresses() {}

  /** What a page has that is not of its own machine, or stands where its policy forbids it. */
  public static List<String> strangersIn(String html) {
    List<String> found = new ArrayList<>();
    Document page = Jsoup.parse(html);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (name.equals("style") || name.startsWith("on") || name.startsWith("hx-on")) {
          found.add("inline: " + attribute);
        } else if (ATTRIBUTES.contains(name) && !isLocal(attribute.getValue())) {
          found.add(attribute.toString());
        }
      }
    }
    page.select("style").forEach(style -> found.add("inline: <style>"));
    page.select("script")
        .forEach(
            script -> {
              String type = script.attr("type");
              if (!script.hasAttr("src") && !type.equals("application/json")) {
                found.add("inline: <script>");
              }
            });
    page.select("base, iframe, object, embed").forEach(each -> found.add(each.tagName()));
    return found;
  }

  /** What a style sheet loads that is not of its own machine. */
  public static List<String> strangersInStyle(String css) {
    List<String> found = new ArrayList<>();
    Matcher matcher = STYLE.matcher(css);
    while (matcher.find()) {
      String address = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (address.contains("//") || (address.contains(":") && !address.startsWith("data:"))) {
        found.add(address);
      }
    }
    return found;
  }

  /** Addresses of other machines in a script, comments included. */
  public static List<String> strangersInScript(String script) {
    List<String> found = new ArrayList<>();
    Matcher matcher = ELSEWHERE.matcher(script);
    while (matcher.find()) {
      if (matcher.group().contains(":") && !NAMESPACES.contains(matcher.group())) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  /** The paths of this machine that a page leads to or loads. */
  public static Set<String> pathsIn(String html) {
    Set<String> paths = new TreeSet<>();
    for (Element element : Jsoup.parse(html).select("[href], [src]")) {
      String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      if (address.startsWith("/")) {
        paths.add(address.replaceFirst("#.*", ""));
      }
    }
    return paths;
  }

  private static boolean isLocal(String address) {
    return address.equals("data:,")
        || address.isEmpty()
        || address.startsWith("#")
        || address.startsWith("?")
        || (address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\"));
  }
}
