package dateline.workbench.web;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names the schemas after our classes: {@code IncidentPage.Source} is "IncidentPageSource". Of two
 * classes of one name the later one has its package's name before it.
 */
final class SchemaNames extends TypeNameResolver {
  private final Map<String, Class<?>> owners = new ConcurrentHashMap<>();

  @Override
  protected String nameForClass(Class<?> type, Set<Options> options) {
    String name = joined(type);
    if (owners.computeIfAbsent(name, free -> type) == type) {
      return name;
    }
    String inPackage = type.getPackageName();
    String last = inPackage.substring(inPackage.lastIndexOf('.') + 1);
    return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1) + name;
  }

  private static String joined(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : joined(outer)) + type.getSimpleName();
  }
}
