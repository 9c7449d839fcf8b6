package dateline.reader.place.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One line of a GeoNames dump.
 *
 * @param names the name first, then its ASCII form and the Latin-script alternates worth keeping
 */
record Settlement(
    int id,
    List<String> names,
    double latitude,
    double longitude,
    String featureCode,
    String country,
    String admin1,
    String admin2,
    int population) {

  /** Places of one district lie together, which makes every column of the file smaller. */
  static final Comparator<Settlement> BY_DIVISION =
      Comparator.comparing(Settlement::country)
          .thenComparing(Settlement::admin1)
          .thenComparing(Settlement::admin2)
          .thenComparingInt(Settlement::id);

  /** Reads the populated places (feature class P) of a dump with the 19 columns of GeoNames. */
  static List<Settlement> readAll(Path dump) throws IOException {
    List<Settlement> settlements = new ArrayList<>();
    for (String line : Files.readAllLines(dump)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 19 && cells[6].equals("P")) {
        settlements.add(of(cells));
      }
    }
    settlements.sort(BY_DIVISION);
    return settlements;
  }

  /** Returns the key of its first-level division in GeoNames' lists, such as "SY.04". */
  String admin1Key() {
    return country + "." + admin1;
  }

  /** Returns the key of its second-level division in GeoNames' lists. */
  String admin2Key() {
    return admin1Key() + "." + admin2;
  }

  /** Whether it is a quarter of a town, whose people are counted there already. */
  boolean isQuarter() {
    return featureCode.equals("PPLX");
  }

  private static Settlement of(String[] cells) {
    Set<String> names = new LinkedHashSet<>();
    names.add(cells[1]);
    names.add(cells[2]);
    for (String alternate : cells[3].split(",")) {
      if (LatinNames.isWorthKeeping(alternate)) {
        names.add(alternate);
      }
    }
    names.remove("");
    return new Settlement(
        Integer.parseInt(cells[0]),
        List.copyOf(names),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        cells[7].isEmpty() ? "PPL" : cells[7],
        cells[8],
        cells[10],
        cells[11],
        (int) Math.min(Integer.MAX_VALUE, Long.parseLong(cells[14])));
  }
}
