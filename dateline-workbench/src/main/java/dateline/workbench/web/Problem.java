package dateline.workbench.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no answer, as a page and as the JSON of RFC 9457.
 *
 * @param type always "about:blank": the status says which kind it is
 * @param title the kind in a few words
 * @param status of HTTP
 * @param detail what is wrong here, and what to do
 * @param parameter the query parameter that was not understood
 * @param fault the id of a fault of the program, which the terminal tells too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String parameter,
    @Nullable String fault)
    implements Page {

  /** A problem of a kind; the further components are null. */
  static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail, null, null);
  }

  static Problem notFound(String detail) {
    return of(404, "Not found", detail);
  }

  static Problem notUnderstood(String parameter, String detail) {
    return new Problem("about:blank", "Not understood", 400, detail, parameter, null);
  }

  static Problem fault(String id) {
    return new Problem(
        "about:blank",
        "Something went wrong",
        500,
        "This is a fault of the program. The terminal in which the workbench runs names its place"
            + " by this number: "
            + id,
        null,
        id);
  }

  @Override
  public String template() {
    return "problem.jte";
  }
}
