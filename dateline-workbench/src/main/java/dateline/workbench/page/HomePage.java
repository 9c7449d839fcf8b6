package dateline.workbench.page;

import dateline.store.Store;
import dateline.store.view.IncidentFilter;
import dateline.store.view.IncidentRow;
import dateline.store.view.Incidents;
import dateline.store.view.Overview;
import dateline.store.view.ReportFilter;
import dateline.store.view.ReportRow;
import dateline.store.view.Reports;
import dateline.store.view.Tally;
import dateline.workbench.web.Page;
import dateline.workbench.web.PageMapping;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/**
 * The front page: how much is in the record, and where to go.
 *
 * @param reports how many reports there are
 * @param incidents how many incidents they tell of, not joined
 * @param unplaced how many of the incidents have no place that is known
 * @param deadliest the incidents with the most dead
 * @param latest the reports that came last into the record
 * @param countries where the incidents are, the most first
 * @param problems what could not be read or resolved, by code
 */
public record HomePage(
    long reports,
    long incidents,
    long unplaced,
    List<IncidentRow> deadliest,
    List<ReportRow> latest,
    List<Tally> countries,
    List<Tally> problems)
    implements Page {
  private static final int SHOWN = 8;

  /** Copies the lists. */
  public HomePage {
    deadliest = List.copyOf(deadliest);
    latest = List.copyOf(latest);
    countries = List.copyOf(countries);
    problems = List.copyOf(problems);
  }

  @Override
  public String template() {
    return "home.jte";
  }

  @Override
  public String title() {
    return "The record";
  }

  /** Answers with the front page. */
  @RestController
  public static final class Controller {
    private final Store store;

    /** Makes one over a store. */
    public Controller(Store store) {
      this.store = store;
    }

    /** Returns the front page. */
    @PageMapping("/")
    public HomePage home() {
      Overview all = store.overviews().of(IncidentFilter.ALL);
      Incidents incidents = store.incidents();
      Reports reports = store.reports();
      return new HomePage(
          reports.count(),
          all.incidents(),
          all.unplaced(),
          first(incidents.list(IncidentFilter.ALL, Incidents.Order.KILLED, 1).rows()),
          first(reports.list(ReportFilter.ALL, Reports.Order.ADDED, 1).rows()),
          first(incidents.countries()),
          first(reports.problems()));
    }

    private static <T> List<T> first(List<T> rows) {
      return rows.subList(0, Math.min(SHOWN, rows.size()));
    }
  }
}
