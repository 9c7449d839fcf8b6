package dateline.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a query parameter that a page does not take. A misspelt filter that is passed over would
 * show the whole record as what it was asked to be narrowed to.
 *
 * <p>What a page takes are its method's arguments with {@code @RequestParam}, and the components of
 * those that are records.
 */
final class Filters implements HandlerInterceptor {
  private final ProblemWriter problems;

  Filters(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method)
        || !method.hasMethodAnnotation(PageMapping.class)) {
      return true;
    }
    Set<String> known = taken(method);
    for (String name : Collections.list(request.getParameterNames())) {
      if (!known.contains(name)) {
        String all = known.isEmpty() ? "none" : String.join(", ", known);
        problems.write(
            Problem.notUnderstood(
                name, "This page has no filter “" + name + "”. It takes: " + all + "."),
            request,
            response);
        return false;
      }
    }
    return true;
  }

  private static Set<String> taken(HandlerMethod method) {
    Set<String> names = new TreeSet<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
      if (annotation != null) {
        names.add(
            annotation.name().isEmpty() ? parameter.getParameter().getName() : annotation.name());
      } else if (parameter.getParameterType().isRecord()) {
        Arrays.stream(parameter.getParameterType().getRecordComponents())
            .map(RecordComponent::getName)
            .forEach(names::add);
      }
    }
    return names;
  }
}
