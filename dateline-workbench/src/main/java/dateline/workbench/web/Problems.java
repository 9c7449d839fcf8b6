package dateline.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers for what a page threw. */
final class Problems implements HandlerExceptionResolver {
  private final ProblemWriter writer;
  private final Faults faults;

  Problems(ProblemWriter writer, Faults faults) {
    this.writer = writer;
    this.faults = faults;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (thrown instanceof AsyncRequestNotUsableException || thrown instanceof IOException) {
      return new ModelAndView(); // Who asked has gone.
    }
    Problem problem = problem(thrown);
    if (response.isCommitted()) {
      return null; // Thrown on, so that the server breaks the answer off and does not end it.
    }
    try {
      writer.write(problem, request, response);
    } catch (IOException e) {
      return new ModelAndView();
    }
    return new ModelAndView();
  }

  private Problem problem(Exception thrown) {
    return switch (thrown) {
      case NotFound missing -> Problem.notFound(missing.sentence());
      case NotUnderstood odd -> Problem.notUnderstood(odd.parameter(), odd.sentence());
      case MethodArgumentTypeMismatchException odd ->
          notUnderstood(odd.getName(), odd.getRequiredType());
      case MissingServletRequestParameterException missing ->
          Problem.notUnderstood(
              missing.getParameterName(), "“" + missing.getParameterName() + "” is missing.");
      case BindException odd when odd.getFieldError() != null -> notUnderstood(odd.getFieldError());
      case ErrorResponse refused when refused.getStatusCode().is4xxClientError() ->
          refused(refused.getStatusCode().value());
      default -> Problem.fault(faults.tell(thrown));
    };
  }

  private static Problem refused(int status) {
    return status == 404
        ? Problem.notFound("There is no such page.")
        : Problem.of(status, "Not understood", "The workbench does not understand this request.");
  }

  private static Problem notUnderstood(FieldError error) {
    Class<?> type =
        error.contains(TypeMismatchException.class)
            ? error.unwrap(TypeMismatchException.class).getRequiredType()
            : null;
    return notUnderstood(error.getField(), type);
  }

  private static Problem notUnderstood(String parameter, @Nullable Class<?> type) {
    return Problem.notUnderstood(parameter, "“" + parameter + "” takes " + takes(type) + ".");
  }

  private static String takes(@Nullable Class<?> type) {
    if (type == null) {
      return "something else";
    } else if (type == LocalDate.class) {
      return "a day, as in 2024-03-08";
    } else if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    } else if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", "));
    } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    return "something else";
  }
}
