package dateline.store.view;

import dateline.model.ClaimStatus;
import dateline.model.EventType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are wanted; what is null does not matter.
 *
 * @param event PLOVER event type
 * @param status whether it is said to have happened
 * @param country ISO 3166 two-letter code
 * @param admin1 name of the first-level division, as the gazetteer has it
 * @param place GeoNames id of the place
 * @param box what lies between west, south, east and north, in degrees; west may lie east of east
 * @param from some of it may have been on this day or later
 * @param to some of it may have been on this day or before
 * @param killed at least this many dead, at the most that the report allows for
 * @param report number of the report
 */
public record IncidentFilter(
    @Nullable EventType event,
    @Nullable ClaimStatus status,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Long place,
    @Nullable Box box,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Integer killed,
    @Nullable Long report) {
  /** Wants every incident. */
  public static final IncidentFilter ALL =
      new IncidentFilter(null, null, null, null, null, null, null, null, null, null);

  /**
   * A part of the globe between two meridians and two parallels, in degrees.
   *
   * @param west from this meridian
   * @param south from this parallel
   * @param east to this meridian, eastwards
   * @param north to this parallel
   */
  public record Box(double west, double south, double east, double north) {
    /** Checks that the corners are on the globe and in order. */
    public Box {
      if (!(Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90)
          || !(south <= north)) {
        throw new IllegalArgumentException("west,south,east,north in degrees");
      }
    }

    /** Returns the box of four numbers parted by commas: west, south, east, north. */
    public static Box of(String words) {
      List<Double> corners = Arrays.stream(words.split(",", -1)).map(Double::valueOf).toList();
      if (corners.size() != 4) {
        throw new IllegalArgumentException("west,south,east,north in degrees");
      }
      return new Box(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
    }
  }

  /** Returns the same without its days. */
  public IncidentFilter anyDay() {
    return new IncidentFilter(
        event, status, country, admin1, place, box, null, null, killed, report);
  }

  /** Returns the same without its places. */
  public IncidentFilter anywhere() {
    return new IncidentFilter(event, status, null, null, null, null, from, to, killed, report);
  }

  Conditions conditions() {
    Conditions conditions =
        new Conditions()
            .and("incident.event = :event", "event", event == null ? null : event.name())
            .and("incident.status = :status", "status", status == null ? null : status.name())
            .and("incident.country = :country", "country", country)
            .and("incident.admin1 = :admin1", "admin1", admin1)
            .and("incident.geonames = :place", "place", place)
            .and("incident.last_day >= :from", "from", from == null ? null : from.toString())
            .and("incident.first_day <= :to", "to", to == null ? null : to.toString())
            .and(
                "(coalesce(incident.killed_max, incident.killed_best) >= :killed"
                    + " or (incident.killed_min is not null and incident.killed_max is null))",
                "killed",
                killed)
            .and("incident.report = :report", "report", report);
    if (box != null) {
      conditions
          .and("incident.latitude between :south and :north", "south", box.south())
          .with("north", box.north())
          .with("west", box.west())
          .with("east", box.east())
          .and(
              box.west() <= box.east()
                  ? "incident.longitude between :west and :east"
                  : "(incident.longitude >= :west or incident.longitude <= :east)");
    }
    return conditions;
  }
}
