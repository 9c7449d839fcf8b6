package dateline.reader.place.gazetteer.local;

import dateline.reader.place.gazetteer.compile.JsonText;
import dateline.reader.place.gazetteer.compile.LatinNames;
import dateline.reader.place.gazetteer.local.NearestDivision.Division;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads boundaries of divisions as GeoJSON, in the form of OCHA's common operational datasets: each
 * feature has {@code ADM2_EN}, {@code ADM2_PCODE} and those of the levels above. A division is put
 * at the middle of its outline, and found by its names and by its pcode.
 *
 * <p>One feature is held at a time, however large the file.
 */
final class BoundaryReader {
  private static final int LONGEST_FEATURE = 64_000_000;
  private static final int DEEPEST = 4;

  private final Reader in;
  private final LocalPlaces places;
  private int read;

  private BoundaryReader(Reader in, LocalPlaces places) {
    this.in = in;
    this.places = places;
  }

  static void read(String name, Reader in, LocalPlaces places) throws IOException {
    BoundaryReader reader = new BoundaryReader(in, places);
    try {
      reader.features();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException(name + ": this is no GeoJSON that can be read: " + e.getMessage(), e);
    }
    if (reader.read == 0) {
      throw new IOException(
          name
              + ": no boundary in it has a name and a pcode (ADM1_EN and ADM1_PCODE, or ADM2_…), as"
              + " OCHA's common operational datasets have");
    }
  }

  /** Cuts the list of features into its objects, minding brackets inside strings. */
  private void features() throws IOException {
    StringBuilder feature = new StringBuilder();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    int lists = 0;
    boolean inList = false;
    boolean inString = false;
    boolean escaped = false;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (inList && depth > 1) {
        feature.append((char) c);
        if (feature.length() > LONGEST_FEATURE) {
          throw new IllegalArgumentException("one boundary is longer than can be held");
        }
      }
      if (inString) {
        inString = escaped || c != '"';
        escaped = !escaped && c == '\\';
        if (inString && !inList) {
          word.append((char) c);
        }
        continue;
      }
      switch (c) {
        case '"' -> {
          inString = true;
          word.setLength(0);
        }
        case '{' -> {
          depth++;
          if (inList && depth == 2) {
            feature.setLength(0);
            feature.append('{');
          }
        }
        case '}' -> {
          depth--;
          if (inList && depth == 1) {
            feature(JsonText.object(JsonText.parse(feature.toString())));
          }
        }
        case '[' -> {
          boolean features = depth == 1 && word.toString().equals("features");
          lists += inList && depth == 1 ? 1 : 0;
          lists = features ? 1 : lists;
          inList |= features;
        }
        case ']' -> {
          lists -= inList && depth == 1 ? 1 : 0;
          inList &= lists > 0;
        }
        default -> {}
      }
    }
  }

  private void feature(Map<?, ?> feature) {
    Map<String, String> properties = new TreeMap<>();
    if (!(feature.get("properties") instanceof Map<?, ?> given)
        || !(feature.get("geometry") instanceof Map<?, ?> geometry)
        || !(geometry.get("coordinates") instanceof List<?> coordinates)) {
      places.skip();
      return;
    }
    given.forEach(
        (key, value) -> {
          if (value instanceof String text && !text.isBlank()) {
            properties.put(String.valueOf(key).toUpperCase(Locale.ROOT), text.strip());
          }
        });
    for (int level = DEEPEST; level > 0; level--) {
      String pcode = properties.get("ADM" + level + "_PCODE");
      if (pcode != null) {
        division(level, pcode, properties, coordinates);
        return;
      }
    }
    places.skip();
  }

  private void division(
      int level, String pcode, Map<String, String> properties, List<?> coordinates) {
    Set<String> names = new LinkedHashSet<>();
    for (String kind : List.of("_EN", "_NAME", "_REF", "ALT1EN", "ALT2EN", "_FR", "_ES", "_PT")) {
      String named = properties.get("ADM" + level + kind);
      if (named != null && LatinNames.isLatin(named)) {
        names.add(named);
      }
    }
    String country = country(pcode, properties);
    double @Nullable [] middle = middle(coordinates);
    if (names.isEmpty() || country == null || middle == null) {
      places.skip();
      return;
    }
    names.add(pcode);
    String district =
        level > 2
            ? properties.getOrDefault("ADM2_EN", properties.getOrDefault("ADM2_NAME", ""))
            : "";
    places.add(
        0,
        names,
        middle[1],
        middle[0],
        level == 1 ? "ADM1" : "ADM2",
        country,
        Division.NONE,
        district,
        0);
    read++;
  }

  private static @Nullable String country(String pcode, Map<String, String> properties) {
    String code = properties.getOrDefault("ADM0_PCODE", pcode);
    String two = code.length() == 2 ? code : pcode.substring(0, Math.min(2, pcode.length()));
    return two.matches("[A-Z]{2}") ? two : null;
  }

  /** Returns longitude and latitude of the middle of the largest ring; null when there is none. */
  private static double @Nullable [] middle(@Nullable Object coordinates) {
    double[] best = {0, 0, 0};
    largest(coordinates, best);
    return best[2] > 0 ? new double[] {best[0], best[1]} : null;
  }

  private static void largest(@Nullable Object level, double[] best) {
    List<?> parts = JsonText.array(level);
    if (parts.isEmpty()) {
      return;
    }
    List<?> inner = JsonText.array(parts.getFirst());
    if (inner.isEmpty() || !(inner.getFirst() instanceof Double)) {
      parts.forEach(part -> largest(part, best));
      return;
    }
    double area = 0;
    double east = 0;
    double north = 0;
    for (int i = 0; i < parts.size(); i++) {
      List<?> a = JsonText.array(parts.get(i));
      List<?> b = JsonText.array(parts.get((i + 1) % parts.size()));
      double cross = degrees(a, 0) * degrees(b, 1) - degrees(b, 0) * degrees(a, 1);
      area += cross;
      east += (degrees(a, 0) + degrees(b, 0)) * cross;
      north += (degrees(a, 1) + degrees(b, 1)) * cross;
    }
    if (Math.abs(area) > best[2]) {
      best[0] = east / (3 * area);
      best[1] = north / (3 * area);
      best[2] = Math.abs(area);
    }
  }

  private static double degrees(List<?> point, int number) {
    if (point.get(number) instanceof Double degrees) {
      return degrees;
    }
    throw new IllegalArgumentException("a number was expected, not " + point.get(number));
  }
}
