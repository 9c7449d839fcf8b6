package dateline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of boilerplate.tsv, each tried. */
class BoilerplateRulesTest {
  @Test
  void everyRuleHasItsColumnsAndStandsOnce() throws IOException {
    Set<String> seen = new HashSet<>();
    for (String rule : rules()) {
      String[] columns = rule.split("\t", -1);
      assertEquals(4, columns.length, rule);
      assertTrue(columns[2].matches("always|unless|-"), rule);
      assertEquals(columns[1].toLowerCase(Locale.ROOT), columns[1], rule);
      assertTrue(seen.add(columns[0] + columns[1]), rule);
    }
    assertTrue(seen.size() > 100);
  }

  @Test
  void everyLineAndEveryLeadsExampleIsFound() throws IOException {
    for (String rule : rules()) {
      String[] columns = rule.split("\t", -1);
      if (columns[0].equals("line")) {
        assertTrue(Boilerplate.standard().isBoilerplate(columns[1], false), rule);
      } else if (columns[0].equals("lead")) {
        assertTrue(Boilerplate.standard().isBoilerplate(columns[3], true), rule);
      }
    }
  }

  @Test
  void everyClassNameIsFound() throws IOException {
    String six = "<p>Six people were killed in Osk on Monday.</p>";
    for (String rule : rules()) {
      String[] columns = rule.split("\t", -1);
      if (columns[0].equals("name")) {
        String box = "<div class='" + columns[1] + "'><p>Boxed.</p></div>";
        assertEquals("Six people were killed in Osk on Monday.", Given.body(six + box), rule);
      }
    }
  }

  private static List<String> rules() throws IOException {
    try (var in = Boilerplate.class.getResourceAsStream("boilerplate.tsv")) {
      if (in == null) {
        throw new IOException("boilerplate.tsv is missing");
      }
      return new String(in.readAllBytes(), UTF_8).lines().filter(l -> !l.startsWith("#")).toList();
    }
  }
}
