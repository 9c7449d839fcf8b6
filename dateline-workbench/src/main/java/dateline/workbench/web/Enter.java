package dateline.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the links lead that the terminal prints: a good key signs in. */
@RestController
final class Enter {
  static final String PATH = "/enter";

  /** What to do for a fresh link; whoever prints links must do so. */
  static final String FRESH =
      "For a fresh one, press Enter in the terminal in which the workbench runs, and open the link"
          + " that it prints.";

  /** A path of ours: one slash first, never two, for "//host" leads elsewhere. */
  private static final Pattern LOCAL =
      Pattern.compile("/(?:[A-Za-z0-9._~-][A-Za-z0-9._~/-]*)?(?:\\?[A-Za-z0-9._~/=&%+:,-]*)?");

  private final Keys keys;
  private final SignIn signIn;
  private final ProblemWriter problems;
  private final Templates templates;

  Enter(Keys keys, SignIn signIn, ProblemWriter problems, Templates templates) {
    this.keys = keys;
    this.signIn = signIn;
    this.problems = problems;
    this.templates = templates;
  }

  @GetMapping(PATH)
  void enter(
      @RequestParam(required = false) @Nullable String key,
      @RequestParam(required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String path = to != null && LOCAL.matcher(to).matches() ? to : "/";
    if (SignIn.isSignedIn(request)) {
      goOn(path, request, response);
    } else if (isVisit(request) && key != null && keys.use(key)) {
      signIn.enter(request, response);
      goOn(path, request, response);
    } else {
      problems.write(
          Problem.of(
              403, "This link does not work", "A link is good once, for 15 minutes. " + FRESH),
          request,
          response);
    }
  }

  /** Whether somebody wants to see what is there; asking what would be there uses no key up. */
  private static boolean isVisit(HttpServletRequest request) {
    return request.getMethod().equals("GET") && !Origin.isPreparation(request);
  }

  /**
   * Goes on to a path. Who comes from another site is led there by a page of ours: after a redirect
   * the browser would still take the other site for who asks, and keep the cookie back.
   */
  private void goOn(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Origin.isForeign(request)) {
      byte[] html = templates.render(new Entered(path), request);
      response.setContentType(PageConverter.HTML.toString());
      response.setContentLength(html.length);
      response.getOutputStream().write(html);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", path);
    }
  }
}
