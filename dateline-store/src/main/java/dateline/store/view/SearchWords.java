package dateline.store.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person types into a search field, as SQLite's full-text search (FTS5) takes it. */
final class SearchWords {
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|(\\S+)");
  private static final int MOST = 20;

  private SearchWords() {}

  /**
   * Returns the question: every word (by its beginning) and every phrase must be there. Signs have
   * no meaning but quotation marks, so that nothing typed is an error. Null when nothing is asked.
   */
  static @Nullable String match(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(typed.replaceAll("[“”„«»]", "\"").replace('\0', ' '));
    while (part.find() && parts.size() < MOST) {
      String phrase = part.group(1);
      String words = phrase != null ? phrase : part.group(2);
      if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
        parts.add('"' + words.replace("\"", "") + '"' + (phrase != null ? "" : "*"));
      }
    }
    return parts.isEmpty() ? null : String.join(" ", parts);
  }
}
