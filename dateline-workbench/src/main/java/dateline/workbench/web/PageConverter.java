package dateline.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Answers with pages in HTML; Jackson answers with the same pages in JSON. */
final class PageConverter extends AbstractHttpMessageConverter<Page> {
  static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final Templates templates;

  PageConverter(Templates templates) {
    super(HTML);
    this.templates = templates;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Page.class.isAssignableFrom(type);
  }

  @Override
  protected boolean canRead(@org.jspecify.annotations.Nullable MediaType type) {
    return false;
  }

  @Override
  protected Page readInternal(Class<? extends Page> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("Pages are not read", message);
  }

  @Override
  protected void writeInternal(Page page, HttpOutputMessage message) throws IOException {
    byte[] html = templates.render(page, request());
    message.getHeaders().setContentLength(html.length);
    message.getBody().write(html);
  }

  /** The request of this thread; a converter is not given it. */
  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
