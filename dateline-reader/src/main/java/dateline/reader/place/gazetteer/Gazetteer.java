package dateline.reader.place.gazetteer;

import dateline.model.PlaceKind;
import dateline.reader.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places of the world by name. Immutable and safe to share between threads; {@link #embedded()}
 * gives the one that ships with Dateline.
 *
 * <p>A scanner goes from the first word of a possible name as far as {@link #startsAnyName} allows,
 * and takes the longest stretch for which {@link #find} gives something.
 */
public final class Gazetteer {
  /** Tables' areas are few and well known; a small town of that name is seldom meant. */
  private static final Set<PlaceKind> WELL_KNOWN =
      Set.of(PlaceKind.WATER, PlaceKind.AREA, PlaceKind.FACILITY);

  private static final Comparator<GazetteerPlace> MOST_IMPORTANT_FIRST =
      Comparator.comparing(GazetteerPlace::matched)
          .thenComparingInt(Gazetteer::rank)
          .thenComparing(Comparator.comparingLong(Gazetteer::weight).reversed())
          .thenComparing(p -> p.place().geonames(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(GazetteerPlace::name)
          .thenComparingDouble(p -> p.place().latitude());

  private final CompiledPlaces compiled;
  private final TablePlaces tables;
  private final Countries countries;

  private Gazetteer(CompiledPlaces compiled) {
    this.compiled = compiled;
    this.countries =
        new Countries(
            Table.resource("/dateline/gazetteer/countries.tsv"), compiled.populationOfCountries());
    this.tables =
        new TablePlaces(
            countries,
            Table.resource("/dateline/gazetteer/areas.tsv"),
            Table.resource("/dateline/gazetteer/spellings.tsv"),
            compiled);
  }

  /** Returns the gazetteer that ships with Dateline, loading it at the first call. */
  public static Gazetteer embedded() {
    return Embedded.GAZETTEER;
  }

  /**
   * Returns all places that bear a name, the most important first: hits on the full name before
   * those for which an article was left out; then countries, capitals, waters and areas, then
   * settlements by population, among which a division counts a tenth of its own, so that it comes
   * after the city it is named for and before villages of that name. Empty if there is none.
   */
  public List<GazetteerPlace> find(String name) {
    NameKey key = NameKey.of(name);
    if (key.isEmpty()) {
      return List.of();
    }
    boolean inCapitals = !Abbreviation.hasLowerCase(name);
    Map<Integer, MatchedKey> rows = new HashMap<>();
    Map<TablePlaces.Own, MatchedKey> own = new LinkedHashMap<>();
    collect(key.full(), MatchedKey.FULL, inCapitals, rows, own);
    for (String bare : key.bareForms()) {
      collect(bare, MatchedKey.WITHOUT_ARTICLE, inCapitals, rows, own);
    }
    List<GazetteerPlace> places = new ArrayList<>(rows.size() + own.size());
    own.forEach((place, matched) -> places.add(place.found(matched)));
    rows.forEach((row, matched) -> places.add(compiled.place(row, matched)));
    places.sort(MOST_IMPORTANT_FIRST);
    return List.copyOf(places);
  }

  /**
   * Whether some name consists of these words or begins with them, so that it is worth while to
   * look at one word more. Articles in the words may be in the name or not.
   */
  public boolean startsAnyName(String words) {
    NameKey key = NameKey.of(words);
    if (key.isEmpty()) {
      return false;
    }
    return starts(key.full()) || key.bareForms().stream().anyMatch(this::starts);
  }

  /** Returns how many words the longest name has. */
  public int longestName() {
    return Math.max(compiled.longestName(), tables.longestName());
  }

  /**
   * Returns the settlement or division of a GeoNames id. Goes through all places: not for use on
   * every word.
   */
  public Optional<GazetteerPlace> withGeonamesId(long id) {
    return compiled.rowsOf(Set.of(id)).values().stream()
        .findFirst()
        .map(row -> compiled.place(row, MatchedKey.FULL));
  }

  /** Returns the countries, with their names and nationalities. */
  public Countries countries() {
    return countries;
  }

  /** Returns how many settlements and divisions there are, countries and areas not counted. */
  public int size() {
    return compiled.size();
  }

  private boolean starts(String folded) {
    return tables.startsWith(folded) || compiled.startsWith(folded);
  }

  private void collect(
      String key,
      MatchedKey best,
      boolean inCapitals,
      Map<Integer, MatchedKey> rows,
      Map<TablePlaces.Own, MatchedKey> own) {
    compiled.collect(key, best, rows);
    tables.collect(key, best, inCapitals, rows, own);
  }

  private static int rank(GazetteerPlace place) {
    if (place.kind() == PlaceKind.COUNTRY) {
      return 0;
    }
    if (place.isCapital()) {
      return 1;
    }
    return WELL_KNOWN.contains(place.kind()) ? 2 : 3;
  }

  private static long weight(GazetteerPlace place) {
    return place.kind() == PlaceKind.REGION ? place.population() / 10 : place.population();
  }

  static Gazetteer read(InputStream places) throws IOException {
    return new Gazetteer(CompiledPlaces.read(places));
  }

  private static final class Embedded {
    private static final Gazetteer GAZETTEER = load();

    private static Gazetteer load() {
      try (InputStream in = Gazetteer.class.getResourceAsStream(PlacesFile.RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(
              "the gazetteer's " + PlacesFile.RESOURCE + " is not on the class path");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(PlacesFile.RESOURCE, e);
      }
    }
  }
}
