package dateline.workbench.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody with a browser: keeps cookies, follows nothing by itself. */
public final class Visitor {
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private final URI address;

  /** Somebody who has not signed in. */
  public Visitor(URI address) {
    this.address = address;
  }

  static Visitor stranger() {
    return new Visitor(Bench.RUNNING.address());
  }

  static Visitor signedIn() {
    return stranger().entered(Bench.RUNNING.link());
  }

  /** The same one, who opened a link. */
  public Visitor entered(URI link) {
    get(link.getRawPath() + "?" + link.getRawQuery());
    return this;
  }

  /** Gets a path, with headers: names and values in turn. */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** Sends a request without a body. */
  public HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends these very bytes to the test's workbench; gives the whole answer. */
  static String raw(String request) {
    try (Socket socket = new Socket("127.0.0.1", Bench.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(request, e);
    }
  }

  /** Asks for a path by these bytes, under the name of a host. */
  static String raw(String path, String host, String... lines) {
    StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\n");
    request.append("Host: ").append(host).append("\r\nConnection: close\r\n");
    for (String line : lines) {
      request.append(line).append("\r\n");
    }
    return raw(request.append("\r\n").toString());
  }
}
