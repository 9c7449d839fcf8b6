package dateline.reader.place.gazetteer.local;

import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.place.gazetteer.GazetteerPlace;
import dateline.reader.place.gazetteer.compile.LocalPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which first-level division a place lies whose list does not say: in that of the nearest
 * place known of its country, unless that is far.
 */
final class NearestDivision {
  /** A first-level division: its GeoNames code and its name, empty where they are not known. */
  record Division(String code, String name) {
    static final Division NONE = new Division("", "");

    private static Division of(GazetteerPlace place) {
      String code = place.admin1Code();
      String name = place.place().admin1();
      return code == null || name == null ? NONE : new Division(code, name);
    }
  }

  private static final double FAR_KM = 40;

  private final Gazetteer gazetteer;
  private final Map<String, Map<Integer, List<GazetteerPlace>>> cells = new HashMap<>();
  private final Map<Long, Division> byId = new HashMap<>();
  private final Map<String, Map<String, Division>> byCode = new HashMap<>();

  NearestDivision(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  boolean isCountry(String code) {
    return gazetteer.countries().withCode(code).isPresent();
  }

  Division ofId(long geonames) {
    return byId.computeIfAbsent(
        geonames, id -> gazetteer.withGeonamesId(id).map(Division::of).orElse(Division.NONE));
  }

  Division ofCode(String country, String code) {
    return byCode
        .computeIfAbsent(country, this::codesOf)
        .getOrDefault(code, new Division(code, ""));
  }

  private Map<String, Division> codesOf(String country) {
    Map<String, Division> codes = new HashMap<>();
    for (GazetteerPlace place : gazetteer.settlementsOf(country)) {
      Division division = Division.of(place);
      codes.putIfAbsent(division.code, division);
    }
    return codes;
  }

  LocalPlace within(LocalPlace place) {
    if (!place.admin1().isEmpty()) {
      return place;
    }
    GazetteerPlace near = nearest(place);
    Division division = near == null ? Division.NONE : Division.of(near);
    return place.in(division.code, division.name);
  }

  private @Nullable GazetteerPlace nearest(LocalPlace place) {
    Map<Integer, List<GazetteerPlace>> country =
        cells.computeIfAbsent(place.country(), this::cellsOf);
    GazetteerPlace nearest = null;
    double least = FAR_KM;
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        int cell = cell(place.latitude() + north, place.longitude() + east);
        for (GazetteerPlace known : country.getOrDefault(cell, List.of())) {
          double km = known.place().kilometresTo(place.latitude(), place.longitude());
          if (km < least) {
            least = km;
            nearest = known;
          }
        }
      }
    }
    return nearest;
  }

  private Map<Integer, List<GazetteerPlace>> cellsOf(String country) {
    Map<Integer, List<GazetteerPlace>> cells = new HashMap<>();
    for (GazetteerPlace place : gazetteer.settlementsOf(country)) {
      int cell = cell(place.place().latitude(), place.place().longitude());
      cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(place);
    }
    return cells;
  }

  /** Returns the number of the square degree that a point lies in. */
  private static int cell(double latitude, double longitude) {
    return (int) Math.floor(latitude + 90) * 1000 + (int) Math.floor(longitude + 180);
  }
}
