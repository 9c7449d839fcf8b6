package dateline.store.copy;

import dateline.store.StoreFailure;
import dateline.store.file.ReadOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the entries of one store that another does not have. */
final class Surplus {
  private static final String ENTRIES = "select number, hash from entry order by number";

  private Surplus() {}

  static long of(Path store, Path other) {
    try {
      return ReadOnly.read(store, mine -> ReadOnly.read(other, theirs -> count(mine, theirs)));
    } catch (IOException | SQLException e) {
      throw new StoreFailure("the record in " + store + " cannot be read as a whole", e);
    }
  }

  private static long count(Connection mine, Connection theirs) throws SQLException {
    try (Statement one = mine.createStatement();
        Statement other = theirs.createStatement();
        ResultSet entries = one.executeQuery(ENTRIES);
        ResultSet copies = other.executeQuery(ENTRIES)) {
      long more = 0;
      boolean isCopy = copies.next();
      while (entries.next()) {
        while (isCopy && copies.getLong(1) < entries.getLong(1)) {
          isCopy = copies.next();
        }
        boolean same =
            isCopy
                && copies.getLong(1) == entries.getLong(1)
                && copies.getString(2).equals(entries.getString(2));
        more += same ? 0 : 1;
      }
      return more;
    }
  }
}
