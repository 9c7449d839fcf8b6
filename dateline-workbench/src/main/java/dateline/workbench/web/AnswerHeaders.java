package dateline.workbench.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * What every answer tells the browser: load nothing from elsewhere, run no script in a page, tell
 * nobody where the person comes from, keep nothing. In the server and not in a filter, so that the
 * refusals of the server itself carry it too.
 */
final class AnswerHeaders extends ValveBase {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
              + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
              + " 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), display-capture=(),"
              + " encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(),"
              + " hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(),"
              + " midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(),"
              + " screen-wake-lock=(), serial=(), storage-access=(), usb=(),"
              + " xr-spatial-tracking=()",
          "Cache-Control",
          "no-store");

  AnswerHeaders() {
    super(true);
  }

  /** Puts them on an answer. */
  static void put(HttpServletResponse response) {
    HEADERS.forEach(response::setHeader);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    put(response);
    getNext().invoke(request, response);
  }
}
