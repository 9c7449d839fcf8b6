package dateline.workbench.page;

import dateline.model.ClaimStatus;
import dateline.model.EventType;
import dateline.store.view.IncidentFilter;
import dateline.store.view.IncidentFilter.Box;
import dateline.workbench.web.NotUnderstood;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which incidents an address asks for: the same for the list, the map, the timeline and charts. */
final class IncidentQuery {
  private IncidentQuery() {}

  static IncidentFilter filter(
      @Nullable String event,
      @Nullable String status,
      @Nullable String country,
      @Nullable String admin1,
      @Nullable Long place,
      @Nullable String box,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Integer killed,
      @Nullable Long report) {
    return new IncidentFilter(
        Query.one("event", event, EventType.class),
        Query.one("status", status, ClaimStatus.class),
        country(Query.given(country)),
        Query.given(admin1),
        place,
        box(Query.given(box)),
        from,
        to,
        killed,
        report);
  }

  private static @Nullable String country(@Nullable String words) {
    if (words == null) {
      return null;
    }
    if (!words.matches("[A-Za-z]{2}")) {
      throw new NotUnderstood("country", "two letters of ISO 3166, as in SY");
    }
    return words.toUpperCase(Locale.ROOT);
  }

  private static @Nullable Box box(@Nullable String words) {
    if (words == null) {
      return null;
    }
    try {
      return Box.of(words);
    } catch (IllegalArgumentException e) {
      throw new NotUnderstood("box", "west,south,east,north in degrees, as in 35.5,32,42.5,37.5");
    }
  }
}
