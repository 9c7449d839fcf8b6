package dateline.workbench.web;

/**
 * Stands between signing in and the first page, for those who came from another site.
 *
 * @param to the path that it goes on to
 */
public record Entered(String to) implements Page {
  @Override
  public String template() {
    return "layout/entered.jte";
  }

  @Override
  public String title() {
    return "Signed in";
  }
}
