package dateline.workbench.map.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the files of the base map: {@code countries.json}, {@code admin1/XX.json}, {@code
 * bounds.json} and {@code divisions.tsv}. Run by hand when a source or the simplification has
 * changed; {@code docs/decisions/0009-map-data.md} has the commands. The same input gives the same
 * bytes.
 */
final class MapCompiler {
  /** Enough for the world and a continent; the source itself is drawn for 1:50 million. */
  private static final Generalization COUNTRIES = new Generalization(0.08, 0.003);

  /** Enough for zoom level 8, where a hundredth of a degree is two pixels. */
  private static final Generalization DIVISIONS = new Generalization(0.03, 0.002);

  private MapCompiler() {}

  /** Reads the two sources named first and writes the files into the folder named third. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("Usage: MapCompiler COUNTRIES-50m.json NE_ADMIN1.geojson FOLDER");
      System.exit(2);
    }
    JsonMapper mapper = new JsonMapper();
    write(
        CountryOutline.readAll(mapper.readTree(Path.of(arguments[0]))),
        DivisionOutline.readAll(mapper.readTree(Path.of(arguments[1]))),
        Path.of(arguments[2]));
  }

  private static void write(
      List<CountryOutline> countries, List<DivisionOutline> divisions, Path folder)
      throws IOException {
    List<CountryOutline> simpleCountries = new ArrayList<>();
    List<Geometry> borders =
        COUNTRIES.of(countries.stream().map(CountryOutline::geometry).toList());
    for (int i = 0; i < borders.size(); i++) {
      simpleCountries.add(countries.get(i).with(borders.get(i)));
    }
    Map<String, List<DivisionOutline>> byCountry = new TreeMap<>();
    borders = DIVISIONS.of(divisions.stream().map(DivisionOutline::geometry).toList());
    for (int i = 0; i < borders.size(); i++) {
      DivisionOutline division = divisions.get(i).with(borders.get(i));
      byCountry.computeIfAbsent(division.country(), key -> new ArrayList<>()).add(division);
    }
    byCountry.remove("AQ");

    Files.createDirectories(folder.resolve("admin1"));
    Files.writeString(
        folder.resolve("countries.json"),
        GeoJson.collection(simpleCountries.stream().map(GeoJson::country).toList()));
    for (Map.Entry<String, List<DivisionOutline>> country : byCountry.entrySet()) {
      Files.writeString(
          folder.resolve("admin1").resolve(country.getKey() + ".json"),
          GeoJson.collection(country.getValue().stream().map(GeoJson::division).toList()));
    }
    Files.writeString(folder.resolve("bounds.json"), bounds(simpleCountries, byCountry));
    Files.writeString(folder.resolve("divisions.tsv"), table(byCountry));
  }

  /** A country's box holds its outline and its divisions, which need not be the same. */
  private static String bounds(
      List<CountryOutline> countries, Map<String, List<DivisionOutline>> byCountry) {
    Map<String, List<Polygon>> parts = new TreeMap<>();
    for (CountryOutline country : countries) {
      parts
          .computeIfAbsent(country.id(), key -> new ArrayList<>())
          .addAll(Rings.polygons(country.geometry()));
    }
    byCountry.forEach(
        (id, divisions) ->
            divisions.forEach(
                division ->
                    parts
                        .computeIfAbsent(id, key -> new ArrayList<>())
                        .addAll(Rings.polygons(division.geometry()))));
    return parts.entrySet().stream()
        .map(entry -> GeoJson.bounds(entry.getKey(), Bounds.of(entry.getValue())))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  private static String table(Map<String, List<DivisionOutline>> byCountry) {
    StringBuilder table = new StringBuilder("country\tid\tgeonames\tname\tsource name\n");
    for (List<DivisionOutline> divisions : byCountry.values()) {
      for (DivisionOutline division : divisions) {
        table.append(
            String.join(
                "\t",
                division.country(),
                division.id(),
                division.geonames() == null ? "" : division.geonames().toString(),
                division.name(),
                division.sourceName().equals(division.name()) ? "" : division.sourceName()));
        table.append('\n');
      }
    }
    return table.toString();
  }
}
