package dateline.reader.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.EventType;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.reader.ReportReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads reports of our own without violence, many of them in the words of war. */
class OrdinaryNewsTest {
  private static final String FILE = "ordinary-news.txt";
  private static final ReportReader READER = ReportReader.open();

  @Test
  void notOneReportInTenTellsOfAnAttackThatIsNone() {
    List<String> attacks = new ArrayList<>();
    List<String> reports = reports();
    for (String report : reports) {
      String[] head = report.split("\n", 2);
      Reading reading = READER.read(Report.of(head[1].strip()));
      reading.claims().stream()
          .filter(claim -> claim.event().type() == EventType.ASSAULT)
          .forEach(claim -> attacks.add(head[0] + ": " + told(claim)));
    }
    assertTrue(reports.size() >= 40);
    assertTrue(attacks.size() * 10 <= reports.size(), attacks.toString());
  }

  private static String told(Claim claim) {
    return claim.trigger().text()
        + " ("
        + claim.foundBy()
        + ") in “"
        + claim.sentence().text()
        + "”";
  }

  private static List<String> reports() {
    try (InputStream in = OrdinaryNewsTest.class.getResourceAsStream(FILE)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(all.split("(?m)^# ")).stream().filter(each -> !each.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
