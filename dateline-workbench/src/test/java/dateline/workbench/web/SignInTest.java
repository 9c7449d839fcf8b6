package dateline.workbench.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.workbench.Running;
import dateline.workbench.Settings;
import dateline.workbench.Workbench;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link of the terminal signs in, once. */
class SignInTest {
  @Test
  void aLinkSignsInAndLeadsToTheFrontPage() {
    Visitor visitor = Visitor.stranger();
    HttpResponse<String> answer = visitor.get(path(Bench.RUNNING.link()));
    assertEquals(303, answer.statusCode());
    assertEquals("/", answer.headers().firstValue("Location").orElse(""));
    String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(
        cookie.matches(
            "dateline-" + Bench.port() + "=[0-9A-F]{32}; Path=/; HttpOnly; SameSite=Strict"),
        cookie);
    assertEquals(200, visitor.get("/").statusCode());
  }

  @Test
  void aLinkIsGoodOnce() {
    String link = path(Bench.RUNNING.link());
    assertEquals(303, Visitor.stranger().get(link).statusCode());
    HttpResponse<String> again = Visitor.stranger().get(link);
    assertEquals(403, again.statusCode());
    assertTrue(again.body().contains("press Enter in the terminal"), again.body());
    assertTrue(again.headers().firstValue("Set-Cookie").isEmpty());
  }

  @Test
  void whoIsSignedInMayOpenTheLinkAgain() {
    String link = path(Bench.RUNNING.link());
    Visitor visitor = Visitor.stranger();
    visitor.get(link);
    assertEquals(303, visitor.get(link).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/enter", "/enter?key=", "/enter?key=wrong", "/enter?KEY=x&key"})
  void withoutAGoodKeyNobodyEnters(String path) {
    assertEquals(403, Visitor.stranger().get(path).statusCode());
  }

  @Test
  void aSessionThatWasThereIsNotSignedIn() {
    Visitor first = Visitor.stranger();
    String before = cookie(first.get(path(Bench.RUNNING.link())));
    HttpResponse<String> other =
        Visitor.stranger().get(path(Bench.RUNNING.link()), "Cookie", "dateline-1=planted");
    assertNotEquals(before, cookie(other));
    assertNotEquals("dateline-1=planted", cookie(other));
  }

  @Test
  void lookingWhetherThereIsAPageUsesNoKeyUp() {
    String link = path(Bench.RUNNING.link());
    assertEquals(403, Visitor.stranger().send("HEAD", link).statusCode());
    assertEquals(
        403, Visitor.stranger().get(link, "Sec-Purpose", "prefetch;prerender").statusCode());
    assertEquals(303, Visitor.stranger().get(link).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/values/x", "/values/x?day=2024-03-08&number=1", "/"})
  void itLeadsToAPathOfOurs(String to) {
    assertEquals(to, leadsTo(to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "evil",
        "",
        "/a\r\nSet-Cookie: x=y",
        "/\u00e9",
        "javascript:alert(1)"
      })
  void itLeadsNowhereElse(String to) {
    assertEquals("/", leadsTo(to));
  }

  @Test
  void whoComesFromAnotherSiteIsLedOnByAPageOfOurs() {
    Visitor visitor = Visitor.stranger();
    HttpResponse<String> answer =
        visitor.get(
            path(Bench.RUNNING.link()),
            "Sec-Fetch-Site",
            "cross-site",
            "Sec-Fetch-Mode",
            "navigate",
            "Sec-Fetch-Dest",
            "document");
    assertEquals(200, answer.statusCode());
    assertTrue(
        answer.body().contains("<meta http-equiv=\"refresh\" content=\"0;url=/\">"), answer.body());
    assertEquals(200, visitor.get("/").statusCode());
  }

  @Test
  void anOldLinkSignsNobodyIn() throws Workbench.Failure {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-02T03:04:05Z"));
    try (Running running = Workbench.start(Settings.onPort(0).withClock(now::get))) {
      String old = path(running.link());
      now.updateAndGet(time -> time.plus(Duration.ofMinutes(15)));
      assertEquals(403, new Visitor(running.address()).get(old).statusCode());
      String fresh = path(running.link());
      assertEquals(303, new Visitor(running.address()).get(fresh).statusCode());
    }
  }

  @Test
  void theSessionOfOneWorkbenchIsNoneOfAnother() throws Workbench.Failure {
    try (Running other = Workbench.start(Settings.onPort(0))) {
      Visitor visitor = new Visitor(other.address()).entered(other.link());
      assertEquals(404, visitor.get("/").statusCode());
      assertEquals(401, visitor.get(Bench.RUNNING.address().toString()).statusCode());
    }
  }

  private static String leadsTo(String to) {
    String encoded = java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8);
    return Visitor.stranger()
        .get(path(Bench.RUNNING.link()) + "&to=" + encoded)
        .headers()
        .firstValue("Location")
        .orElse("none");
  }

  private static String path(URI link) {
    return link.getRawPath() + "?" + link.getRawQuery();
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
  }
}
