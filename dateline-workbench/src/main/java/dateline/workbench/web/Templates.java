package dateline.workbench.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Makes pages into HTML with the templates of {@code src/main/jte}, which are compiled. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "dateline.workbench.templates");
  private final Assets assets;

  Templates(Assets assets) {
    this.assets = assets;
  }

  /** The whole page in UTF-8, so that a fault in a template is known before anything was sent. */
  byte[] render(Page page, HttpServletRequest request) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(page.template(), Map.of("page", page, "frame", frame(request)), output);
    return output.toByteArray();
  }

  private Frame frame(HttpServletRequest request) {
    return new Frame(
        request.getRequestURI(), request.getQueryString(), SignIn.isSignedIn(request), assets);
  }
}
