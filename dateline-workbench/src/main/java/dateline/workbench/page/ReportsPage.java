package dateline.workbench.page;

import dateline.store.Store;
import dateline.store.view.ReportFilter;
import dateline.store.view.ReportRow;
import dateline.store.view.Reports;
import dateline.store.view.Rows;
import dateline.store.view.Tally;
import dateline.workbench.web.Page;
import dateline.workbench.web.PageMapping;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The list of reports.
 *
 * @param filter what is asked for
 * @param order how the list is ordered, as the address has it
 * @param reports the part of the list that is shown
 * @param outlets what the filter by outlet offers
 * @param languages what the filter by language offers
 * @param problems what the filter by problem offers
 */
public record ReportsPage(
    ReportFilter filter,
    String order,
    Rows<ReportRow> reports,
    List<Tally> outlets,
    List<Tally> languages,
    List<Tally> problems)
    implements Page {
  /** Copies the lists. */
  public ReportsPage {
    outlets = List.copyOf(outlets);
    languages = List.copyOf(languages);
    problems = List.copyOf(problems);
  }

  @Override
  public String template() {
    return "reports.jte";
  }

  @Override
  public String title() {
    return "Reports";
  }

  /** Answers with the list of reports. */
  @RestController
  public static final class Controller {
    private final Store store;

    /** Makes one over a store. */
    public Controller(Store store) {
      this.store = store;
    }

    /** Returns a part of the list of the reports that are asked for. */
    @PageMapping("/reports")
    public ReportsPage reports(
        @RequestParam(required = false) @Nullable String q,
        @RequestParam(required = false) @Nullable String outlet,
        @RequestParam(required = false) @Nullable String language,
        @RequestParam(required = false) @Nullable LocalDate from,
        @RequestParam(required = false) @Nullable LocalDate to,
        @RequestParam(required = false) @Nullable String problem,
        @RequestParam(required = false) @Nullable String order,
        @RequestParam(required = false) @Nullable Integer page) {
      ReportFilter filter =
          new ReportFilter(
              Query.given(q),
              Query.given(outlet),
              Query.given(language),
              from,
              to,
              Query.given(problem));
      Reports.Order by = Query.one("order", order, Reports.Order.class);
      Reports.Order ordered = by == null ? Reports.Order.NEWEST : by;
      Reports reports = store.reports();
      return new ReportsPage(
          filter,
          Query.label(ordered),
          reports.list(filter, ordered, Query.page(page)),
          reports.outlets(),
          reports.languages(),
          reports.problems());
    }
  }
}
