package dateline.reader.place.gazetteer;

import dateline.model.PlaceKind;
import dateline.reader.table.Table;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Below this, a name spelt otherwise is another name. */
  static final double ALIKE = 0.6;

  private static final double SAME_KM = 5;

  private final CompiledPlaces compiled;
  private final List<CompiledPlaces> added;
  private final TablePlaces tables;
  private final Countries countries;
  private final Map<String, List<GazetteerPlace>> abbreviations = new HashMap<>();

  private Gazetteer(CompiledPlaces compiled, List<CompiledPlaces> added) {
    this.compiled = compiled;
    this.added = List.copyOf(added);
    this.countries =
        new Countries(
            Table.resource("/dateline/gazetteer/countries.tsv"), compiled.populationOfCountries());
    this.tables =
        new TablePlaces(
            countries,
            Table.resource("/dateline/gazetteer/areas.tsv"),
            Table.resource("/dateline/gazetteer/spellings.tsv"),
            compiled);
    for (Table.Row row : Table.resource("/dateline/gazetteer/abbreviations.tsv").rows()) {
      List<GazetteerPlace> division =
          find(row.required("division")).stream()
              .filter(p -> p.featureCode().equals("ADM1"))
              .filter(p -> p.countries().contains(row.required("country")))
              .toList();
      row.list("abbreviations").forEach(each -> abbreviations.put(each, division));
    }
  }

  /** Returns the gazetteer that ships with Dateline, loading it at the first call. */
  public static Gazetteer embedded() {
    return Embedded.GAZETTEER;
  }

  /**
   * Returns the gazetteer that ships with Dateline, with places that were added to it.
   *
   * @param files compiled places, as {@code gazetteer add} keeps them
   * @throws IOException when one cannot be read or holds something else; the message says which
   */
  public static Gazetteer with(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return embedded();
    }
    List<CompiledPlaces> added = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        added.add(CompiledPlaces.read(in));
      } catch (IOException | RuntimeException e) {
        throw new IOException(file + " holds no places that can be read: " + e.getMessage(), e);
      }
    }
    return new Gazetteer(embedded().compiled, added);
  }

  /** A place whose name is spelt alike, with how alike, 0 to 1. */
  public record Alike(GazetteerPlace place, double likeness) {}

  /**
   * Returns the places of a country whose names differ from this one only as transliterations do,
   * the likest first. Only for countries that a report speaks of: elsewhere hits are chance.
   */
  public List<Alike> findAlike(String name, String country) {
    LooseKey key = LooseKey.of(name);
    if (key.skeleton().length() < 2) {
      return List.of();
    }
    List<Alike> alike = new ArrayList<>();
    for (CompiledPlaces places : layers()) {
      List<Alike> found = new ArrayList<>();
      places
          .loosely(key, country)
          .forEach(
              (row, likeness) -> {
                if (likeness >= ALIKE) {
                  found.add(new Alike(places.place(row, MatchedKey.LOOSE), likeness));
                }
              });
      found.removeIf(each -> alike.stream().anyMatch(other -> same(other.place(), each.place())));
      alike.addAll(found);
    }
    alike.sort(
        Comparator.comparingDouble((Alike a) -> -a.likeness())
            .thenComparing(Alike::place, MOST_IMPORTANT_FIRST));
    return alike;
  }

  private List<CompiledPlaces> layers() {
    List<CompiledPlaces> layers = new ArrayList<>(added.size() + 1);
    layers.add(compiled);
    layers.addAll(added);
    return layers;
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
    for (CompiledPlaces layer : added) {
      Map<Integer, MatchedKey> more = new HashMap<>();
      layer.collect(key.full(), MatchedKey.FULL, more);
      key.bareForms().forEach(bare -> layer.collect(bare, MatchedKey.WITHOUT_ARTICLE, more));
      List<GazetteerPlace> others = new ArrayList<>();
      more.forEach((row, matched) -> others.add(layer.place(row, matched)));
      others.sort(MOST_IMPORTANT_FIRST);
      for (GazetteerPlace place : others) {
        if (places.stream().noneMatch(known -> same(known, place))) {
          places.add(place);
        }
      }
    }
    places.sort(MOST_IMPORTANT_FIRST);
    return List.copyOf(places);
  }

  /**
   * Returns the first-level division that an abbreviation stands for behind the name of a town
   * ("Paris, Tex."); empty when it is none.
   */
  public List<GazetteerPlace> abbreviated(String words) {
    return abbreviations.getOrDefault(words, List.of());
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

  /** Returns the settlements of a country that ship with Dateline. */
  public List<GazetteerPlace> settlementsOf(String country) {
    return compiled.settlementsOf(country);
  }

  /** Returns how many words the longest name has. */
  public int longestName() {
    return Math.max(
        tables.longestName(),
        layers().stream().mapToInt(CompiledPlaces::longestName).max().orElse(1));
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
    return layers().stream().mapToInt(CompiledPlaces::size).sum();
  }

  private boolean starts(String folded) {
    return tables.startsWith(folded)
        || compiled.startsWith(folded)
        || added.stream().anyMatch(layer -> layer.startsWith(folded));
  }

  /** Tells whether two places of one name, of two sources, are the same. */
  private static boolean same(GazetteerPlace known, GazetteerPlace added) {
    Long id = added.place().geonames();
    if (id != null && id.equals(known.place().geonames())) {
      return true;
    }
    return known.kind() == added.kind()
        && known.place().kilometresTo(added.place()) < SAME_KM
        && known.countries().equals(added.countries());
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
    return switch (place.kind()) {
      case REGION -> place.population() / 10;
      case DISTRICT -> place.population() / 50;
      default -> place.population();
    };
  }

  static Gazetteer read(InputStream places) throws IOException {
    return new Gazetteer(CompiledPlaces.read(places), List.of());
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
