package dateline.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem, in the form that was asked for. */
final class ProblemWriter {
  private final Templates templates;
  private final JsonMapper json;

  ProblemWriter(Templates templates, JsonMapper json) {
    this.templates = templates;
    this.json = json;
  }

  void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Form form = Form.of(request);
    byte[] body =
        switch (form) {
          case HTML -> templates.render(problem, request);
          case JSON -> json.writeValueAsBytes(problem);
        };
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(
        switch (form) {
          case HTML -> PageConverter.HTML.toString();
          case JSON -> MediaType.APPLICATION_PROBLEM_JSON_VALUE;
        });
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
