package dateline.workbench.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * A method that answers with a {@link Page}. {@code @PageMapping("/reports")} answers at {@code
 * /reports}, and with the page's JSON at {@code /reports.json} and {@code /api/reports}. The front
 * page, {@code /}, has its JSON at {@code /index.json} and {@code /api/index}.
 *
 * <p>A query parameter that the method does not take is refused, see {@link Filters}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@RequestMapping(method = RequestMethod.GET)
public @interface PageMapping {
  /** The page's paths, such as "/reports/{id}". */
  @AliasFor(annotation = RequestMapping.class, attribute = "path")
  String[] value();
}
