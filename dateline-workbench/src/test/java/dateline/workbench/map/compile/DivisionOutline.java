package dateline.workbench.map.compile;

import dateline.model.PlaceKind;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.place.gazetteer.GazetteerPlace;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/**
 * A first-level division of the map.
 *
 * @param country two letters; the file that it stands in
 * @param id the country and the GeoNames id, or where there is none the name: SY-170062, SY-UNDOF
 * @param geonames null where the source has none or only that of a larger division
 * @param name what the gazetteer calls it, as a place's division is written in the record; the
 *     source's name where the gazetteer does not know the id
 * @param sourceName what Natural Earth calls it
 * @param iso code of ISO 3166-2; null where the source made one up
 */
record DivisionOutline(
    String country,
    String id,
    @Nullable Long geonames,
    String name,
    String sourceName,
    @Nullable String iso,
    Geometry geometry) {

  /** Territories listed under the state that owns them, which have a country code of their own. */
  private static final Set<String> OWN_COUNTRY = Set.of("NL-SX", "US-PR");

  /** The gazetteer has this one twice: under the source's name, and as its settlements have it. */
  private static final Map<String, String> WRITTEN = Map.of("Kiev City", "Kyiv City");

  private static final Pattern ISO = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  /**
   * Reads Natural Earth's divisions, by country and id; those without a name or an area are left
   * out.
   */
  static List<DivisionOutline> readAll(JsonNode naturalEarth) {
    List<DivisionOutline> read = new ArrayList<>();
    for (JsonNode feature : naturalEarth.path("features")) {
      String name = feature.path("properties").path("name").asString("").strip();
      Geometry geometry = geometry(feature.path("geometry"));
      if (!name.isEmpty() && !geometry.isEmpty()) {
        read.add(of(feature.path("properties"), name, geometry));
      }
    }
    // An id that two share is that of the county and not of the town within it: the larger has it.
    read.sort(
        Comparator.comparing(DivisionOutline::country)
            .thenComparing(outline -> outline.geometry.getArea(), Comparator.reverseOrder())
            .thenComparing(DivisionOutline::sourceName));
    Set<String> taken = new HashSet<>();
    return read.stream()
        .map(outline -> outline.identified(taken))
        .sorted(Comparator.comparing(DivisionOutline::id))
        .toList();
  }

  DivisionOutline with(Geometry simplified) {
    return new DivisionOutline(country, id, geonames, name, sourceName, iso, simplified);
  }

  private static DivisionOutline of(JsonNode properties, String sourceName, Geometry geometry) {
    String code = properties.path("iso_3166_2").asString("");
    // As in the gazetteer, ISO's code decides whose a division is, where it has one.
    boolean isoDecides = code.matches("[A-Z]{2}-.*") && !OWN_COUNTRY.contains(code);
    String country = isoDecides ? code.substring(0, 2) : properties.path("iso_a2").asString();
    long id = properties.path("gn_id").asLong(0);
    String iso = ISO.matcher(code).matches() ? code : null;
    String bare = sourceName.replaceFirst("\\s*\\(.*", "");
    String name = bare.isEmpty() ? sourceName : bare;
    return new DivisionOutline(country, "", id > 0 ? id : null, name, sourceName, iso, geometry);
  }

  private DivisionOutline identified(Set<String> taken) {
    String known = gazetteerName().orElse(name);
    String written = WRITTEN.getOrDefault(known, known);
    if (geonames != null && taken.add(country + "-" + geonames)) {
      return new DivisionOutline(
          country, country + "-" + geonames, geonames, written, sourceName, iso, geometry);
    }
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String stem = country + "-" + plain.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
    String unique = stem;
    for (int i = 2; !taken.add(unique); i++) {
      unique = stem + "_" + i;
    }
    return new DivisionOutline(
        country, unique, null, geonames == null ? written : name, sourceName, iso, geometry);
  }

  /** Returns what the gazetteer calls the division of this id, else the only one of this name. */
  private Optional<String> gazetteerName() {
    return Optional.ofNullable(geonames)
        .flatMap(Gazetteer.embedded()::withGeonamesId)
        .filter(this::isDivisionHere)
        .map(GazetteerPlace::name)
        .or(
            () -> {
              List<GazetteerPlace> named =
                  Gazetteer.embedded().find(name).stream().filter(this::isDivisionHere).toList();
              return named.size() == 1 ? Optional.of(named.getFirst().name()) : Optional.empty();
            });
  }

  private boolean isDivisionHere(GazetteerPlace place) {
    return place.kind() == PlaceKind.REGION && country.equals(place.country());
  }

  private static Geometry geometry(JsonNode geometry) {
    List<Polygon> polygons = new ArrayList<>();
    if (geometry.path("type").asString().equals("Polygon")) {
      Rings.addPolygon(polygons, rings(geometry.path("coordinates")));
    } else {
      geometry.path("coordinates").forEach(part -> Rings.addPolygon(polygons, rings(part)));
    }
    return Rings.repaired(Rings.geometry(polygons));
  }

  private static List<List<Coordinate>> rings(JsonNode polygon) {
    List<List<Coordinate>> rings = new ArrayList<>();
    for (JsonNode ring : polygon) {
      List<Coordinate> points = new ArrayList<>();
      ring.forEach(
          point -> points.add(new Coordinate(point.get(0).asDouble(), point.get(1).asDouble())));
      rings.add(points);
    }
    return rings;
  }
}
