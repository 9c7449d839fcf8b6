package dateline.store;

import dateline.model.Notation;
import dateline.store.ledger.EntryRow;
import dateline.store.ledger.Ledger;
import dateline.store.view.Incidents;
import dateline.store.view.Overviews;
import dateline.store.view.ReportRow;
import dateline.store.view.Reports;
import dateline.store.view.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One file that keeps a record: reports, what was read in them, who did what when.
 *
 * <p>Serves any number of threads; any number of processes may read it, and one at a time writes.
 */
public final class Store {
  /** Marks a SQLite file as a Dateline store: "DLIN" in ASCII. */
  static final int APPLICATION = 0x444C494E;

  private static final int WAIT_MILLIS = 20_000;

  private final Path file;
  private final Ledger ledger;
  private final Jdbi database;

  private Store(Path file, Jdbi database, Ledger ledger) {
    this.file = file;
    this.database = database;
    this.ledger = ledger;
  }

  /**
   * Opens a store, which is made when there is none.
   *
   * @throws StoreFailure when it cannot be opened or made, or is none
   */
  public static Store open(Path file, Notation notation, Clock clock) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new StoreFailure(
          "there is no folder for the store " + file + " and none can be made; give --store", e);
    }
    return opened(file, notation, clock);
  }

  /**
   * Opens a store that is there.
   *
   * @throws StoreFailure when there is none, or it cannot be opened
   */
  public static Store existing(Path file, Notation notation, Clock clock) {
    if (!Files.exists(file)) {
      throw new StoreFailure(
          "there is no store " + file + "; dateline add makes one, --store names another");
    }
    return opened(file, notation, clock);
  }

  private static Store opened(Path file, Notation notation, Clock clock) {
    if (Files.isDirectory(file)) {
      throw new StoreFailure(file + " is a folder; --store takes a file");
    }
    try {
      Jdbi database = database(file);
      check(file, database);
      migrate(file);
      return new Store(file, database, new Ledger(database, notation, clock));
    } catch (JdbiException | FlywayException e) {
      throw new StoreFailure(file + " cannot be opened as a store: " + Reasons.of(e), e);
    }
  }

  private static SQLiteDataSource source(Path file) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    settings.setBusyTimeout(WAIT_MILLIS);
    settings.setCacheSize(-16_000);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static Jdbi database(Path file) {
    return Jdbi.create(source(file))
        .registerRowMapper(ConstructorMapper.factory(EntryRow.class))
        .registerRowMapper(ConstructorMapper.factory(EntryRow.Link.class))
        .registerRowMapper(ConstructorMapper.factory(ReportRow.class))
        .registerRowMapper(ConstructorMapper.factory(Tally.class))
        .registerColumnMapper(
            LocalDate.class, (row, column, context) -> day(row.getString(column)));
  }

  private static @Nullable LocalDate day(@Nullable String words) {
    return words == null ? null : LocalDate.parse(words);
  }

  private static void check(Path file, Jdbi database) {
    int mark =
        database.withHandle(
            handle -> {
              boolean empty =
                  handle
                      .createQuery("select count(*) = 0 from sqlite_master")
                      .mapTo(Boolean.class)
                      .one();
              if (empty) {
                handle.execute("pragma application_id = " + APPLICATION);
              }
              return handle.createQuery("pragma application_id").mapTo(Integer.class).one();
            });
    if (mark != APPLICATION) {
      throw new StoreFailure(
          file + " is a database of something else; --store takes a Dateline store");
    }
  }

  private static void migrate(Path file) {
    Flyway.configure()
        .dataSource(source(file))
        .locations("classpath:dateline/store/schema")
        .load()
        .migrate();
  }

  /** Returns the file. */
  public Path file() {
    return file;
  }

  /** Returns the ledger. */
  public Ledger ledger() {
    return ledger;
  }

  /** Returns the lists of reports. */
  public Reports reports() {
    return new Reports(database);
  }

  /** Returns the lists of incidents. */
  public Incidents incidents() {
    return new Incidents(database);
  }

  /** Returns incidents added up by place, week and day. */
  public Overviews overviews() {
    return new Overviews(database);
  }
}
