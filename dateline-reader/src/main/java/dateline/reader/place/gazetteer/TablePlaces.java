package dateline.reader.place.gazetteer;

import dateline.model.KnownPlace;
import dateline.model.PlaceKind;
import dateline.reader.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The countries, waters, regions and further spellings of our own tables, by folded name. A row
 * that names the GeoNames id of a compiled place adds names to that place; any other row is a place
 * of its own.
 */
final class TablePlaces {
  private final TreeMap<String, List<Entry>> byKey = new TreeMap<>();
  private int longestName = 1;

  TablePlaces(Countries countries, Table areas, Table spellings, CompiledPlaces compiled) {
    for (Country country : countries.all()) {
      Target target =
          new Own(place(country), List.of(country.code()), "PCLI", countries.population(country));
      addNames(country.name(), country.aliases(), target);
    }
    Map<Long, Integer> rows = compiled.rowsOf(idsOf(areas, spellings));
    for (Table.Row row : areas.rows()) {
      Integer compiledRow = rows.get(row.id("geonames"));
      addNames(
          row.required("name"),
          row.list("aliases"),
          compiledRow == null ? area(row, countries) : new Compiled(compiledRow));
    }
    for (Table.Row row : spellings.rows()) {
      Integer compiledRow = rows.get(row.id("geonames"));
      if (compiledRow != null) {
        row.list("spellings").forEach(spelling -> add(spelling, new Compiled(compiledRow)));
      }
    }
  }

  int longestName() {
    return longestName;
  }

  boolean startsWith(String words) {
    String key = byKey.ceilingKey(words);
    return key != null && (key.equals(words) || key.startsWith(words + " "));
  }

  /**
   * Adds the places that bear a folded name.
   *
   * @param inCapitals whether the name as written has no lower-case letter, so that abbreviations
   *     count
   * @param rows rows of compiled places found
   * @param own places of the tables found
   */
  void collect(
      String key,
      MatchedKey best,
      boolean inCapitals,
      Map<Integer, MatchedKey> rows,
      Map<Own, MatchedKey> own) {
    for (Entry entry : byKey.getOrDefault(key, List.of())) {
      if (entry.abbreviation && !inCapitals) {
        continue;
      }
      MatchedKey matched = entry.full ? best : MatchedKey.WITHOUT_ARTICLE;
      switch (entry.target) {
        case Compiled compiled -> rows.merge(compiled.row, matched, TablePlaces::better);
        case Own place -> own.merge(place, matched, TablePlaces::better);
      }
    }
  }

  private static MatchedKey better(MatchedKey a, MatchedKey b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private void addNames(String name, List<String> aliases, Target target) {
    add(name, target);
    for (String alias : aliases) {
      add(alias, target);
    }
  }

  private void add(String name, Target target) {
    NameKey key = NameKey.of(name);
    boolean abbreviation = !Abbreviation.hasLowerCase(name);
    longestName = Math.max(longestName, key.words());
    put(key.full(), new Entry(target, true, abbreviation));
    for (String bare : key.bareForms()) {
      put(bare, new Entry(target, false, abbreviation));
    }
  }

  private void put(String key, Entry entry) {
    byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
  }

  private static KnownPlace place(Country country) {
    return new KnownPlace(
        country.name(),
        country.geonames(),
        country.wikidata(),
        country.code(),
        null,
        null,
        country.latitude(),
        country.longitude(),
        PlaceKind.COUNTRY);
  }

  private static Own area(Table.Row row, Countries countries) {
    AreaKind kind;
    try {
      kind = AreaKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.refused("kind", row.text("kind"), "is none of the kinds named above the table");
    }
    List<String> codes = row.list("countries");
    for (String code : codes) {
      if (countries.withCode(code).isEmpty()) {
        throw row.refused("countries", code, "is no code of countries.tsv");
      }
    }
    String country = codes.size() == 1 ? codes.getFirst() : null;
    KnownPlace place =
        new KnownPlace(
            row.required("name"),
            row.id("geonames"),
            row.textOrNull("wikidata"),
            country,
            null,
            null,
            row.degrees("lat", 90),
            row.degrees("lon", 180),
            kind.kind());
    return new Own(place, codes, kind.featureCode(), 0);
  }

  private static Set<Long> idsOf(Table... tables) {
    Set<Long> ids = new HashSet<>();
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        Long id = row.id("geonames");
        if (id != null) {
          ids.add(id);
        }
      }
    }
    return ids;
  }

  /** What a name stands for. */
  sealed interface Target {}

  private record Compiled(int row) implements Target {}

  /** A country, water or area of the tables; the same only as itself. */
  static final class Own implements Target {
    private final KnownPlace place;
    private final List<String> countries;
    private final String featureCode;
    private final long population;

    private Own(KnownPlace place, List<String> countries, String featureCode, long population) {
      this.place = place;
      this.countries = countries;
      this.featureCode = featureCode;
      this.population = population;
    }

    GazetteerPlace found(MatchedKey matched) {
      return new GazetteerPlace(place, countries, null, population, featureCode, matched);
    }
  }

  private record Entry(Target target, boolean full, boolean abbreviation) {}
}
