package dateline.workbench.web;

/** A query parameter was not understood; becomes a page with status 400. */
public final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String parameter;

  /**
   * Says which parameter and what it takes.
   *
   * @param parameter its name in the query, such as "from"
   * @param takes such as "a day, as in 2024-03-08": the page says "“from” takes a day, as in …"
   */
  public NotUnderstood(String parameter, String takes) {
    super("“" + parameter + "” takes " + takes + ".");
    this.parameter = parameter;
  }

  /** The parameter's name. */
  String parameter() {
    return parameter;
  }

  /** The sentence that the page shows. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
