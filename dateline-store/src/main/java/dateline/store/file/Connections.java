package dateline.store.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleCallbackDecorator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Connections to a store for reading and writing.
 *
 * <p>Some that are not in use are kept: opening one costs more than most questions, and when the
 * last one is closed SQLite takes the write-ahead file apart.
 */
public final class Connections implements ConnectionFactory, AutoCloseable {
  private static final int KEPT = 8;
  private static final long PAUSE_NANOS = 20_000_000;

  private final Path file;
  private final Duration patience;
  private final SQLiteDataSource source;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  /**
   * Makes connections to a file.
   *
   * @param patience how long to wait for another program that writes
   */
  public Connections(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    settings.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    settings.setCacheSize(-16_000);
    source = source(file, settings);
  }

  /** Returns where connections to a file come from; any name of a file will do. */
  static SQLiteDataSource source(Path file, SQLiteConfig settings) {
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + address(file));
    return source;
  }

  /** Returns the file's address: in a plain name a question mark would begin settings. */
  static String address(Path file) {
    return file.toAbsolutePath().toUri().toASCIIString();
  }

  /** Returns the database, whose failures are told in plain words. */
  public Jdbi database() {
    Jdbi database = Jdbi.create(this);
    database.setHandleCallbackDecorator(new Plainly());
    return database;
  }

  @Override
  public Connection openConnection() {
    Connection kept = idle.poll();
    return kept == null ? opened() : kept;
  }

  /**
   * Two programs that open a new store at once stand in each other's way, and SQLite never waits.
   */
  private Connection opened() {
    long begun = System.nanoTime();
    while (true) {
      try {
        return source.getConnection();
      } catch (SQLException e) {
        if (!Reasons.isBusy(e) || System.nanoTime() - begun > patience.toNanos()) {
          throw Reasons.failure(file, e);
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    if (!closed && idle.size() < KEPT && connection.getAutoCommit()) {
      idle.push(connection);
    } else {
      connection.close();
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Connection each = idle.poll(); each != null; each = idle.poll()) {
      try {
        each.close();
      } catch (SQLException e) {
        throw Reasons.failure(file, e);
      }
    }
  }

  /** Turns what a database throws into sentences. */
  private final class Plainly implements HandleCallbackDecorator {
    @Override
    public <R, X extends Exception> HandleCallback<R, X> decorate(HandleCallback<R, X> work) {
      return handle -> {
        try {
          return work.withHandle(handle);
        } catch (JdbiException e) {
          throw Reasons.failure(file, e);
        }
      };
    }
  }
}
