package dateline.store.copy;

import dateline.store.StoreFailure;
import dateline.store.file.ReadOnly;
import dateline.store.file.Reasons;
import dateline.store.ledger.EntryRow;
import dateline.store.ledger.EntryRow.Link;
import dateline.store.ledger.Ledger;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A copy of one state of a store, in a single file, whoever writes to the store meanwhile. */
final class Snapshot {
  private Snapshot() {}

  /**
   * Copies a store into a file that is there and empty.
   *
   * @param place what the file is to become, for messages
   * @return where the ledger ended that was copied, or a little later
   */
  static Link take(Path store, Path into, Path place) {
    if (!Files.isRegularFile(store)) {
      throw new StoreFailure("there is no store " + store);
    }
    try {
      return ReadOnly.read(store, connection -> take(connection, into));
    } catch (IOException e) {
      throw new StoreFailure(store + " cannot be read; check its permissions", e);
    } catch (SQLException | JdbiException e) {
      throw Reasons.isFull(e)
          ? new StoreFailure(place + " cannot be written: " + Reasons.of(e), e)
          : Reasons.failure(store, e);
    }
  }

  private static Link take(Connection connection, Path into) throws SQLException, IOException {
    try (FileChannel again = FileChannel.open(into, StandardOpenOption.WRITE)) {
      again.truncate(0);
    }
    try (PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
      copy.setString(1, into.toString());
      copy.execute();
    }
    Handle handle = EntryRow.teach(Jdbi.create(connection)).open();
    return Ledger.noted(handle).orElse(Link.START);
  }
}
