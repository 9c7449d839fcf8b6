package dateline.store.file;

import dateline.store.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** Takes the file of a store for itself, so that another can be put in its place. */
public final class Taken {
  private Taken() {}

  /**
   * Makes a store a single file that nobody has open, by asking SQLite to leave the write-ahead
   * mode: it does so for the only one that has the file open.
   *
   * @param evenDamaged whether a damaged store may stay as it is
   * @throws StoreFailure when another program has it open
   */
  public static void alone(Path file, boolean evenDamaged) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setBusyTimeout(1000);
    try (Connection connection = Connections.source(file, settings).getConnection();
        Statement statement = connection.createStatement();
        ResultSet mode = statement.executeQuery("pragma journal_mode = delete")) {
      if (mode.next() && !mode.getString(1).equals("delete")) {
        throw inUse(file, null);
      }
    } catch (SQLException e) {
      if (Reasons.isBusy(e)) {
        throw inUse(file, e);
      }
      if (!evenDamaged || !Reasons.isDamage(e)) {
        throw Reasons.failure(file, e);
      }
    }
  }

  private static StoreFailure inUse(Path file, @Nullable Throwable why) {
    String message = file + " is in use by another program; end that first";
    return why == null ? new StoreFailure(message) : new StoreFailure(message, why);
  }

  /** Gives a store a second name, and what lies beside it that name only; returns the name. */
  public static Path aside(Path file) throws IOException {
    Path aside;
    int number = 0;
    do {
      number++;
      aside = file.resolveSibling(file.getFileName() + ".replaced-" + number);
    } while (Files.exists(aside));
    for (String end : List.of("-wal", "-journal")) {
      Path beside = file.resolveSibling(file.getFileName() + end);
      if (Files.exists(beside)) {
        Files.move(beside, aside.resolveSibling(aside.getFileName() + end));
      }
    }
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
    try {
      Files.createLink(aside, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, aside);
    }
    return aside;
  }
}
