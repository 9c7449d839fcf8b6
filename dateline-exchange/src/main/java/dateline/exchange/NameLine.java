package dateline.exchange;

import dateline.model.KnownPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of a place to be looked up, as a line of JSON: {@code {"id", "name", "country",
 * "within"}}.
 *
 * @param country ISO 3166 two-letter code; null when it is not known
 * @param within what the place lies in, the nearest first
 */
public record NameLine(String id, String name, @Nullable String country, List<String> within) {
  /** Copies the list. */
  public NameLine {
    within = List.copyOf(within);
  }

  /**
   * Reads a line.
   *
   * @throws MalformedLine when it holds no name to look up
   */
  public static NameLine of(String line) {
    LineValue fields = LineValue.of(line);
    List<String> within =
        fields.known("within", each -> each.values().stream().map(LineValue::text).toList());
    return new NameLine(
        fields.at("id").text(),
        fields.at("name").text(),
        fields.known("country", LineValue::text),
        within == null ? List.of() : within);
  }

  /**
   * Returns the answer as a line of JSON, with its line break.
   *
   * @param place null where it stays open
   * @param match {@code name} when the point is the place's own, {@code parent} when it is that of
   *     what it lies within
   */
  public String answer(@Nullable KnownPlace place, @Nullable String match) {
    JsonLine json = new JsonLine(CodePoints.of(""));
    json.open();
    json.text("id", id);
    json.text("name", place == null ? null : place.name());
    json.text("country", place == null ? null : place.country());
    if (place == null) {
      json.unknown("lat");
      json.unknown("lon");
    } else {
      json.degrees("lat", place.latitude());
      json.degrees("lon", place.longitude());
    }
    json.number("geonames", place == null ? null : place.geonames());
    json.text("admin1", place == null ? null : place.admin1());
    json.text("kind", place == null ? null : place.kind().label());
    json.text("match", match);
    json.close();
    return json.end() + "\n";
  }
}
