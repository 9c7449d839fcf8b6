package dateline.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The two forms of an answer. */
enum Form {
  HTML,
  JSON;

  /**
   * The form that is asked for: JSON by the path ("….json", "/api/…") or by the Accept header, when
   * it likes JSON more than HTML; a page for everybody else.
   */
  static Form of(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.endsWith(".json") || path.startsWith("/api/") || path.equals("/api")) {
      return JSON;
    }
    return accepted(request.getHeaders("Accept"));
  }

  private static Form accepted(Enumeration<String> headers) {
    List<MediaType> types;
    try {
      types = MediaType.parseMediaTypes(Collections.list(headers));
    } catch (InvalidMediaTypeException e) {
      return HTML;
    }
    double html = 0;
    double json = 0;
    for (MediaType type : types) {
      if (type.isConcrete() && isJson(type)) {
        json = Math.max(json, type.getQualityValue());
      } else if (type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType()) {
        html = Math.max(html, type.getQualityValue());
      }
    }
    return json > html ? JSON : HTML;
  }

  private static boolean isJson(MediaType type) {
    return type.equalsTypeAndSubtype(MimeTypeUtils.APPLICATION_JSON)
        || (type.getType().equals("application") && "json".equals(type.getSubtypeSuffix()));
  }
}
