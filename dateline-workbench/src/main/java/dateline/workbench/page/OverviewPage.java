package dateline.workbench.page;

import dateline.model.KnownPlace;
import dateline.model.PlaceKind;
import dateline.store.Store;
import dateline.store.view.IncidentFilter;
import dateline.store.view.Overview;
import dateline.store.view.Tally;
import dateline.workbench.map.Division;
import dateline.workbench.map.MapBase;
import dateline.workbench.web.Page;
import dateline.workbench.web.PageMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Incidents on a map, on a line of time and as charts: three looks at the same sums.
 *
 * @param look which of them is the large one: map, timeline or charts
 * @param filter what is asked for
 * @param overview the sums
 * @param outlines in which division's outline the places lie; places that lie in none are left out
 * @param weeks the weeks of the same filter without its days: what days could be asked for
 * @param events what the filter by event offers
 * @param countries what the filter by country offers
 */
public record OverviewPage(
    String look,
    IncidentFilter filter,
    Overview overview,
    List<Outline> outlines,
    List<Overview.Week> weeks,
    List<Tally> events,
    List<Tally> countries)
    implements Page {
  /** How many places and incidents are told in words. */
  public static final int WORDS = 100;

  private static final List<String> LOOKS = List.of("map", "timeline", "charts");

  /** Copies the lists. */
  public OverviewPage {
    outlines = List.copyOf(outlines);
    weeks = List.copyOf(weeks);
    events = List.copyOf(events);
    countries = List.copyOf(countries);
  }

  /**
   * In which division's outline a place lies.
   *
   * @param place which of the overview's places, from 0
   * @param division id of the outline in the map's file of the country
   * @param name the division's name
   */
  public record Outline(int place, String division, String name) {}

  @Override
  public String template() {
    return "overview.jte";
  }

  @Override
  public String title() {
    return title(look);
  }

  /** Returns the title of a look: map, timeline or charts. */
  public static String title(String look) {
    return switch (look) {
      case "map" -> "Map";
      case "timeline" -> "Timeline";
      default -> "Charts";
    };
  }

  /** Returns what a look's panel is called. */
  public static String heading(String look) {
    return look.equals("charts") ? "Tolls by week" : title(look);
  }

  /** Returns the looks, the large one first. */
  public List<String> looks() {
    return Stream.concat(Stream.of(look), LOOKS.stream().filter(other -> !other.equals(look)))
        .toList();
  }

  /** Returns how an address writes an event type. */
  public static String value(String event) {
    return event.toLowerCase(Locale.ROOT);
  }

  /** Returns in words how near to the place something was, and so how large its mark is. */
  public static String nearness(Overview.Place place) {
    return switch (place.kind()) {
      case COUNTRY -> "somewhere in the country";
      case REGION -> "somewhere in the division";
      case WATER, AREA -> "somewhere in the area";
      case SETTLEMENT, FACILITY, DISTRICT ->
          switch (place.precision()) {
            case NEAR -> "near it";
            case AREA -> "somewhere in the district";
            case EXACT, UNKNOWN ->
                place.kind() == PlaceKind.DISTRICT ? "somewhere in the district" : "in it";
          };
    };
  }

  /** Returns an incident's days in words. */
  public static String days(Overview.Span span) {
    return span.from().equals(span.to())
        ? FilterLinks.day(span.from())
        : "between " + FilterLinks.day(span.from()) + " and " + FilterLinks.day(span.to());
  }

  /** Returns the places with the most incidents, these first. */
  public List<Overview.Place> mostIncidents() {
    return overview.places().stream()
        .sorted(Comparator.comparingLong(Overview.Place::incidents).reversed())
        .limit(WORDS)
        .toList();
  }

  /** Returns the first incidents. */
  public List<Overview.Span> firstSpans() {
    return overview.spans().stream().limit(WORDS).toList();
  }

  /** Returns the filter's links. */
  public FilterLinks links() {
    return new FilterLinks(filter);
  }

  /** Returns the filters in words. */
  public List<FilterLinks.Chip> chips() {
    @Nullable String place =
        overview.places().stream()
            .filter(each -> each.geonames() != null && each.geonames().equals(filter.place()))
            .map(Overview.Place::name)
            .findFirst()
            .orElse(null);
    return links().chips(place);
  }

  /** Returns how many of the incidents have no day that is known. */
  public long withoutDay() {
    return overview.incidents() - overview.spans().size() - overview.spansLeftOut();
  }

  /** Answers with the sums. */
  @RestController
  public static final class Controller {
    private final Store store;
    private final MapBase map;

    /** Makes one over a store and the base map. */
    public Controller(Store store, MapBase map) {
      this.store = store;
      this.map = map;
    }

    /** Returns the sums of the incidents that are asked for. */
    @PageMapping("/{look:map|timeline|charts}")
    public OverviewPage overview(
        @PathVariable String look,
        @RequestParam(required = false) @Nullable String event,
        @RequestParam(required = false) @Nullable String status,
        @RequestParam(required = false) @Nullable String country,
        @RequestParam(required = false) @Nullable String admin1,
        @RequestParam(required = false) @Nullable Long place,
        @RequestParam(required = false) @Nullable String box,
        @RequestParam(required = false) @Nullable LocalDate from,
        @RequestParam(required = false) @Nullable LocalDate to,
        @RequestParam(required = false) @Nullable Integer killed) {
      IncidentFilter filter =
          IncidentQuery.filter(event, status, country, admin1, place, box, from, to, killed, null);
      Overview overview = store.overviews().of(filter);
      return new OverviewPage(
          look,
          filter,
          overview,
          outlines(overview.places()),
          filter.from() == null && filter.to() == null
              ? overview.weeks()
              : store.overviews().weeks(filter.anyDay()),
          store.incidents().events(),
          store.incidents().countries());
    }

    private List<Outline> outlines(List<Overview.Place> places) {
      List<Outline> outlines = new ArrayList<>();
      for (int i = 0; i < places.size(); i++) {
        int place = i;
        map.divisionOf(known(places.get(i)))
            .map((Division division) -> new Outline(place, division.id(), division.name()))
            .ifPresent(outlines::add);
      }
      return outlines;
    }

    private static KnownPlace known(Overview.Place place) {
      return new KnownPlace(
          place.name(),
          place.geonames(),
          null,
          place.country(),
          place.admin1(),
          null,
          place.latitude(),
          place.longitude(),
          place.kind());
    }
  }
}
