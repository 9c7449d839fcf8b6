package dateline.workbench.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser. */
class HeadersTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'";

  @Test
  void aPageHasTheseHeadersAndNoOthers() {
    HttpResponse<String> answer = Visitor.signedIn().get("/words");
    Map<String, String> headers = new TreeMap<>();
    answer.headers().map().forEach((name, values) -> headers.put(name, String.join("|", values)));
    assertTrue(headers.remove("date") != null);
    assertTrue(headers.remove("content-length") != null);
    headers.remove("vary"); // Of the compression, which spares small pages.
    assertTrue(headers.remove("permissions-policy").contains("geolocation=()"));
    assertEquals(
        Map.of(
            "content-type", "text/html;charset=UTF-8",
            "content-security-policy", POLICY,
            "x-content-type-options", "nosniff",
            "referrer-policy", "no-referrer",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin",
            "cache-control", "no-store"),
        headers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/words.json",
        "/api/openapi.json",
        "/not-there",
        "/fault",
        "/values/x?day=never",
        "/enter",
        "/assets/dateline.css",
        "/assets/not-there.css"
      })
  void everyAnswerHasThem(String path) {
    HttpResponse<String> answer = Visitor.signedIn().get(path);
    assertEquals(POLICY, answer.headers().firstValue("Content-Security-Policy").orElse(""));
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertEquals("no-referrer", answer.headers().firstValue("Referrer-Policy").orElse(""));
    assertEquals(1, answer.headers().allValues("Cache-Control").size());
  }

  @Test
  void refusalsOfTheServerItselfHaveThem() {
    for (String answer :
        new String[] {
          Visitor.raw("/", "evil.example"),
          Visitor.raw("/a%2fb", "localhost"),
          Visitor.raw("NONSENSE\r\n\r\n"),
          Visitor.raw("/" + "a".repeat(9000), "localhost")
        }) {
      assertTrue(answer.contains("Content-Security-Policy: " + POLICY), answer);
      assertTrue(answer.contains("Cache-Control: no-store"), answer);
    }
  }

  @Test
  void theServerDoesNotSayWhatItIs() {
    assertTrue(Visitor.signedIn().get("/").headers().firstValue("Server").isEmpty());
    assertTrue(!Visitor.raw("NONSENSE\r\n\r\n").contains("omcat"));
  }
}
