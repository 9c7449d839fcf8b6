package dateline.workbench.web;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives each page the addresses of its JSON. */
final class PageMappings extends RequestMappingHandlerMapping {
  @Override
  protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
    RequestMappingInfo mapping = super.getMappingForMethod(method, type);
    if (mapping == null || !AnnotatedElementUtils.hasAnnotation(method, PageMapping.class)) {
      return mapping;
    }
    return mapping
        .mutate()
        .paths(
            mapping.getPatternValues().stream().flatMap(PageMappings::all).toArray(String[]::new))
        .build();
  }

  private static Stream<String> all(String path) {
    String named = path.isEmpty() || path.equals("/") ? "/index" : path;
    return Stream.of(path, named + ".json", "/api" + named);
  }
}
