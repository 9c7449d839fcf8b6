package dateline.reader.place.gazetteer.local;

import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.place.gazetteer.compile.LatinNames;
import dateline.reader.place.gazetteer.compile.LocalPlace;
import dateline.reader.place.gazetteer.compile.PlacesWriter;
import dateline.reader.place.gazetteer.local.NearestDivision.Division;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers places from files of the forms that are published, and compiles them. The order of the
 * files makes no difference but for lists of alternate names, which must come with the dump that
 * they belong to.
 */
public final class LocalPlaces {
  private static final int LONGEST_NAME = 150;

  /** The feature codes that are told apart; all others are populated places. */
  private static final Set<String> FEATURES =
      Set.of(
          "PPLA", "PPLC", "PPLX", "ADM1", "ADM2", "AIRB", "AIRP", "AIRF", "CMP", "CMPRF", "DAM",
          "BDG", "BLDG", "HSP", "INSM", "PRN", "RGN", "MT", "MTS", "VAL", "ISL", "PASS", "STM",
          "LK", "RSV", "WAD", "CNL", "BDRY", "SEA");

  private final NearestDivision divisions;
  private final List<LocalPlace> places = new ArrayList<>();
  private final Map<Integer, Set<String>> alternates = new HashMap<>();
  private int skipped;

  /** Gathers places that are put into the divisions of a gazetteer. */
  public LocalPlaces(Gazetteer gazetteer) {
    this.divisions = new NearestDivision(gazetteer);
  }

  /**
   * Reads one file, of whichever form it is.
   *
   * @param name its name, for what is said of it
   * @throws IOException when it is of no form that is known; the message says which are
   */
  public void read(String name, Reader in) throws IOException {
    TableReader.read(name, in, this);
  }

  /** Returns how many places there are. */
  public int size() {
    return places.size();
  }

  /** Returns how many lines held no place, or none in Latin letters. */
  public int skipped() {
    return skipped;
  }

  /** Returns the first-level division of a GeoNames id. */
  Division division(String geonames) {
    return divisions.ofId(Long.parseLong(geonames));
  }

  /** Returns the first-level division of a GeoNames code. */
  Division division(String country, String code) {
    return divisions.ofCode(country, code);
  }

  void skip() {
    skipped++;
  }

  /** Keeps a place, unless it has no name in Latin letters, no point on the globe or no country. */
  void add(
      int geonames,
      Collection<String> called,
      double latitude,
      double longitude,
      String featureCode,
      String country,
      Division division,
      String district,
      int population) {
    List<String> names =
        called.stream().map(LocalPlaces::clean).filter(LocalPlaces::isName).distinct().toList();
    boolean placed = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (names.isEmpty() || !placed || !divisions.isCountry(country)) {
      skipped++;
      return;
    }
    places.add(
        new LocalPlace(
            geonames,
            names,
            latitude,
            longitude,
            FEATURES.contains(featureCode) ? featureCode : "PPL",
            country,
            clean(division.code()),
            clean(division.name()),
            clean(district),
            population));
  }

  /** Line feeds and tabs part the lines and cells of the compiled file, and are in no name. */
  private static String clean(String name) {
    return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && name.length() <= LONGEST_NAME && LatinNames.isLatin(name);
  }

  void alternate(int geonames, String name) {
    if (name.length() <= LONGEST_NAME && LatinNames.isWorthKeeping(name)) {
      alternates.computeIfAbsent(geonames, id -> new LinkedHashSet<>()).add(clean(name));
    }
  }

  /** Returns the places compiled, in the layout of the gazetteer that ships. */
  public byte[] compile() throws IOException {
    List<LocalPlace> whole = new ArrayList<>();
    for (LocalPlace place : places) {
      Set<String> names = new LinkedHashSet<>(place.names());
      names.addAll(alternates.getOrDefault(place.geonames(), Set.of()));
      whole.add(divisions.within(place.named(List.copyOf(names))));
    }
    return PlacesWriter.write(whole);
  }
}
