package dateline.workbench.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The rows of {@code divisions.tsv}: which divisions have an outline, by id and by name. */
final class Divisions {
  private static final int COLUMNS = 5;

  private final Map<String, Division> byId = new HashMap<>();
  private final Map<String, List<Row>> byCountry = new HashMap<>();
  private final Map<String, Names> names = new ConcurrentHashMap<>();

  /** Reads the table, whose first line names the columns. */
  Divisions(String table) {
    for (String line : table.lines().skip(1).toList()) {
      Row row = Row.of(line);
      byId.put(row.division().id(), row.division());
      byCountry.computeIfAbsent(row.division().country(), key -> new ArrayList<>()).add(row);
    }
  }

  /** Returns the division of an id of the files. */
  Optional<Division> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns the one division of a country that bears a name; empty if two do. */
  Optional<Division> named(String country, String name) {
    List<Row> rows = byCountry.get(country);
    return rows == null
        ? Optional.empty()
        : names.computeIfAbsent(country, key -> new Names(rows)).find(name);
  }

  private record Row(Division division, String sourceName) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalStateException("not " + COLUMNS + " columns: " + line);
      }
      Long geonames = cells[2].isEmpty() ? null : Long.valueOf(cells[2]);
      return new Row(new Division(cells[0], cells[1], geonames, cells[3]), cells[4]);
    }
  }

  /** The names of one country's divisions: our own before the source's, whole ones before plain. */
  private static final class Names {
    private final Map<String, Division> whole = new HashMap<>();
    private final Map<String, Division> plain = new HashMap<>();

    Names(List<Row> rows) {
      add(rows, row -> row.division().name());
      add(rows, Row::sourceName);
    }

    private void add(List<Row> rows, Function<Row, String> name) {
      Map<Row, DivisionKey> keys = new LinkedHashMap<>();
      rows.forEach(row -> keys.put(row, DivisionKey.of(name.apply(row))));
      addUnique(whole, keys, DivisionKey::full);
      addUnique(plain, keys, DivisionKey::plain);
    }

    Optional<Division> find(String name) {
      DivisionKey key = DivisionKey.of(name);
      Division found = whole.get(key.full());
      return Optional.ofNullable(found == null ? plain.get(key.plain()) : found);
    }

    /** Adds the keys that one row alone has, and that no earlier name has taken. */
    private static void addUnique(
        Map<String, Division> index,
        Map<Row, DivisionKey> keys,
        Function<DivisionKey, String> form) {
      Map<String, Division> added = new HashMap<>();
      Set<String> shared = new HashSet<>();
      keys.forEach(
          (row, key) -> {
            String text = form.apply(key);
            if (!text.isEmpty() && added.putIfAbsent(text, row.division()) != null) {
              shared.add(text);
            }
          });
      added.keySet().removeAll(shared);
      added.forEach(index::putIfAbsent);
    }
  }
}
