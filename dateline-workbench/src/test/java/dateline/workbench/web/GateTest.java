package dateline.workbench.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before it is asked who asks. */
class GateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "localhost.evil.example:PORT",
        "127.0.0.1.evil.example",
        "127.0.0.2:PORT",
        "0.0.0.0:PORT",
        "[::]:PORT",
        "192.168.1.7:PORT",
        "localhost.:PORT"
      })
  void otherNamesOfHosts(String host) {
    String answer = Visitor.raw("/", host.replace("PORT", "" + Bench.port()));
    assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LocalHost", "localhost:9"})
  void namesOfThisMachineAreLetBy(String host) {
    String answer = Visitor.raw("/", host.replace("PORT", "" + Bench.port()));
    assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
  }

  @Test
  void noNameOfAHostOrTwo() {
    assertTrue(Visitor.raw("GET / HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 421 "));
    assertTrue(
        Visitor.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 400 "));
    assertTrue(Visitor.raw("/", "localhost", "Host: evil.example").startsWith("HTTP/1.1 400 "));
    assertTrue(Visitor.raw("http://evil.example/", "localhost").startsWith("HTTP/1.1 400 "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"})
  void otherMethodsThanReading(String method) {
    HttpResponse<String> answer = Visitor.signedIn().send(method, "/words");
    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
    HttpResponse<String> json = Visitor.signedIn().send(method, "/api/words");
    assertEquals(405, json.statusCode());
    assertTrue(json.body().contains("\"status\":405"), json.body());
  }

  @Test
  void traceIsNotAnswered() {
    String answer =
        Visitor.raw(
            "TRACE / HTTP/1.1\r\nHost: localhost\r\nX-Secret: 1\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
    assertTrue(!answer.contains("X-Secret"), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site, no-cors, image, /words",
    "cross-site, cors, empty, /api/words",
    "cross-site, navigate, document, /words",
    "same-site, navigate, iframe, /words",
    "same-site, cors, empty, /api/words",
    "cross-site, no-cors, image, /enter?key=x",
    "cross-site, navigate, iframe, /enter?key=x",
    "cross-site, no-cors, script, /assets/dateline.js",
    "new-kind, cors, empty, /words"
  })
  void requestsOfOtherSites(String site, String mode, String destination, String path) {
    HttpResponse<String> answer =
        Visitor.signedIn()
            .get(
                path,
                "Sec-Fetch-Site",
                site,
                "Sec-Fetch-Mode",
                mode,
                "Sec-Fetch-Dest",
                destination);
    assertEquals(403, answer.statusCode());
    assertTrue(answer.body().contains("Another site"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "same-origin"})
  void ownRequestsAreLetBy(String site) {
    assertEquals(200, Visitor.signedIn().get("/words", "Sec-Fetch-Site", site).statusCode());
  }
}
