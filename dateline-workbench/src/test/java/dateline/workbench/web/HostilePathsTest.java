package dateline.workbench.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths with tricks in them lead nowhere, for those who are signed in too. */
class HostilePathsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../templates/JteproblemGenerated.class",
        "/assets/%2e%2e/web/Page.class",
        "/assets/..%2fweb/Page.class",
        "/assets/%252e%252e/web/Page.class",
        "/assets/..;/web/Page.class",
        "/assets/..\\web\\Page.class",
        "/assets/%5c..%5cweb%5cPage.class",
        "/assets//etc/passwd",
        "/assets/lib/../../web/Page.class",
        "/assets/dateline.css%00.png",
        "/assets/dateline.css;x=y",
        "/assets/file:/etc/passwd",
        "/assets/lib/leaflet-src.js",
        "/assets/lib/htmx.org/2.0.10/dist/htmx.min.js",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
        "/META-INF/MANIFEST.MF",
        "/WEB-INF/web.xml",
        "/assets/",
        "/assets",
        "/assets/lib",
        "/assets/.",
        "/assets/dateline",
        "/assets/DATELINE.CSS",
        "//assets/dateline.css",
        "/values/%0d%0aSet-Cookie:x=y",
        "/values/x%2fy",
        "/values/%ff",
        "/%",
        "/enter;key=x",
        "/api/../assets/dateline.css",
        "/assets/dateline.css/"
      })
  void nothingIsThere(String path) {
    String cookie = "Cookie: " + Cookie.VALUE;
    String answer = Visitor.raw(path, "localhost", cookie);
    assertTrue(answer.matches("(?s)HTTP/1.1 (400|404) .*"), answer);
    assertFalse(answer.contains("Exception"), answer);
    assertFalse(answer.contains("root:"), answer);
    assertFalse(answer.contains("\r\nSet-Cookie"), answer);
  }

  /** The cookie of somebody who is signed in. */
  private static final class Cookie {
    static final String VALUE = value();

    private static String value() {
      java.net.URI link = Bench.RUNNING.link();
      HttpResponse<String> answer =
          Visitor.stranger().get(link.getRawPath() + "?" + link.getRawQuery());
      return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }
  }
}
