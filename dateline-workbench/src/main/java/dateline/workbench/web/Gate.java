package dateline.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what no page of ours asks, before anything looks at who asks. */
final class Gate extends OncePerRequestFilter {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final ProblemWriter problems;

  Gate(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!Origin.namesThisMachine(request)) {
      problems.write(
          Problem.of(
              421,
              "Not this machine",
              "The workbench answers at 127.0.0.1 and localhost, and at no other name."),
          request,
          response);
    } else if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD");
      problems.write(
          Problem.of(405, "Not allowed", "The pages are for reading: only GET and HEAD."),
          request,
          response);
    } else if (Origin.isForeign(request) && !entersByLink(request)) {
      problems.write(
          Problem.of(
              403,
              "From another site",
              "Another site's page asked for this. To see it, type or paste the address."),
          request,
          response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean entersByLink(HttpServletRequest request) {
    return request.getRequestURI().equals(Enter.PATH) && Origin.isNavigation(request);
  }
}
