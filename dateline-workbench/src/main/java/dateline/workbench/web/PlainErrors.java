package dateline.workbench.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The words of the server itself, for requests so odd that they never reach our pages. */
public final class PlainErrors extends ErrorReportValve {
  /** Made by the server, by the name of the class. */
  public PlainErrors() {}

  @Override
  protected void report(Request request, Response response, @Nullable Throwable problem) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    AnswerHeaders.put(response);
    byte[] words =
        ("Dateline: no answer (" + response.getStatus() + ").\n").getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/plain;charset=UTF-8");
    try {
      response.getOutputStream().write(words);
      response.finishResponse();
    } catch (IOException e) {
      // Who asked has gone.
    }
  }
}
