package dateline.reader.place.gazetteer;

import dateline.reader.table.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The compiled places of countries whose names are transliterated, by the skeleton of each name.
 * Made when it is first asked for, in about a tenth of a second.
 */
final class LooseIndex {
  /** Countries whose place names reach English from another script, or in several spellings. */
  private static final Set<String> TRANSLITERATED =
      Words.of(
          """
          AE AF AM AZ BD BH BY DJ DZ EG EH ER ET GE IL IN IQ IR JO KG KH KM KW KZ LA LB LK LY MA MM
          MN MR NP OM PK PS QA RU SA SD SO SS SY TD TH TJ TM TN TR UA UZ YE
          """);

  private record Entry(int row, LooseKey key) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();

  LooseIndex(CompiledPlaces places) {
    places.forEachName(
        (name, rows) -> {
          LooseKey key = null;
          for (int posting : rows) {
            int row = posting >>> 2;
            String country = places.countryOf(row);
            if (TRANSLITERATED.contains(country)) {
              key = key == null ? LooseKey.ofFolded(NameKey.of(name).withoutArticles()) : key;
              entries
                  .computeIfAbsent(country + key.skeleton(), k -> new ArrayList<>(1))
                  .add(new Entry(row, key));
            }
          }
        });
  }

  /**
   * Returns the rows of names in a country that may be spelt otherwise, with how alike they are.
   */
  Map<Integer, Double> find(LooseKey key, String country) {
    Map<Integer, Double> rows = new HashMap<>();
    for (Entry entry : entries.getOrDefault(country + key.skeleton(), List.of())) {
      rows.merge(entry.row, key.likeness(entry.key), Math::max);
    }
    return rows;
  }
}
