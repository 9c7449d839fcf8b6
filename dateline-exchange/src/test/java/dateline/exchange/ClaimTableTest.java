package dateline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Reading;
import dateline.testkit.ExampleReading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTableTest {
  @Test
  void beginsWithAByteOrderMarkAndTheNamesOfTheColumns() {
    String header = ClaimTable.header();
    assertEquals('\uFEFF', header.charAt(0));
    assertTrue(header.endsWith("problems\r\n"));
    assertEquals(ClaimTable.columns(), parsed(header.substring(1)).getFirst());
  }

  @Test
  void givesARowAClaim() {
    List<List<String>> rows = parsed(ClaimTable.rows(ExampleReading.reading()));
    assertEquals(3, rows.size());
    rows.forEach(row -> assertEquals(ClaimTable.columns().size(), row.size()));
    List<String> strike = rows.getFirst();
    assertEquals("a1", cell(strike, "report"));
    assertEquals("i1", cell(strike, "incident"));
    assertEquals("ASSAULT", cell(strike, "event"));
    assertEquals("aerial", cell(strike, "mode"));
    assertEquals("2015-11-19", cell(strike, "from"));
    assertEquals("Raqqa", cell(strike, "place as written"));
    assertEquals("Ar Raqqah", cell(strike, "place name"));
    assertEquals("35.95", cell(strike, "lat"));
    assertEquals("near", cell(strike, "precision"));
    assertEquals("residents, according to an agency", cell(strike, "who says so"));
    assertEquals("2", cell(strike, "start"));
  }

  @Test
  void countsAPartOfATollOnce() {
    List<String> strike = parsed(ClaimTable.rows(ExampleReading.reading())).getFirst();
    assertEquals("6", cell(strike, "killed min"));
    assertEquals("6", cell(strike, "killed max"));
    assertEquals("", cell(strike, "injured min"));
  }

  @Test
  void leavesAnOpenEndBlank() {
    List<String> hurt = parsed(ClaimTable.rows(ExampleReading.reading())).get(1);
    assertEquals("24", cell(hurt, "injured min"));
    assertEquals("", cell(hurt, "injured max"));
    assertEquals("", cell(hurt, "lat"));
    assertEquals("", cell(hurt, "country"));
  }

  @Test
  void disarmsWhatASpreadsheetWouldRun() {
    List<String> row = parsed(ClaimTable.rows(ExampleReading.reading())).getFirst();
    assertEquals("'=Bombs, \"again\"", cell(row, "title"));
  }

  @Test
  void givesARowForAReportWithoutClaims() {
    List<List<String>> rows = parsed(ClaimTable.rows(ExampleReading.empty()));
    assertEquals(1, rows.size());
    assertEquals("empty", cell(rows.getFirst(), "report"));
    assertEquals("no claim was found in this report", cell(rows.getFirst(), "what"));
    assertTrue(cell(rows.getFirst(), "problems").contains("no date"));
  }

  @Test
  void tellsAllProblemsInTheFirstRowAndInOthersTheirOwn() {
    Reading reading = ExampleReading.reading();
    List<List<String>> rows = parsed(ClaimTable.rows(reading));
    String barun = reading.problems().getFirst().message();
    assertEquals(barun, cell(rows.get(0), "problems"));
    assertEquals("", cell(rows.get(1), "problems"));
    assertEquals(barun, cell(rows.get(2), "problems"));
  }

  private static String cell(List<String> row, String column) {
    return row.get(ClaimTable.columns().indexOf(column));
  }

  /** Reads a table by RFC 4180, on its own and not by the code under test. */
  private static List<List<String>> parsed(String table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < table.length(); i++) {
      char c = table.charAt(i);
      if (c == '"' && quoted && i + 1 < table.length() && table.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    assertTrue(row.isEmpty() && !quoted, "the last row is finished");
    return rows;
  }
}
