package dateline.intake;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dateline.model.Arrival;
import dateline.model.Problem;
import dateline.model.Report;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends bytes, text and pages through the intake, as the tests' sentences begin: given this. */
final class Given {
  private Given() {}

  static Arrival bytes(byte[] bytes, String name) {
    return Intake.standard().read(new ByteArrayInputStream(bytes), name);
  }

  static Arrival.Arrived text(byte[] bytes) {
    return assertInstanceOf(Arrival.Arrived.class, bytes(bytes, "report.txt"));
  }

  static Arrival.Refused refused(byte[] bytes, String name) {
    return assertInstanceOf(Arrival.Refused.class, bytes(bytes, name));
  }

  static Arrival.Arrived page(String html) {
    return assertInstanceOf(
        Arrival.Arrived.class, bytes(html.getBytes(StandardCharsets.UTF_8), "page.html"));
  }

  /** A page with these in its head, and an article of one sentence. */
  static Arrival.Arrived head(String head) {
    return page(
        "<html><head>"
            + head
            + "</head><body><p>Six people were killed in Osk on Monday.</p></body></html>");
  }

  /** The report of a page with this JSON-LD. */
  static Report linked(String json) {
    return head("<script type=\"application/ld+json\">" + json + "</script>").report();
  }

  /** The text made of a page with these in its body. */
  static String body(String body) {
    return page("<html><body>" + body + "</body></html>").report().text();
  }

  static List<String> codes(Arrival.Arrived arrived) {
    return arrived.problems().stream().map(Problem::code).toList();
  }
}
