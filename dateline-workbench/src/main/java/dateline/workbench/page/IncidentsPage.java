package dateline.workbench.page;

import dateline.store.Store;
import dateline.store.view.IncidentFilter;
import dateline.store.view.IncidentRow;
import dateline.store.view.Incidents;
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
 * The list of incidents.
 *
 * @param filter what is asked for
 * @param order how the list is ordered, as the address has it
 * @param incidents the part of the list that is shown
 * @param events what the filter by event offers
 * @param countries what the filter by country offers
 */
public record IncidentsPage(
    IncidentFilter filter,
    String order,
    Rows<IncidentRow> incidents,
    List<Tally> events,
    List<Tally> countries)
    implements Page {
  /** Copies the lists. */
  public IncidentsPage {
    events = List.copyOf(events);
    countries = List.copyOf(countries);
  }

  @Override
  public String template() {
    return "incidents.jte";
  }

  @Override
  public String title() {
    return "Incidents";
  }

  /** Answers with the list of incidents. */
  @RestController
  public static final class Controller {
    private final Store store;

    /** Makes one over a store. */
    public Controller(Store store) {
      this.store = store;
    }

    /** Returns a part of the list of the incidents that are asked for. */
    @PageMapping("/incidents")
    public IncidentsPage incidents(
        @RequestParam(required = false) @Nullable String event,
        @RequestParam(required = false) @Nullable String status,
        @RequestParam(required = false) @Nullable String country,
        @RequestParam(required = false) @Nullable String admin1,
        @RequestParam(required = false) @Nullable Long place,
        @RequestParam(required = false) @Nullable String box,
        @RequestParam(required = false) @Nullable LocalDate from,
        @RequestParam(required = false) @Nullable LocalDate to,
        @RequestParam(required = false) @Nullable Integer killed,
        @RequestParam(required = false) @Nullable Long report,
        @RequestParam(required = false) @Nullable String order,
        @RequestParam(required = false) @Nullable Integer page) {
      IncidentFilter filter =
          IncidentQuery.filter(
              event, status, country, admin1, place, box, from, to, killed, report);
      Incidents.Order by = Query.one("order", order, Incidents.Order.class);
      Incidents.Order ordered = by == null ? Incidents.Order.NEWEST : by;
      Incidents incidents = store.incidents();
      return new IncidentsPage(
          filter,
          Query.label(ordered),
          incidents.list(filter, ordered, Query.page(page)),
          incidents.events(),
          incidents.countries());
    }
  }
}
