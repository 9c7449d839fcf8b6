package dateline.workbench.web;

/** What was asked for is not there; becomes a page with status 404. */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says what is not there.
   *
   * @param what such as "report r-17": the page says "There is no report r-17."
   */
  public NotFound(String what) {
    super("There is no " + what + ".");
  }

  /** The sentence that the page shows. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
