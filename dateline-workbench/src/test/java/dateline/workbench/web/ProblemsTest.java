package dateline.workbench.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer says why, in the form that was asked for, and gives nothing away. */
class ProblemsTest {
  private final Visitor visitor = Visitor.signedIn();

  @Test
  void aPageThatIsNotThere() {
    problem(404, "There is no such page.", "/not-there");
    problem(404, "There is no such page.", "/favicon.ico");
    problem(404, "There is no such page.", "/values/x/");
  }

  @Test
  void aReportThatIsNotThere() {
    HttpResponse<String> page = visitor.get("/values/missing");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("There is no report &lt;r-17&gt;."), page.body());
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Not found\",\"status\":404,"
            + "\"detail\":\"There is no report <r-17>.\"}",
        visitor.get("/values/missing.json").body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "day=never   | “day” takes a day, as in 2024-03-08.",
        "day=3/8/24  | “day” takes a day, as in 2024-03-08.",
        "number=many | “number” takes a number.",
        "number=-1   | “number” takes a number from 0 on.",
        "kind=HUGE   | “kind” takes BIG, SMALL.",
        "dya=2024-03-08 | This page has no filter “dya”. It takes: day, kind, number.",
        "count=1     | This page has no filter “count”. It takes: day, kind, number."
      })
  void aFilterThatIsNotUnderstood(String query, String says) {
    problem(400, says, "/values/x?" + query);
    String json = visitor.get("/api/values/x?" + query).body();
    assertTrue(json.contains("\"parameter\":\"" + query.replaceFirst("=.*", "") + "\""), json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fault", "/values/x", "/broken.json", "/api/broken"})
  void aFaultHasANumberThatTheTerminalTellsWithItsPlaceAndNoWords(String path) {
    Bench.FAULTS.clear();
    HttpResponse<String> answer = visitor.get(path);
    assertEquals(500, answer.statusCode());
    assertEquals(1, Bench.FAULTS.size(), () -> "" + Bench.FAULTS);
    String line = Bench.FAULTS.remove();
    assertTrue(line.matches("fault [0-9a-f]{8}: [\\w.$]+ at .*dateline\\.workbench\\..*"), line);
    String id = line.substring("fault ".length(), "fault ".length() + 8);
    assertTrue(answer.body().contains(id), answer.body());
    for (String told : List.of(line, answer.body())) {
      assertFalse(told.contains("witness"), told);
      assertFalse(told.contains("\n\tat "), told);
    }
    assertFalse(answer.body().contains("Exception"), answer.body());
    assertFalse(answer.body().contains("first"), "no half answer");
  }

  @Test
  void aFormThatThereIsNot() {
    assertEquals(406, visitor.get("/api/openapi.json.yaml").statusCode());
  }

  /** Both forms of it. */
  private void problem(int status, String says, String path) {
    HttpResponse<String> page = visitor.get(path);
    assertEquals(status, page.statusCode());
    assertTrue(page.body().contains("<p>" + says + "</p>"), page.body());
    assertTrue(page.body().contains("<nav"), "with the way back");
    HttpResponse<String> json = visitor.get(path, "Accept", "application/json");
    assertEquals(status, json.statusCode());
    assertEquals("application/problem+json", json.headers().firstValue("Content-Type").orElse(""));
    assertTrue(json.body().contains("\"status\":" + status), json.body());
    assertTrue(json.body().contains("\"detail\":\"" + says + "\""), json.body());
  }
}
