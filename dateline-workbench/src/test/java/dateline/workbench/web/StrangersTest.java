package dateline.workbench.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has not signed in gets nothing. */
class StrangersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/words",
        "/values/x",
        "/fault",
        "/not-there",
        "/assets/dateline.css",
        "/assets/lib/htmx.min.js",
        "/assets/lib/leaflet.css",
        "/error",
        "/actuator",
        "/login",
        "/logout",
        "/v3/api-docs",
        "/swagger-ui.html",
        "/enter/",
        "/Enter"
      })
  void noPageAndNoFile(String path) {
    HttpResponse<String> answer = Visitor.stranger().get(path);
    assertEquals(401, answer.statusCode());
    assertEquals("text/html;charset=UTF-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains("Open the link that the terminal printed"), answer.body());
    assertFalse(answer.body().contains("/assets/"), "it has nothing that strangers do not get");
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), "strangers get no session");
    assertTrue(answer.headers().firstValue("WWW-Authenticate").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/index.json",
        "/words.json",
        "/api/words",
        "/api",
        "/api/not-there",
        "/api/openapi.json",
        "/api/openapi.json.yaml"
      })
  void noJson(String path) {
    HttpResponse<String> answer = Visitor.stranger().get(path);
    assertEquals(401, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().startsWith("{\"type\":\"about:blank\",\"title\":\"Not signed in\""));
  }

  @Test
  void aMadeUpCookieIsNoSession() {
    String cookie = "dateline-" + Bench.port() + "=0123456789ABCDEF0123456789ABCDEF";
    assertEquals(401, Visitor.stranger().get("/", "Cookie", cookie).statusCode());
    assertEquals(401, Visitor.stranger().get("/", "Authorization", "Basic dXNlcjp4").statusCode());
  }
}
