package dateline.workbench.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a page: the layout's part of a template's arguments.
 *
 * @param path the path that was asked for, as a page's: without "/api" and ".json"
 * @param query the query as it was asked, without "?"; null when there is none
 * @param signedIn whether it goes to somebody who may follow the links
 * @param assets the files that pages load
 */
public record Frame(String path, @Nullable String query, boolean signedIn, Assets assets) {

  /** The address of a file that pages load, such as "dateline.css", with its version. */
  public String asset(String name) {
    return assets.address(name);
  }

  /** The address of this page's JSON. */
  public String json() {
    String named = path.equals("/") ? "/index" : path;
    return named + ".json" + (query == null ? "" : "?" + query);
  }

  /** Whether the page is this section's, such as "/reports", or one under it. */
  public boolean in(String section) {
    return path.equals(section) || path.startsWith(section + "/");
  }
}
