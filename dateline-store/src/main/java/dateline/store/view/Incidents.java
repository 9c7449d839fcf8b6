package dateline.store.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Lists of incidents. */
public final class Incidents {
  private static final int NEAR_DAYS = 2;
  private static final double NEAR_DEGREES = 0.3;
  private static final int MOST_NEAR = 12;
  private static final int OFFERED = 300;

  private final Jdbi database;
  private final Remembered remembered;

  /** Makes the lists of an open database. */
  public Incidents(Jdbi database, Remembered remembered) {
    this.database = database;
    this.remembered = remembered;
  }

  /** How a list is ordered; what is not known stands last. */
  public enum Order {
    /** By day, the newest first. */
    NEWEST(
        "incident.first_day is null, incident.first_day desc, incident.report, incident.ordinal"),
    /** By day, the oldest first. */
    OLDEST("incident.first_day is null, incident.first_day, incident.report, incident.ordinal"),
    /** By the dead, the most first. */
    KILLED(
        "incident.killed_best is null, incident.killed_best desc, incident.report, incident.ordinal"),
    /** By the injured, the most first. */
    INJURED(
        "incident.injured_best is null, incident.injured_best desc, incident.report, incident.ordinal"),
    /** As the reports tell them, the main one of each first. */
    REPORT("incident.report, incident.ordinal"),
    /** By place. */
    PLACE(
        "incident.country is null, incident.country, incident.admin1 is null, incident.admin1,"
            + " incident.place_name, incident.first_day, incident.report, incident.ordinal");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  /**
   * Returns a part of the list of the incidents that are wanted.
   *
   * @param page which part, from 1
   */
  public Rows<IncidentRow> list(IncidentFilter filter, Order order, int page) {
    return remembered.answer(
        List.of("incidents", filter, order, page), () -> asked(filter, order, page));
  }

  private Rows<IncidentRow> asked(IncidentFilter filter, Order order, int page) {
    Conditions conditions = filter.conditions();
    return Glance.at(
        database,
        handle -> {
          long total =
              conditions
                  .bind(handle.createQuery("select count(*) from incident" + conditions.where()))
                  .mapTo(Long.class)
                  .one();
          List<IncidentRow> rows =
              conditions
                  .bind(
                      handle.createQuery(
                          "select "
                              + IncidentRow.COLUMNS
                              + IncidentRow.FROM
                              + conditions.where()
                              + " order by "
                              + order.sql
                              + " limit "
                              + Rows.SIZE
                              + " offset :offset"))
                  .bind("offset", Rows.before(page))
                  .map(IncidentRow::of)
                  .list();
          return Rows.of(rows, total, page);
        });
  }

  /** Returns an incident. */
  public Optional<IncidentRow> find(String id) {
    return database.withHandle(
        handle ->
            handle
                .createQuery(
                    "select " + IncidentRow.COLUMNS + IncidentRow.FROM + " where incident.id = :id")
                .bind("id", id)
                .map(IncidentRow::of)
                .findOne());
  }

  /**
   * Returns incidents of other reports that may be the same: of the same event type, within two
   * days and about thirty kilometres (a third of a degree). Nobody has decided that they are: they
   * are there to be looked at side by side.
   */
  public List<IncidentRow> near(IncidentRow incident) {
    LocalDate from = incident.when().from();
    LocalDate to = incident.when().to();
    Double latitude = incident.where().latitude();
    Double longitude = incident.where().longitude();
    if (from == null || to == null || latitude == null || longitude == null) {
      return List.of();
    }
    return database.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + IncidentRow.COLUMNS
                        + IncidentRow.FROM
                        + " where incident.event = :event and incident.report <> :report"
                        + " and incident.first_day <= :to and incident.last_day >= :from"
                        + " and incident.latitude between :latitude - :near and :latitude + :near"
                        + " and incident.longitude between :longitude - :near and :longitude + :near"
                        + " order by abs(incident.latitude - :latitude)"
                        + " + abs(incident.longitude - :longitude), incident.report,"
                        + " incident.ordinal limit "
                        + MOST_NEAR)
                .bind("event", incident.event().name())
                .bind("report", incident.report())
                .bind("from", from.minusDays(NEAR_DAYS).toString())
                .bind("to", to.plusDays(NEAR_DAYS).toString())
                .bind("latitude", latitude)
                .bind("longitude", longitude)
                .bind("near", NEAR_DEGREES)
                .map(IncidentRow::of)
                .list());
  }

  /** Returns the countries with how many incidents each has, the most first. */
  public List<Tally> countries() {
    return tallies("country");
  }

  /** Returns the event types with how many incidents each has, the most first. */
  public List<Tally> events() {
    return tallies("event");
  }

  private List<Tally> tallies(String column) {
    return remembered.answer(List.of("incidents by", column), () -> asked(column));
  }

  private List<Tally> asked(String column) {
    return database.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + column
                        + " as value, count(*) as count from incident where "
                        + column
                        + " is not null group by 1 order by count desc, value limit "
                        + OFFERED)
                .mapTo(Tally.class)
                .list());
  }
}
