package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DemoServesTest {
  private final PipedInputStream typedEnd = new PipedInputStream();
  private final PipedInputStream shownEnd = new PipedInputStream(1 << 16);

  @Test
  @Timeout(120)
  void theLinkThatIsPrintedOpensThePagesAndEnterPrintsAnother() throws Exception {
    PipedOutputStream typed = new PipedOutputStream(typedEnd);
    Terminal terminal =
        new Terminal(
            typedEnd,
            new PipedOutputStream(shownEnd),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            false,
            false,
            100,
            Path.of("..").toAbsolutePath().normalize());
    AtomicInteger code = new AtomicInteger(-1);
    Thread demo =
        new Thread(
            () -> code.set(Dateline.run(terminal, () -> FakeReader.READER, "demo", "--port", "0")));
    demo.start();
    try (BufferedReader shown =
        new BufferedReader(new InputStreamReader(shownEnd, StandardCharsets.UTF_8))) {
      URI link = link(shown);
      HttpClient browser = browser();
      HttpResponse<String> first = get(browser, link);
      assertEquals(200, first.statusCode());
      assertTrue(first.body().contains("Dateline"), first.body());
      assertEquals(200, get(browser, link.resolve("/reports/1")).statusCode());
      assertEquals(401, get(browser(), link.resolve("/reports")).statusCode());
      typed.write('\n');
      typed.flush();
      assertNotEquals(link, link(shown));
    } finally {
      demo.interrupt();
      demo.join();
    }
    assertEquals(0, code.get());
  }

  private static URI link(BufferedReader shown) throws Exception {
    for (String line = shown.readLine(); line != null; line = shown.readLine()) {
      if (line.strip().startsWith("http://127.0.0.1:")) {
        return URI.create(line.strip());
      }
    }
    throw new AssertionError("no link was printed");
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  private static HttpResponse<String> get(HttpClient browser, URI page) throws Exception {
    return browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
  }
}
