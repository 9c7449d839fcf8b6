package dateline.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** Where a request comes from, as the browser tells in its headers. */
final class Origin {
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> OWN = Set.of("none", "same-origin");

  private Origin() {}

  /** Whether it was sent to a name of this machine, not to a strange one that was turned to it. */
  static boolean namesThisMachine(HttpServletRequest request) {
    String host = request.getHeader("Host");
    if (host == null) {
      return false;
    }
    String name = host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
    return HOSTS.contains(name);
  }

  /**
   * Whether a page of somebody else asks. Old browsers and programs do not tell, and are let by.
   */
  static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && !OWN.contains(site);
  }

  /** Whether a person follows a link, and no page loads it as a part of itself. */
  static boolean isNavigation(HttpServletRequest request) {
    return "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
        && "document".equals(request.getHeader("Sec-Fetch-Dest"));
  }

  /** Whether the browser only prepares for a visit that may never come. */
  static boolean isPreparation(HttpServletRequest request) {
    String purpose = request.getHeader("Sec-Purpose");
    return purpose != null && purpose.contains("prefetch");
  }
}
