package dateline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.TollRange;
import dateline.testkit.FormatSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The page on the format says something on every field, and on none that is not there. */
class FormatPageTest {
  private static final Path PAGE = Path.of("..", "docs", "format.md");

  @Test
  void everyFieldOfTheSchemasIsExplained() throws IOException {
    Set<String> missing = fields();
    missing.removeAll(namedOnThePage());
    assertEquals(Set.of(), missing, "docs/format.md says nothing on these");
  }

  @Test
  void everyWordOfTheSchemasEnumerationsIsExplained() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String word : List.of("resolved", "ambiguous", "happened", "historical", "in words")) {
      missing.add(word);
    }
    for (TollRange.Basis basis : TollRange.Basis.values()) {
      missing.add(basis.label());
    }
    missing.remove(TollRange.Basis.UNSTATED.label());
    missing.removeAll(namedOnThePage());
    assertEquals(Set.of(), missing);
  }

  private static Set<String> namedOnThePage() throws IOException {
    Set<String> named = new TreeSet<>();
    Matcher code = Pattern.compile("`([^`]+)`").matcher(Files.readString(PAGE));
    while (code.find()) {
      named.add(code.group(1));
    }
    return named;
  }

  /** Returns the names of all properties: keys of every object that is called "properties". */
  private static Set<String> fields() {
    Set<String> fields = new TreeSet<>();
    for (FormatSchema schema : List.of(FormatSchema.reading(), FormatSchema.report())) {
      List<String> path = new ArrayList<>();
      try (JsonParser json =
          new JsonFactory().createParser(ObjectReadContext.empty(), schema.json())) {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
          if (token.isStructStart()) {
            path.add(String.valueOf(json.currentName()));
          } else if (token.isStructEnd()) {
            path.removeLast();
          } else if (token == JsonToken.PROPERTY_NAME && path.getLast().equals("properties")) {
            fields.add(json.currentName());
          }
        }
      }
    }
    assertTrue(fields.size() > 80, "the schemas were read");
    return fields;
  }
}
