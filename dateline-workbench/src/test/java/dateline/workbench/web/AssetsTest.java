package dateline.workbench.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that pages load. */
class AssetsTest {
  private final Visitor visitor = Visitor.signedIn();
  private final Assets assets = new Assets();

  @ParameterizedTest
  @CsvSource({
    "dateline.css, text/css;charset=UTF-8",
    "dateline.js, text/javascript;charset=UTF-8",
    "lib/htmx.min.js, text/javascript;charset=UTF-8",
    "lib/d3.min.js, text/javascript;charset=UTF-8",
    "lib/leaflet.js, text/javascript;charset=UTF-8",
    "lib/leaflet.css, text/css;charset=UTF-8",
    "lib/images/layers.png, image/png",
    "lib/images/layers-2x.png, image/png",
    "lib/images/marker-icon.png, image/png",
    "lib/images/marker-icon-2x.png, image/png",
    "lib/images/marker-shadow.png, image/png"
  })
  void areThere(String name, String type) {
    HttpResponse<String> answer = visitor.get("/assets/" + name, "Accept", "image/avif,*/*;q=0.8");
    assertEquals(200, answer.statusCode());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(!answer.body().isEmpty());
  }

  @Test
  void areKeptLongUnderTheirVersionAndShortlyWithoutIt() {
    String address = assets.address("lib/htmx.min.js");
    assertTrue(address.matches("/assets/lib/htmx\\.min\\.js\\?v=[0-9a-f]{12}"), address);
    assertEquals("max-age=31536000, private, immutable", cacheOf(address));
    assertEquals("max-age=60, private", cacheOf("/assets/lib/htmx.min.js"));
    assertEquals("max-age=60, private", cacheOf("/assets/lib/htmx.min.js?v=000000000000"));
  }

  @Test
  void areNotSentAgainWhenTheyAreTheSame() {
    HttpResponse<String> first = visitor.get("/assets/lib/htmx.min.js");
    String tag = first.headers().firstValue("ETag").orElse("");
    assertTrue(tag.matches("W/\"[0-9a-f]{12}\""), tag);
    HttpResponse<String> second = visitor.get("/assets/lib/htmx.min.js", "If-None-Match", tag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
  }

  @Test
  void areSentSmallToWhoCanRead() {
    HttpResponse<String> answer = visitor.get("/assets/lib/htmx.min.js", "Accept-Encoding", "gzip");
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
  }

  @Test
  void anUnknownNameInATemplateIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> assets.address("not-there.css"));
  }

  private String cacheOf(String path) {
    return visitor.get(path).headers().firstValue("Cache-Control").orElse("");
  }
}
