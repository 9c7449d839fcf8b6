package dateline.store.view;

import dateline.model.Certainty;
import dateline.model.ClaimStatus;
import dateline.model.Event;
import dateline.model.EventType;
import dateline.model.Mode;
import dateline.model.PlaceKind;
import dateline.model.TollRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * An incident in a list.
 *
 * @param id names it for good
 * @param report number of the report that tells of it
 * @param ordinal its rank among the incidents of that report, 1 for the main one
 * @param event PLOVER event type
 * @param mode PLOVER mode; null where the words do not tell
 * @param status whether it is said to have happened
 * @param certainty how sure the report is
 * @param summary what happened, in a line
 * @param claims how many claims tell of it
 * @param where the place
 * @param when the days
 * @param killed how many died; null when nothing is said of that
 * @param injured how many were hurt; null when nothing is said of that
 * @param outlet who published the report; null when not known
 * @param published when; null when not known
 * @param title the report's headline; null when it came without one
 */
public record IncidentRow(
    String id,
    long report,
    int ordinal,
    EventType event,
    @Nullable Mode mode,
    ClaimStatus status,
    Certainty certainty,
    String summary,
    int claims,
    Where where,
    When when,
    @Nullable TollRange killed,
    @Nullable TollRange injured,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String title) {

  /**
   * Where an incident is said to have been.
   *
   * @param words the report's; null when it names no place
   * @param status resolved, ambiguous, unresolved, or none
   * @param why why it is not resolved; null when it is, or nothing is told
   * @param name the gazetteer's name; null unless resolved, like all that follows
   * @param relation "north of", "near"; null for the place itself
   * @param precision how near to that place
   * @param latitude degrees north of the named place
   * @param longitude degrees east of the named place
   */
  public record Where(
      @Nullable String words,
      String status,
      @Nullable String why,
      @Nullable String name,
      @Nullable String relation,
      Event.Precision precision,
      @Nullable Long geonames,
      @Nullable String country,
      @Nullable String admin1,
      @Nullable PlaceKind kind,
      @Nullable Double latitude,
      @Nullable Double longitude) {}

  /**
   * When an incident is said to have been.
   *
   * @param words the report's; null when it tells no time
   * @param from first day that it may have been; null when no day is known
   * @param to last day that it may have been; null when no day is known
   * @param why why no day is known; null when one is, or nothing is told
   */
  public record When(
      @Nullable String words,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String why) {}

  static final String COLUMNS =
      "incident.*, report.outlet as outlet, report.published as published, report.title as title";

  static final String FROM = " from incident join report on report.number = incident.report";

  static IncidentRow of(ResultSet row, StatementContext context) throws SQLException {
    return new IncidentRow(
        row.getString("id"),
        row.getLong("report"),
        row.getInt("ordinal"),
        EventType.valueOf(row.getString("event")),
        row.getString("mode") == null ? null : Mode.valueOf(row.getString("mode")),
        ClaimStatus.valueOf(row.getString("status")),
        Certainty.valueOf(row.getString("certainty")),
        row.getString("summary"),
        row.getInt("claims"),
        where(row),
        new When(
            row.getString("day_words"),
            day(row.getString("first_day")),
            day(row.getString("last_day")),
            row.getString("day_why")),
        toll(row, "killed"),
        toll(row, "injured"),
        row.getString("outlet"),
        day(row.getString("published")),
        row.getString("title"));
  }

  private static Where where(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return new Where(
        row.getString("place_words"),
        row.getString("place_status"),
        row.getString("place_why"),
        row.getString("place_name"),
        row.getString("relation"),
        Event.Precision.valueOf(row.getString("precision")),
        whole(row, "geonames"),
        row.getString("country"),
        row.getString("admin1"),
        kind == null ? null : PlaceKind.valueOf(kind),
        degrees(row, "latitude"),
        degrees(row, "longitude"));
  }

  private static @Nullable TollRange toll(ResultSet row, String harm) throws SQLException {
    Long min = whole(row, harm + "_min");
    if (min == null) {
      return null;
    }
    Long max = whole(row, harm + "_max");
    return new TollRange(
        min.intValue(),
        max == null ? null : max.intValue(),
        row.getInt(harm + "_best"),
        TollRange.Basis.valueOf(row.getString(harm + "_basis")));
  }

  private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }

  private static @Nullable LocalDate day(@Nullable String words) {
    return words == null ? null : LocalDate.parse(words);
  }
}
