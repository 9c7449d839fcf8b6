package dateline.workbench.map.compile;

import dateline.reader.place.gazetteer.Countries;
import dateline.reader.place.gazetteer.Country;
import dateline.reader.place.gazetteer.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/**
 * A country or territory of the map, drawn as the source draws it.
 *
 * @param id two letters, see {@link CountryIds}
 * @param name the name that Dateline writes; the source's where the gazetteer has none
 */
record CountryOutline(String id, String name, Geometry geometry) {

  /** Reads the countries of world-atlas, by id; those of one id become one. */
  static List<CountryOutline> readAll(JsonNode worldAtlas) {
    Countries countries = Gazetteer.embedded().countries();
    TopoJson topology = new TopoJson(worldAtlas);
    Map<String, String> names = new TreeMap<>();
    Map<String, List<Polygon>> parts = new TreeMap<>();
    for (JsonNode object : worldAtlas.path("objects").path("countries").path("geometries")) {
      String sourceName = object.path("properties").path("name").asString();
      String id = CountryIds.of(object.path("id").stringValue(null), sourceName);
      if (id.equals("AQ")) {
        continue; // nothing to zoom to, and a pole cannot be drawn on a Mercator map
      }
      names.putIfAbsent(id, countries.withCode(id).map(Country::name).orElse(written(sourceName)));
      parts
          .computeIfAbsent(id, key -> new ArrayList<>())
          .addAll(Rings.polygons(topology.geometry(object)));
    }
    return names.entrySet().stream()
        .map(
            entry ->
                new CountryOutline(
                    entry.getKey(), entry.getValue(), Rings.geometry(parts.get(entry.getKey()))))
        .toList();
  }

  private static String written(String sourceName) {
    return sourceName.equals("N. Cyprus") ? "Northern Cyprus" : sourceName;
  }

  CountryOutline with(Geometry simplified) {
    return new CountryOutline(id, name, simplified);
  }
}
