package dateline.workbench.web;

/**
 * What a page shows, as a value: its components are the page's JSON, its template makes the HTML.
 * Pages are records, whose further methods are no part of their JSON.
 */
public interface Page {
  /** The template under {@code src/main/jte}, such as "reports.jte". */
  String template();

  /** The title of the browser's window, without "Dateline". */
  String title();
}
