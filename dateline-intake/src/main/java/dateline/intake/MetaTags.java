package dateline.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The meta tags of a page by name: OpenGraph, Dublin Core and the rest. Of a name said twice the
 * first value counts.
 */
final class MetaTags {
  private final Map<String, String> values = new LinkedHashMap<>();

  private MetaTags() {}

  /** Reads the tags of a page, wherever in it they stand. */
  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      String value = OneLine.of(meta.attr("content"));
      for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (value != null && !name.isEmpty()) {
          tags.values.putIfAbsent(name, value);
        }
      }
    }
    return tags;
  }

  /** Returns the value of the first of the names that has one; null when none has. */
  @Nullable String first(String... names) {
    return firstOf(value -> true, names);
  }

  /** Returns the first value that will do; null when none does. */
  @Nullable String firstOf(Predicate<String> accepted, String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null && accepted.test(value)) {
        return value;
      }
    }
    return null;
  }
}
