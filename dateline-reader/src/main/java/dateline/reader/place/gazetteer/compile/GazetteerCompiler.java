package dateline.reader.place.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes {@code places.bin} from the sources that may be shipped. Run by hand, from the root of the
 * repository, when a source or the folding of names has changed:
 *
 * <pre>
 * java -cp dateline-reader/target/classes:dateline-model/target/classes \
 *     dateline.reader.place.gazetteer.compile.GazetteerCompiler \
 *     cities500.txt admin1.json admin2.json ne_admin1_2dp.geojson \
 *     dateline-reader/src/main/resources/dateline/gazetteer/places.bin
 * </pre>
 *
 * <p>The same input gives the same bytes. {@code docs/decisions/0005-gazetteer.md} tells how to
 * fetch the input.
 */
public final class GazetteerCompiler {
  private static final String USAGE =
      "Usage: GazetteerCompiler CITIES500.txt ADMIN1.json ADMIN2.json NE_ADMIN1.geojson PLACES.bin";

  private GazetteerCompiler() {}

  /** Reads four files and writes the fifth; says on standard error what it held. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 5) {
      System.err.println(USAGE);
      System.exit(2);
    }
    byte[] places =
        compile(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Path.of(arguments[2]),
            Path.of(arguments[3]));
    Files.write(Path.of(arguments[4]), places);
    System.err.println(arguments[4] + ": " + places.length + " bytes");
  }

  /**
   * Returns the bytes of the compiled file.
   *
   * @param cities500 GeoNames dump of populated places, 19 columns
   * @param admin1 JSON list of {@code {"code": "SY.04", "name": …}}
   * @param admin2 the same for second-level divisions
   * @param naturalEarth GeoJSON of Natural Earth's first-level divisions
   */
  public static byte[] compile(Path cities500, Path admin1, Path admin2, Path naturalEarth)
      throws IOException {
    List<Settlement> settlements = Settlement.readAll(cities500);
    DivisionMatcher matcher =
        new DivisionMatcher(
            settlements, namesByCode(admin1), NaturalEarthDivision.readAll(naturalEarth));
    Map<String, String> admin2Names = namesByCode(admin2);
    List<Division> divisions = new ArrayList<>(matcher.divisions());
    divisions.addAll(matcher.districts(admin2Names));
    divisions.sort(Division.BY_CODE);
    return PlacesWriter.write(settlements, divisions, matcher.displayNames(), admin2Names);
  }

  private static Map<String, String> namesByCode(Path json) throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (Object entry : JsonText.array(JsonText.parse(Files.readString(json)))) {
      Map<?, ?> division = JsonText.object(entry);
      names.put(String.valueOf(division.get("code")), String.valueOf(division.get("name")));
    }
    return names;
  }
}
