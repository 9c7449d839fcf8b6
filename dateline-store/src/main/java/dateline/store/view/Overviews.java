package dateline.store.view;

import dateline.model.Event;
import dateline.model.PlaceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Adds incidents up by place, week and day. */
public final class Overviews {
  private static final int MOST_SPANS = 1000;
  private static final int MOST_PLACES = 2000;
  private static final String COUNTS = "status in ('HAPPENED', 'ONGOING')";

  /** Monday of the week of the first day: SQLite counts days of the week from Sunday, 0. */
  private static final String MONDAY =
      "date(first_day, '-' || ((strftime('%w', first_day) + 6) % 7) || ' days')";

  private final Jdbi database;
  private final Remembered remembered;

  /** Makes the sums of an open database. */
  public Overviews(Jdbi database, Remembered remembered) {
    this.database = database;
    this.remembered = remembered;
  }

  /** Returns the sums of the incidents that are wanted. */
  public Overview of(IncidentFilter filter) {
    return remembered.answer(List.of("overview", filter), () -> asked(filter));
  }

  private Overview asked(IncidentFilter filter) {
    return Glance.at(
        database,
        handle -> {
          Conditions conditions = filter.conditions();
          Counts counts = counts(handle, conditions);
          List<Overview.Span> spans = spans(handle, conditions);
          List<Overview.Place> places = places(handle, conditions);
          long placed = places.stream().mapToLong(Overview.Place::incidents).sum();
          return new Overview(
              counts.all,
              counts.unplaced,
              undated(handle, filter),
              places,
              counts.all - counts.unplaced - placed,
              weeks(handle, conditions),
              spans,
              counts.dated - spans.size());
        });
  }

  /** Returns the incidents that are wanted by the week of their first day, in order. */
  public List<Overview.Week> weeks(IncidentFilter filter) {
    return remembered.answer(
        List.of("weeks", filter),
        () -> Glance.at(database, handle -> weeks(handle, filter.conditions())));
  }

  /** How many incidents there are, how many of them have no place, and how many a day. */
  private record Counts(long all, long unplaced, long dated) {}

  private static Counts counts(Handle handle, Conditions conditions) {
    return conditions
        .bind(
            handle.createQuery(
                "select count(*), coalesce(sum(latitude is null), 0), count(first_day)"
                    + " from incident"
                    + conditions.where()))
        .map((row, context) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
        .one();
  }

  private static long undated(Handle handle, IncidentFilter filter) {
    if (filter.from() == null && filter.to() == null) {
      return 0;
    }
    Conditions conditions = filter.anyDay().conditions();
    return conditions
        .bind(
            handle.createQuery(
                "select count(*) from incident" + new Both(conditions).where("first_day is null")))
        .mapTo(Long.class)
        .one();
  }

  private static List<Overview.Place> places(Handle handle, Conditions conditions) {
    // SQLite gives the plain columns of the row that holds the max(): the incident with most dead.
    return conditions
        .bind(
            handle.createQuery(
                "select * from (select geonames, place_name, country, admin1, kind, precision,"
                    + " latitude, longitude, id, summary, count(*) as incidents,"
                    + sum("killed")
                    + ","
                    + sum("injured")
                    + ", max(coalesce(killed_best, -1)) from incident"
                    + new Both(conditions).where("latitude is not null")
                    + " group by place_name, latitude, longitude, precision"
                    + " order by incidents desc, geonames is null, geonames, place_name, precision"
                    + " limit "
                    + MOST_PLACES
                    + ") order by geonames is null, geonames, place_name, precision"))
        .map((row, context) -> place(row))
        .list();
  }

  private static List<Overview.Week> weeks(Handle handle, Conditions conditions) {
    // By days first, of which the index knows the order, so that few days are turned into Mondays.
    return conditions
        .bind(
            handle.createQuery(
                "select "
                    + MONDAY
                    + " as monday, sum(incidents) as incidents,"
                    + again("killed")
                    + ","
                    + again("injured")
                    + " from (select first_day, count(*) as incidents,"
                    + sum("killed")
                    + ","
                    + sum("injured")
                    + " from incident"
                    + new Both(conditions).where("first_day is not null")
                    + " group by first_day) group by 1 order by 1"))
        .map(
            (row, context) ->
                new Overview.Week(
                    LocalDate.parse(row.getString("monday")),
                    row.getLong("incidents"),
                    sum(row, "killed"),
                    sum(row, "injured")))
        .list();
  }

  private static List<Overview.Span> spans(Handle handle, Conditions conditions) {
    return conditions
        .bind(
            handle.createQuery(
                "select id, summary, event, first_day, last_day, "
                    + COUNTS
                    + " as counts, killed_best, country, place_name from incident"
                    + new Both(conditions).where("first_day is not null")
                    + " order by first_day, last_day, report, ordinal limit "
                    + MOST_SPANS))
        .map((row, context) -> span(row))
        .list();
  }

  private static Overview.Place place(ResultSet row) throws SQLException {
    long geonames = row.getLong("geonames");
    return new Overview.Place(
        row.wasNull() ? null : geonames,
        row.getString("place_name"),
        row.getString("country"),
        row.getString("admin1"),
        PlaceKind.valueOf(row.getString("kind")),
        Event.Precision.valueOf(row.getString("precision")),
        row.getDouble("latitude"),
        row.getDouble("longitude"),
        row.getLong("incidents"),
        sum(row, "killed"),
        sum(row, "injured"),
        row.getString("id"),
        row.getString("summary"));
  }

  private static Overview.Span span(ResultSet row) throws SQLException {
    return new Overview.Span(
        row.getString("id"),
        row.getString("summary"),
        row.getString("event"),
        LocalDate.parse(row.getString("first_day")),
        LocalDate.parse(row.getString("last_day")),
        row.getBoolean("counts"),
        number(row, "killed_best"),
        row.getString("country"),
        row.getString("place_name"));
  }

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** Sums of what happened: where an upper end is open, the number to quote stands for it. */
  private static String sum(String harm) {
    return """
         coalesce(sum(case when %1$s then %2$s_min end), 0) as %2$s_min_sum,
         coalesce(sum(case when %1$s then %2$s_best end), 0) as %2$s_best_sum,
         coalesce(sum(case when %1$s then coalesce(%2$s_max, %2$s_best) end), 0) as %2$s_max_sum,
         coalesce(max(%1$s and %2$s_min is not null and %2$s_max is null), 0) as %2$s_open
        """
        .formatted(COUNTS, harm);
  }

  /** The sums of sums. */
  private static String again(String harm) {
    return """
         sum(%1$s_min_sum) as %1$s_min_sum, sum(%1$s_best_sum) as %1$s_best_sum,
         sum(%1$s_max_sum) as %1$s_max_sum, max(%1$s_open) as %1$s_open
        """
        .formatted(harm);
  }

  private static Overview.Sum sum(ResultSet row, String harm) throws SQLException {
    return new Overview.Sum(
        row.getLong(harm + "_min_sum"),
        row.getLong(harm + "_best_sum"),
        row.getLong(harm + "_max_sum"),
        row.getBoolean(harm + "_open"));
  }

  /** The conditions of a question and one more. */
  private record Both(Conditions conditions) {
    String where(String more) {
      String where = conditions.where();
      return where.isEmpty() ? " where " + more : where + " and " + more;
    }
  }
}
