package dateline.reader.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.Report;
import dateline.reader.ReportReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Reads the examples that stand in the tables of the rules. */
class ExamplesTest {
  private static final ReportReader READER = ReportReader.open();

  @Test
  void theExampleOfATriggerTellsOfItsEvent() {
    List<String> failures = new ArrayList<>();
    int read = 0;
    for (Table.Row row : Table.resource("/dateline/reader/triggers.tsv").rows()) {
      String trigger = row.required("trigger");
      if (!plain(row.required("example")).contains(plain(trigger))) {
        continue;
      }
      read++;
      List<Claim> claims = claims(row.required("example"));
      if (claims.stream().noneMatch(claim -> told(claim).equals(expected(row)))) {
        failures.add(
            trigger
                + ": “"
                + row.required("example")
                + "” gives "
                + claims.stream().map(ExamplesTest::told).toList()
                + " and not "
                + expected(row));
      }
    }
    assertEquals(List.of(), failures);
    assertTrue(read >= 25, "only " + read + " examples hold their trigger");
  }

  private static String expected(Table.Row row) {
    return row.required("event") + " " + row.required("mode");
  }

  private static String told(Claim claim) {
    var mode = claim.event().mode();
    return claim.event().type().name() + " " + (mode == null ? "-" : mode.label());
  }

  private static List<Claim> claims(String example) {
    return READER.read(Report.of(example)).claims();
  }

  /** The words between blanks, so that "raid" is not found in "afraid". */
  private static String plain(String words) {
    return " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
