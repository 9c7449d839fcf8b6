package dateline.store.check;

import dateline.store.check.Flaw.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Compares the tables, indexes and triggers of a store with those that Dateline makes. */
final class SchemaCheck {
  private SchemaCheck() {}

  /**
   * Returns what differs, in the order of the names.
   *
   * @param made a database that has what Dateline makes and nothing else
   */
  static List<Flaw> of(Handle store, Handle made) {
    Map<Thing, String> there = things(store);
    Map<Thing, String> wanted = things(made);
    List<Flaw> flaws = new ArrayList<>();
    wanted.forEach(
        (thing, sql) -> {
          String is = there.get(thing);
          if (is == null) {
            flaws.add(thing.flaw(Difference.MISSING));
          } else if (!is.equals(sql)) {
            flaws.add(thing.flaw(Difference.ALTERED));
          }
        });
    there.forEach(
        (thing, sql) -> {
          if (!wanted.containsKey(thing)) {
            flaws.add(thing.flaw(Difference.ADDED));
          }
        });
    return flaws;
  }

  /** Returns what a database is made of, but for what SQLite and Flyway keep for themselves. */
  private static Map<Thing, String> things(Handle handle) {
    Map<Thing, String> things = new TreeMap<>();
    handle
        .createQuery(
            "select type, name, sql from sqlite_master where sql is not null and name not like"
                + " 'sqlite\\_%' escape '\\' and tbl_name <> 'flyway_schema_history'")
        .map(
            (row, context) ->
                things.put(
                    new Thing(row.getString("type"), row.getString("name")),
                    row.getString("sql").replaceAll("\\s+", " ")))
        .list();
    return things;
  }

  private record Thing(String type, String name) implements Comparable<Thing> {
    Flaw flaw(Difference difference) {
      return new Flaw.SchemaDiffers(type, name, difference);
    }

    @Override
    public int compareTo(Thing other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : type.compareTo(other.type);
    }
  }
}
