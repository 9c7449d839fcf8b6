package dateline.store.check;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One view, row by row in the order of its first columns.
 *
 * @param name what it is called
 * @param question gives its rows in that order
 * @param keys how many columns the order goes by
 * @param report which column is the number of the report, from 0; -1 for none
 */
record ViewTable(String name, String question, int keys, int report) {
  /** All views; the words that are searched for as their index has them. */
  static final List<ViewTable> ALL =
      List.of(
          new ViewTable("report", "select * from report order by number", 1, 0),
          new ViewTable("report_words", "select * from temp.words", 2, 1),
          new ViewTable("report_words", "select id, sz from report_words_docsize order by 1", 1, 0),
          ofReports("problem"),
          ofReports("claim"),
          new ViewTable("incident", "select report, ordinal, * from incident order by 1, 2", 2, 0),
          ofReports("place"),
          ofReports("actor"),
          new ViewTable("viewed", "select * from viewed order by only_one", 1, -1));

  /** Makes a database's index of words a table that can be asked, for this connection alone. */
  static final String WORDS =
      "create virtual table temp.words using fts5vocab(main, report_words, instance)";

  private static ViewTable ofReports(String name) {
    return new ViewTable(name, "select * from " + name + " order by report, ordinal", 2, 0);
  }

  /**
   * Goes through the rows of a store and those that its entries give, and tells where they part.
   */
  void compare(Connection store, Connection made, Consumer<Flaw> flaws) throws SQLException {
    try (Statement asking = store.createStatement();
        Statement expecting = made.createStatement();
        ResultSet there = asking.executeQuery(question);
        ResultSet wanted = expecting.executeQuery(question)) {
      int columns = wanted.getMetaData().getColumnCount();
      List<Object> one = next(there, columns);
      List<Object> other = next(wanted, columns);
      while (one != null || other != null) {
        int order = one == null ? 1 : other == null ? -1 : order(one, other);
        List<Object> first = order <= 0 ? one : other;
        if (first != null && (order != 0 || !first.equals(other))) {
          flaws.accept(flaw(first));
        }
        one = order <= 0 ? next(there, columns) : one;
        other = order >= 0 ? next(wanted, columns) : other;
      }
    }
  }

  /** Returns that this view differs in the report that a row is about. */
  private Flaw flaw(List<Object> row) {
    return new Flaw.ViewDiffers(
        name, report >= 0 && row.get(report) instanceof Long number ? number : null);
  }

  private int order(List<Object> one, List<Object> other) {
    for (int i = 0; i < keys; i++) {
      int order = order(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Orders numbers and texts as SQLite does. */
  private static int order(Object one, Object other) {
    if (one instanceof Long a && other instanceof Long b) {
      return Long.compare(a, b);
    }
    return Arrays.compareUnsigned(
        one.toString().getBytes(StandardCharsets.UTF_8),
        other.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable List<Object> next(ResultSet rows, int columns) throws SQLException {
    if (!rows.next()) {
      return null;
    }
    List<Object> row = new ArrayList<>(columns);
    for (int i = 1; i <= columns; i++) {
      row.add(plain(rows.getObject(i)));
    }
    return row;
  }

  /** Returns a value as one that equals its like. */
  private static Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> Absent.ABSENT;
      case Integer number -> number.longValue();
      case byte[] bytes -> HexFormat.of().formatHex(bytes);
      default -> value;
    };
  }

  /** Stands for what is not there. */
  private enum Absent {
    ABSENT
  }
}
