package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.exchange.CodePoints;
import dateline.model.Claim;
import dateline.model.Report;
import dateline.model.Report.DateSource;
import dateline.reader.ReportReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reports that two annotators have read (README beside them). */
class AnnotatedTest {
  private static final JsonMapper JSON = new JsonMapper();

  /** Hundredths of the annotated claims that are found, by their words and type, at the least. */
  private static final int FLOOR = 70;

  @ParameterizedTest
  @ValueSource(strings = {"gold.jsonl", "second.jsonl"})
  void mostClaimsThatAPersonTookFromThemAreFound(String annotation) throws IOException {
    ReportReader reader = ReportReader.open();
    Map<String, Report> reports = new HashMap<>();
    for (JsonNode line : lines("reports.jsonl")) {
      Report report = Report.named(line.get("id").asString(), line.get("text").asString());
      LocalDate day = LocalDate.parse(line.get("published").asString());
      reports.put(report.id(), report.published(day, DateSource.GIVEN));
    }
    int due = 0;
    int found = 0;
    for (JsonNode gold : lines(annotation)) {
      Report report = reports.get(gold.get("id").asString());
      CodePoints points = CodePoints.of(report.text());
      List<Claim> claims = reader.read(report).claims();
      for (JsonNode each : gold.get("claims")) {
        due++;
        found += claims.stream().anyMatch(claim -> meets(claim, each, points)) ? 1 : 0;
      }
    }
    assertTrue(found * 100 >= due * FLOOR, found + " of " + due);
    assertEquals(24, reports.size());
  }

  private static boolean meets(Claim claim, JsonNode due, CodePoints points) {
    int start = points.before(claim.trigger().span().start());
    int end = points.before(claim.trigger().span().end());
    boolean words = false;
    for (JsonNode trigger : due.get("triggers")) {
      words |= start < trigger.get(1).asInt() && trigger.get(0).asInt() < end;
    }
    boolean type = false;
    for (JsonNode event : due.get("event")) {
      type |= event.asString().equals(claim.event().type().name());
    }
    return words && type;
  }

  private static List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (InputStream in = AnnotatedTest.class.getResourceAsStream("/annotated/" + file)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }
}
