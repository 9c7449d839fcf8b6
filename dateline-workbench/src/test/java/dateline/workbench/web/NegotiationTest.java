package dateline.workbench.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One page, two forms. */
class NegotiationTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  private final Visitor visitor = Visitor.signedIn();

  @ParameterizedTest
  @ValueSource(
      strings = {
        BROWSER,
        "text/html",
        "*/*",
        "text/*",
        "image/png",
        "application/xml",
        "application/json;q=0.5, text/html",
        "application/json, text/html",
        "nonsense",
        ";;;",
        ","
      })
  void aPageForBrowsersAndWhateverElse(String accept) {
    assertHtml(visitor.get("/words", "Accept", accept));
  }

  @Test
  void aPageForWhoDoesNotSay() {
    assertHtml(visitor.get("/words"));
    assertHtml(visitor.get("/words", "HX-Request", "true", "Accept", "*/*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json, */*;q=0.1",
        "application/json, text/html;q=0.9",
        "application/problem+json"
      })
  void jsonForWhoLikesItMore(String accept) {
    assertJson(visitor.get("/words", "Accept", accept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/words.json", "/api/words", "/index.json", "/api/index"})
  void jsonByThePathWhateverIsLiked(String path) {
    assertJson(visitor.get(path));
    assertJson(visitor.get(path, "Accept", BROWSER));
    assertJson(visitor.get(path, "Accept", "image/png"));
  }

  @Test
  void theThreeAddressesGiveTheSameJson() {
    String json = visitor.get("/values/x?day=2024-03-08", "Accept", "application/json").body();
    assertEquals(json, visitor.get("/values/x.json?day=2024-03-08").body());
    assertEquals(json, visitor.get("/api/values/x?day=2024-03-08").body());
  }

  @Test
  void jsonKeepsTheOrderOfTheRecordWritesDaysAsWordsAndSaysWhatIsNull() {
    assertEquals(
        "{\"zebra\":\"x\",\"ant\":\"2024-03-08\",\"nothing\":null,"
            + "\"inners\":[{\"b\":1,\"a\":2}],\"kind\":\"BIG\"}",
        visitor.get("/values/x.json?day=2024-03-08").body());
  }

  @Test
  void wordsOnAPageAreNoMarkup() {
    String html = visitor.get("/words").body();
    assertTrue(html.contains("&lt;b&gt;bold &amp; brave&lt;/b&gt;"), html);
    assertFalse(html.contains("<b>"), html);
    assertTrue(visitor.get("/words.json").body().contains("\"<b>bold & brave</b>\""));
  }

  @Test
  void aPageNamesItsJson() {
    assertTrue(visitor.get("/words").body().contains("href=\"/words.json\""));
    assertTrue(visitor.get("/").body().contains("href=\"/index.json\""));
    Frame frame = new Frame("/words", "q=a&b=%22", true, new Assets());
    assertEquals("/words.json?q=a&b=%22", frame.json());
  }

  @Test
  void headIsAnsweredWithoutABody() {
    HttpResponse<String> answer = visitor.send("HEAD", "/words");
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
  }

  private static void assertHtml(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode());
    assertEquals("text/html;charset=UTF-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains("<html lang=\"en\">"), answer.body());
  }

  private static void assertJson(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode());
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().startsWith("{\"type\":"), answer.body());
  }
}
