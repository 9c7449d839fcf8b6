package dateline.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Who is signed in: the person at this machine, or nobody. */
final class SignIn {
  private static final String PERSON = "local";

  private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

  /** Signs the person in, in a session that is new, whatever session was there. */
  void enter(HttpServletRequest request, HttpServletResponse response) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(PERSON, null, List.of()));
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
  }

  /** Whether the request comes of a session that was signed in. */
  static boolean isSignedIn(HttpServletRequest request) {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    return now != null
        && now.isAuthenticated()
        && PERSON.equals(now.getName())
        && request.getSession(false) != null;
  }
}
