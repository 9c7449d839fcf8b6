package dateline.reader.place.gazetteer;

import dateline.reader.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Countries by code, by name and by the words for their people. Some words stand for two countries
 * (Congolese, Dominican, Korean): the look-ups then give both, the more populous first, and leave
 * the choice to who knows the report.
 */
public final class Countries {
  private final Map<String, Long> populations;
  private final Map<String, Country> byCode = new LinkedHashMap<>();
  private final Map<String, List<Country>> byName = new HashMap<>();
  private final Map<String, List<Country>> byNationality = new HashMap<>();

  Countries(Table table, Map<String, Long> populations) {
    this.populations = Map.copyOf(populations);
    List<Country> countries = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      countries.add(country(row));
    }
    Comparator<Country> byPopulation = Comparator.comparingLong(this::population);
    countries.sort(byPopulation.reversed().thenComparing(Country::code));
    for (Country country : countries) {
      byCode.put(country.code(), country);
      add(byName, country.name(), country);
      for (String alias : country.aliases()) {
        add(byName, alias, country);
      }
      for (String word : country.nationalities()) {
        add(byNationality, word, country);
      }
    }
  }

  /** Returns all countries, the more populous first. */
  public List<Country> all() {
    return List.copyOf(byCode.values());
  }

  /** Returns the country of an ISO 3166-1 two-letter code, in capitals or not. */
  public Optional<Country> withCode(String code) {
    return Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
  }

  /**
   * Returns the country that a name or an abbreviation stands for: the most populous if there are
   * more.
   */
  public Optional<Country> named(String name) {
    return allNamed(name).stream().findFirst();
  }

  /** Returns the countries that a name stands for; abbreviations are found in capitals only. */
  public List<Country> allNamed(String name) {
    NameKey key = NameKey.of(name);
    List<Country> found = byName.getOrDefault(key.withoutLeadingArticle(), List.of());
    return found.stream().filter(country -> bears(country, name, key)).toList();
  }

  /** Returns the countries whose people a word stands for: "Syrian", "Syrians", "Frenchmen". */
  public List<Country> ofNationality(String word) {
    String key = NameKey.of(word).full();
    List<Country> found = byNationality.getOrDefault(key, List.of());
    if (found.isEmpty() && key.endsWith("s")) {
      return byNationality.getOrDefault(key.substring(0, key.length() - 1), List.of());
    }
    return found;
  }

  /** Returns the sum over the country's settlements in the gazetteer. */
  long population(Country country) {
    return populations.getOrDefault(country.code(), 0L);
  }

  private static boolean bears(Country country, String name, NameKey key) {
    if (!Abbreviation.hasLowerCase(name)) {
      return true;
    }
    List<String> names = new ArrayList<>(country.aliases());
    names.add(country.name());
    return names.stream()
        .filter(Abbreviation::hasLowerCase)
        .anyMatch(n -> NameKey.of(n).withoutLeadingArticle().equals(key.withoutLeadingArticle()));
  }

  private static void add(Map<String, List<Country>> map, String name, Country country) {
    List<Country> list =
        map.computeIfAbsent(NameKey.of(name).withoutLeadingArticle(), key -> new ArrayList<>(1));
    if (list.isEmpty()
        || !list.getLast()
            .code()
            .equals(country.code())) { // two names of one country may fold alike
      list.add(country);
    }
  }

  private static Country country(Table.Row row) {
    return new Country(
        row.required("code"),
        row.required("name"),
        row.list("aliases"),
        row.list("nationalities"),
        row.degrees("lat", 90),
        row.degrees("lon", 180),
        row.id("geonames"),
        row.textOrNull("wikidata"));
  }
}
