package dateline.store.view;

import dateline.model.Event;
import dateline.model.PlaceKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Incidents added up for a map, a timeline and charts.
 *
 * <p>Incidents of several reports are not joined yet: where two reports tell of one event, both
 * count. {@code killed} and the like hold only what is said to have happened or to go on.
 *
 * @param incidents how many match
 * @param unplaced how many of them have no place that is known
 * @param undated how many more would match if their day were known; 0 when no days are asked for
 * @param places those with a place, by place, in the order of GeoNames ids: the two thousand with
 *     the most incidents
 * @param placesLeftOut how many incidents with a place are not among {@code places}
 * @param weeks those with a day, by the week of their first day, in order
 * @param spans those with a day, one by one, in order, the first thousand
 * @param spansLeftOut how many are not among {@code spans}
 */
public record Overview(
    long incidents,
    long unplaced,
    long undated,
    List<Place> places,
    long placesLeftOut,
    List<Week> weeks,
    List<Span> spans,
    long spansLeftOut) {
  /** Copies the lists. */
  public Overview {
    places = List.copyOf(places);
    weeks = List.copyOf(weeks);
    spans = List.copyOf(spans);
  }

  /**
   * A sum of tolls.
   *
   * @param min at the least
   * @param best the numbers to quote, added up
   * @param max at the most; where {@code open}, more than that
   * @param open whether a report leaves the upper end open
   */
  public record Sum(long min, long best, long max, boolean open) {}

  /**
   * The incidents at one place and of one precision.
   *
   * @param incident id of one of them: the one with the most dead
   * @param summary of that one
   */
  public record Place(
      @Nullable Long geonames,
      String name,
      @Nullable String country,
      @Nullable String admin1,
      PlaceKind kind,
      Event.Precision precision,
      double latitude,
      double longitude,
      long incidents,
      Sum killed,
      Sum injured,
      String incident,
      String summary) {}

  /**
   * The incidents that began in one week.
   *
   * @param monday its first day (ISO 8601)
   */
  public record Week(LocalDate monday, long incidents, Sum killed, Sum injured) {}

  /**
   * An incident on the line of time.
   *
   * @param from first day that it may have been
   * @param to last day that it may have been
   * @param counts whether it is said to have happened, or to go on
   * @param killed the number to quote; null when nothing is said of that
   */
  public record Span(
      String id,
      String summary,
      String event,
      LocalDate from,
      LocalDate to,
      boolean counts,
      @Nullable Integer killed,
      @Nullable String country,
      @Nullable String place) {}
}
