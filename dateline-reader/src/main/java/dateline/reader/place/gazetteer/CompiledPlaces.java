package dateline.reader.place.gazetteer;

import dateline.model.KnownPlace;
import dateline.model.PlaceKind;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The settlements and first-level divisions of {@code places.bin}, as columns. A place is known by
 * its row; an object is made of it when it is asked for.
 */
final class CompiledPlaces {
  private final int settlements;
  private final int longestName;
  private final KeyIndex index;
  private final Lines names;
  private final int[] ids;
  private final int[] latitudes;
  private final int[] longitudes;
  private final int[] populations;
  private final byte[] features;
  private final String[] featureCodes;
  private final int[] divisionOf;
  private final Divisions divisions;
  private final int[] wikidata;
  private final String[] countries;
  private volatile @Nullable LooseIndex loose;

  private CompiledPlaces(Map<PlacesFile, byte[]> sections) {
    int[] counts = Numbers.all(section(sections, PlacesFile.COUNTS), 5);
    settlements = counts[0];
    int places = settlements + counts[1];
    longestName = counts[4];
    names = new Lines(section(sections, PlacesFile.NAMES), places);
    ids = Numbers.deltas(section(sections, PlacesFile.IDS), places);
    latitudes = Numbers.deltas(section(sections, PlacesFile.LATITUDES), places);
    longitudes = Numbers.deltas(section(sections, PlacesFile.LONGITUDES), places);
    populations = Numbers.all(section(sections, PlacesFile.POPULATIONS), places);
    features = section(sections, PlacesFile.FEATURES);
    featureCodes = text(section(sections, PlacesFile.FEATURE_CODES)).split("\n");
    divisionOf = Numbers.deltas(section(sections, PlacesFile.DIVISION_OF), places);
    divisions = new Divisions(section(sections, PlacesFile.DIVISIONS), counts[2]);
    countries = divisions.countries();
    wikidata = Numbers.all(section(sections, PlacesFile.WIKIDATA), counts[1]);
    index =
        new KeyIndex(
            counts[3],
            section(sections, PlacesFile.KEYS),
            section(sections, PlacesFile.KEY_BLOCKS),
            section(sections, PlacesFile.POSTINGS),
            section(sections, PlacesFile.POSTING_BLOCKS));
  }

  /** Reads a compiled file; an {@link IOException} says what is wrong with it. */
  static CompiledPlaces read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    byte[] magic = data.readNBytes(PlacesFile.MAGIC.length());
    if (!Arrays.equals(magic, PlacesFile.MAGIC.getBytes(StandardCharsets.US_ASCII))) {
      throw new IOException("not a places file of layout " + PlacesFile.MAGIC);
    }
    Map<PlacesFile, byte[]> sections = new EnumMap<>(PlacesFile.class);
    for (PlacesFile section : PlacesFile.values()) {
      int length = data.readInt();
      int packed = data.readInt();
      sections.put(section, inflate(data.readNBytes(packed), length, section));
    }
    return new CompiledPlaces(sections);
  }

  int size() {
    return ids.length;
  }

  int keys() {
    return index.size();
  }

  /** Returns the most words that a name has. */
  int longestName() {
    return longestName;
  }

  /** Whether some folded name consists of these folded words or begins with them. */
  boolean startsWith(String words) {
    return index.startsWith(words);
  }

  /**
   * Adds the rows that bear a folded name to {@code rows}, keeping the better of two ways in which
   * one was found.
   */
  void collect(String key, MatchedKey best, Map<Integer, MatchedKey> rows) {
    for (int posting : index.postings(key)) {
      MatchedKey matched = (posting & 2) == 0 ? best : MatchedKey.WITHOUT_ARTICLE;
      rows.merge(posting >>> 2, matched, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /** Returns the rows that bear a name spelt alike in a country, with how alike, 0 to 1. */
  Map<Integer, Double> loosely(LooseKey key, String country) {
    LooseIndex known = loose;
    if (known == null) {
      synchronized (this) {
        known = loose == null ? new LooseIndex(this) : loose;
        loose = known;
      }
    }
    return known.find(key, country);
  }

  /** Gives every folded name with the postings of the rows that bear it. */
  void forEachName(BiConsumer<String, int[]> each) {
    index.forEach(each);
  }

  List<GazetteerPlace> settlementsOf(String country) {
    List<GazetteerPlace> all = new ArrayList<>();
    for (int row = 0; row < settlements; row++) {
      if (countryOf(row).equals(country)) {
        all.add(place(row, MatchedKey.FULL));
      }
    }
    return all;
  }

  /** Returns the country of a row; an empty string where none is known. */
  String countryOf(int row) {
    return countries[divisionOf[row]];
  }

  /** Returns the rows of these GeoNames ids, by id; an id that is not here is left out. */
  Map<Long, Integer> rowsOf(Set<Long> wanted) {
    long[] sorted = wanted.stream().mapToLong(Long::longValue).sorted().toArray();
    Map<Long, Integer> rows = new HashMap<>();
    for (int row = ids.length - 1;
        row >= 0;
        row--) { // a settlement before a division of the same id
      if (ids[row] != 0 && Arrays.binarySearch(sorted, ids[row]) >= 0) {
        rows.put((long) ids[row], row);
      }
    }
    return rows;
  }

  /**
   * Returns the sum over each country's settlements; quarters are left out, being counted in their
   * cities.
   */
  Map<String, Long> populationOfCountries() {
    int quarter = List.of(featureCodes).indexOf("PPLX");
    Map<String, Long> sums = new HashMap<>();
    long sum = 0;
    for (int row = 0; row < settlements; row++) { // those of one country stand together
      sum += features[row] == quarter ? 0 : populations[row];
      if (row + 1 == settlements || !divisions.sameCountry(divisionOf[row], divisionOf[row + 1])) {
        sums.put(divisions.of(divisionOf[row]).country(), sum);
        sum = 0;
      }
    }
    return sums;
  }

  GazetteerPlace place(int row, MatchedKey matched) {
    Division division = divisions.of(divisionOf[row]);
    String country = emptyAsNull(division.country());
    boolean isDivision = row >= settlements;
    String name = names.get(row);
    int item = isDivision ? wikidata[row - settlements] : 0;
    KnownPlace place =
        new KnownPlace(
            name,
            ids[row] == 0 ? null : Long.valueOf(ids[row]),
            item == 0 ? null : "Q" + item,
            country,
            emptyAsNull(division.admin1()),
            emptyAsNull(division.admin2()),
            latitudes[row] / PlacesFile.DEGREE,
            longitudes[row] / PlacesFile.DEGREE,
            kind(row));
    return new GazetteerPlace(
        place,
        country == null ? List.of() : List.of(country),
        emptyAsNull(division.admin1Code()),
        populations[row],
        featureCode(row),
        matched);
  }

  private PlaceKind kind(int row) {
    return switch (featureCode(row)) {
      case "ADM1", "ADMD" -> PlaceKind.REGION;
      case "ADM2" -> PlaceKind.DISTRICT;
      case "SEA", "STM", "LK", "RSV", "WAD", "CNL" -> PlaceKind.WATER;
      case "RGN", "MT", "MTS", "VAL", "ISL", "PASS", "BDRY" -> PlaceKind.AREA;
      case "AIRB", "AIRP", "AIRF", "CMP", "CMPRF", "DAM", "BDG", "BLDG", "HSP", "INSM", "PRN" ->
          PlaceKind.FACILITY;
      default -> PlaceKind.SETTLEMENT;
    };
  }

  private String featureCode(int row) {
    return featureCodes[features[row]];
  }

  private static byte[] section(Map<PlacesFile, byte[]> sections, PlacesFile name) {
    byte[] section = sections.get(name);
    if (section == null) {
      throw new IllegalStateException("no section " + name);
    }
    return section;
  }

  private static byte[] inflate(byte[] packed, int length, PlacesFile section) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] bytes = new byte[length];
      int done = 0;
      while (done < length) {
        int more = inflater.inflate(bytes, done, length - done);
        if (more == 0) {
          throw new IOException(
              "section " + section + " ends after " + done + " of " + length + " bytes");
        }
        done += more;
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new IOException("section " + section + " is damaged", e);
    } finally {
      inflater.end();
    }
  }

  private static String text(byte[] section) {
    return new String(section, StandardCharsets.UTF_8);
  }

  private static @Nullable String emptyAsNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /**
   * The country, first-level and second-level division that places lie in; empty strings for what
   * is not known.
   */
  private record Division(String country, String admin1Code, String admin1, String admin2) {}

  /** The rows of {@link PlacesFile#DIVISIONS}, taken apart only when asked for. */
  private record Divisions(Lines lines) {
    private Divisions(byte[] section, int count) {
      this(new Lines(section, count));
    }

    private Division of(int row) {
      String[] cells = lines.get(row).split("\t", -1);
      return new Division(cells[0], cells[1], cells[2], cells[3]);
    }

    /** Returns the country of each row. */
    private String[] countries() {
      String[] all = new String[lines.size()];
      String before = "";
      for (int row = 0; row < all.length; row++) {
        String head = lines.head(row, 2);
        before = head.equals(before) ? before : head;
        all[row] = before.startsWith("\t") ? "" : before;
      }
      return all;
    }

    /** Compares the two letters of the country code at the head of two rows. */
    private boolean sameCountry(int row, int other) {
      return row == other || lines.haveSameHead(row, other, 2);
    }
  }
}
