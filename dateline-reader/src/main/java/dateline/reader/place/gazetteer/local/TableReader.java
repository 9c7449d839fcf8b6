package dateline.reader.place.gazetteer.local;

import dateline.reader.place.gazetteer.compile.LatinNames;
import dateline.reader.place.gazetteer.local.NearestDivision.Division;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists of places that are published as tables: country dumps of GeoNames (19 columns),
 * its {@code alternateNamesV2} (10 columns) and extracts of Who's On First (13 columns: id, name,
 * type, latitude, longitude, GeoNames id, Wikidata id, ids of region and county, country,
 * population, source, names); and boundaries as GeoJSON.
 */
final class TableReader {
  private static final int GEONAMES = 19;
  private static final int ALTERNATES = 10;
  private static final int FEWEST_ALTERNATES = 4;
  private static final int WHOS_ON_FIRST = 13;

  /** What is kept of a dump beside populated places: what reports name. */
  private static final Set<String> FEATURES =
      Set.of(
          "ADM2", "ADM3", "AIRB", "AIRP", "AIRF", "CMP", "CMPRF", "DAM", "BDG", "HSP", "INSM",
          "PRN", "RGN", "MT", "MTS", "VAL", "ISL", "PASS", "STM", "LK", "RSV", "WAD", "CNL",
          "BDRY");

  /** What alternateNamesV2 holds beside names. */
  private static final Set<String> CODES =
      Set.of("link", "wkdt", "post", "iata", "icao", "faac", "unlc", "abbr", "tcid");

  private final String name;
  private final LocalPlaces places;
  private final List<String[]> whosOnFirst = new ArrayList<>();

  private TableReader(String name, LocalPlaces places) {
    this.name = name;
    this.places = places;
  }

  static void read(String name, Reader from, LocalPlaces places) throws IOException {
    BufferedReader in = new BufferedReader(from);
    int first = head(in);
    if (first == '{') {
      BoundaryReader.read(name, in, places);
    } else {
      new TableReader(name, places).read(in);
    }
  }

  /** Returns the first character that is no blank and no byte-order mark, and leaves it unread. */
  private static int head(BufferedReader in) throws IOException {
    while (true) {
      in.mark(1);
      int head = in.read();
      if (head != '\uFEFF' && !Character.isWhitespace(head)) {
        in.reset();
        return head;
      }
    }
  }

  private void read(BufferedReader in) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        switch (cells.length) {
          case GEONAMES -> geonames(cells);
          case WHOS_ON_FIRST -> whosOnFirst.add(cells);
          default -> {
            if (cells.length < FEWEST_ALTERNATES || cells.length > ALTERNATES) {
              throw unknown(number);
            }
            if (!CODES.contains(cells[2])) {
              places.alternate(Integer.parseInt(cells[1]), cells[3]);
            }
          }
        }
      } catch (NumberFormatException e) {
        throw unknown(number);
      }
    }
    whosOnFirst();
  }

  private IOException unknown(int line) {
    return new IOException(
        name
            + ", line "
            + line
            + ": this is no list of places that can be read: give a country dump of GeoNames, its"
            + " alternateNamesV2, an extract of Who's On First, or boundaries as GeoJSON");
  }

  private void geonames(String[] cells) {
    boolean populated = cells[6].equals("P");
    if (!populated && !FEATURES.contains(cells[7])) {
      places.skip();
      return;
    }
    Set<String> names = new LinkedHashSet<>(List.of(cells[1], cells[2]));
    for (String alternate : cells[3].split(",")) {
      if (LatinNames.isWorthKeeping(alternate)) {
        names.add(alternate);
      }
    }
    add(
        Integer.parseInt(cells[0]),
        names,
        cells[4],
        cells[5],
        cells[7].equals("ADM3") ? "ADM2" : cells[7].isEmpty() ? "PPL" : cells[7],
        cells[8],
        "",
        cells[10],
        "",
        number(cells[14]));
  }

  private void whosOnFirst() {
    Map<String, String[]> byId = new HashMap<>();
    whosOnFirst.forEach(cells -> byId.put(cells[0], cells));
    for (String[] cells : whosOnFirst) {
      String code =
          switch (cells[2]) {
            case "locality", "localadmin" -> "PPL";
            case "neighbourhood", "borough", "macrohood", "microhood" -> "PPLX";
            case "county" -> "ADM2";
            case "campus" -> "BLDG";
            case "marinearea", "ocean" -> "SEA";
            default -> "";
          };
      if (code.isEmpty()) {
        places.skip();
        continue;
      }
      Set<String> names = new LinkedHashSet<>(List.of(cells[1]));
      for (String each : cells[12].split("\\|")) {
        String alternate = each.substring(each.indexOf(':') + 1);
        if (LatinNames.isWorthKeeping(alternate)) {
          names.add(alternate);
        }
      }
      String @Nullable [] region = cells[7].equals(cells[0]) ? null : byId.get(cells[7]);
      String @Nullable [] county = cells[8].equals(cells[0]) ? null : byId.get(cells[8]);
      try {
        add(
            number(cells[5]),
            names,
            cells[3],
            cells[4],
            code,
            cells[9],
            region == null ? "" : region[5],
            "",
            county == null ? "" : county[1],
            number(cells[10]));
      } catch (NumberFormatException e) {
        places.skip();
      }
    }
  }

  private void add(
      int id,
      Set<String> names,
      String latitude,
      String longitude,
      String code,
      String country,
      String region,
      String code1,
      String district,
      int population) {
    names.removeIf(each -> each.isBlank() || !LatinNames.isLatin(each));
    double north = Double.parseDouble(latitude);
    double east = Double.parseDouble(longitude);
    Division division = region.matches("\\d+") ? places.division(region) : Division.NONE;
    if (!code1.isEmpty()) {
      division = places.division(country, code1);
    }
    places.add(id, names, north, east, code, country, division, district, population);
  }

  private static int number(String cell) {
    if (cell.isEmpty()) {
      return 0;
    }
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, Long.parseLong(cell)));
  }
}
