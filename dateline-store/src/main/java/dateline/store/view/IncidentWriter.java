package dateline.store.view;

import dateline.model.Event;
import dateline.model.Harm;
import dateline.model.Incident;
import dateline.model.KnownPlace;
import dateline.model.PlaceRef;
import dateline.model.TimeRef;
import dateline.model.TollRange;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Writes one incident's row. */
final class IncidentWriter {
  private static final String INSERT =
      """
      insert into incident values (:id, :report, :ordinal, :event, :mode, :status, :certainty,
        :summary, :claims, :placeWords, :placeStatus, :placeWhy, :placeName, :relation, :precision,
        :geonames, :country, :admin1, :kind, :latitude, :longitude, :first, :last, :dayWords,
        :dayWhy, :killedMin, :killedMax, :killedBest, :killedBasis, :injuredMin, :injuredMax,
        :injuredBest, :injuredBasis)
      """;

  private IncidentWriter() {}

  static void write(Handle handle, long report, int ordinal, Incident incident) {
    Event event = incident.event();
    Update row =
        handle
            .createUpdate(INSERT)
            .bind("id", "i" + report + "-" + ordinal)
            .bind("report", report)
            .bind("ordinal", ordinal)
            .bind("event", event.type().name())
            .bind("mode", event.mode() == null ? null : event.mode().name())
            .bind("status", incident.main().status().name())
            .bind("certainty", incident.main().certainty().name())
            .bind("summary", incident.summary())
            .bind("claims", incident.claims().size());
    place(row, event);
    days(row, event.time());
    toll(row, "killed", incident.toll(Harm.KILLED));
    toll(row, "injured", incident.toll(Harm.INJURED));
    row.execute();
  }

  private static void place(Update row, Event event) {
    PlaceRef ref = event.place() == null ? null : event.place().ref();
    KnownPlace known = ref instanceof PlaceRef.Resolved resolved ? resolved.place() : null;
    row.bind("placeWords", event.place() == null ? null : event.place().passage().text())
        .bind("placeStatus", status(ref))
        .bind("placeWhy", ref instanceof PlaceRef.Unresolved open ? open.why() : null)
        .bind("relation", event.place() == null ? null : event.place().relation())
        .bind("precision", event.precision().name())
        .bind("placeName", known == null ? null : known.name())
        .bind("geonames", known == null ? null : known.geonames())
        .bind("country", known == null ? null : known.country())
        .bind("admin1", known == null ? null : known.admin1())
        .bind("kind", known == null ? null : known.kind().name())
        .bind("latitude", known == null ? null : known.latitude())
        .bind("longitude", known == null ? null : known.longitude());
  }

  /** Returns the word for how far a place is known: resolved, ambiguous, unresolved or none. */
  static String status(@Nullable PlaceRef ref) {
    return switch (ref) {
      case null -> "none";
      case PlaceRef.Resolved resolved -> "resolved";
      case PlaceRef.Ambiguous ambiguous -> "ambiguous";
      case PlaceRef.Unresolved unresolved -> "unresolved";
    };
  }

  private static void days(Update row, Event.@Nullable Occasion time) {
    TimeRef ref = time == null ? null : time.expression().ref();
    row.bind("dayWords", time == null ? null : time.expression().passage().text());
    switch (ref) {
      case null -> days(row, null, null, null);
      case TimeRef.On on -> days(row, on.day(), on.day(), null);
      case TimeRef.Within within -> days(row, within.from(), within.to(), null);
      case TimeRef.Unresolved open -> days(row, null, null, open.why());
    }
  }

  private static void days(
      Update row, @Nullable LocalDate first, @Nullable LocalDate last, @Nullable String why) {
    row.bind("first", first == null ? null : first.toString())
        .bind("last", last == null ? null : last.toString())
        .bind("dayWhy", why);
  }

  private static void toll(Update row, String harm, @Nullable TollRange range) {
    row.bind(harm + "Min", range == null ? null : range.min())
        .bind(harm + "Max", range == null ? null : range.max())
        .bind(harm + "Best", range == null ? null : range.best())
        .bind(harm + "Basis", range == null ? null : range.basis().name());
  }
}
