package dateline.store.check;

import dateline.model.Notation;
import dateline.store.StoreFailure;
import dateline.store.file.Reasons;
import dateline.store.file.Schema;
import dateline.store.ledger.Decoder;
import dateline.store.ledger.EntryRow;
import dateline.store.ledger.Ledger;
import dateline.store.view.Views;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;

/**
 * Makes the tables and views of a store anew, in a database of its own that goes away with it, and
 * compares.
 */
final class ViewCheck implements AutoCloseable {
  private final Connection connection;
  private final Handle made;

  ViewCheck() throws SQLException {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    settings.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
    settings.setCacheSize(-32_000);
    // Without a name it is a temporary file, so that a large record does not fill the memory.
    connection = settings.createConnection("jdbc:sqlite:");
    made = EntryRow.teach(Jdbi.create(connection)).open();
    Schema.make(made);
  }

  /** Returns the database, which has all tables, and no rows before the views were compared. */
  Handle made() {
    return made;
  }

  /**
   * Compares the views of a store, whose chain is whole, with what its entries give.
   *
   * @param without names of tables that are not as Dateline makes them
   */
  void compare(Handle store, Notation notation, Set<String> without, Consumer<Flaw> flaws)
      throws SQLException {
    if (!replay(store, notation, flaws)) {
      return;
    }
    for (ViewTable table : ViewTable.ALL) {
      if (without.stream().noneMatch(name -> name.startsWith(table.name()))) {
        compare(table, store, flaws);
      }
    }
  }

  private boolean replay(Handle store, Notation notation, Consumer<Flaw> flaws) {
    Decoder decoder = new Decoder(store, notation);
    try {
      made.useTransaction(handle -> Ledger.replay(store, new Views(handle), decoder));
      return true;
    } catch (StoreFailure | JdbiException e) {
      if (Reasons.isDamage(e)) {
        throw e;
      }
      flaws.accept(new Flaw.Unreadable(decoder.last()));
      return false;
    }
  }

  private void compare(ViewTable table, Handle store, Consumer<Flaw> flaws) throws SQLException {
    boolean words = table.question().contains("temp.words");
    try {
      if (words) {
        store.execute(ViewTable.WORDS);
        made.execute(ViewTable.WORDS);
      }
      table.compare(store.getConnection(), connection, flaws);
    } catch (SQLException | JdbiException e) {
      if (!Reasons.isDamage(e)) {
        throw e;
      }
      flaws.accept(new Flaw.ViewDiffers(table.name(), null));
    } finally {
      if (words) {
        store.execute("drop table if exists temp.words");
        made.execute("drop table if exists temp.words");
      }
    }
  }

  @Override
  public void close() throws SQLException {
    made.close();
    connection.close();
  }
}
