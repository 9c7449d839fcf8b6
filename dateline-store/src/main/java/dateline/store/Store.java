package dateline.store;

import dateline.model.Notation;
import dateline.store.file.Connections;
import dateline.store.file.Schema;
import dateline.store.ledger.EntryRow;
import dateline.store.ledger.Ledger;
import dateline.store.view.Incidents;
import dateline.store.view.Overviews;
import dateline.store.view.Remembered;
import dateline.store.view.ReportRow;
import dateline.store.view.Reports;
import dateline.store.view.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/**
 * One file that keeps a record: reports, what was read in them, who did what when.
 *
 * <p>Serves any number of threads; any number of processes may read it, and one at a time writes.
 */
public final class Store implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path file;
  private final Connections connections;
  private final Jdbi database;
  private final Ledger ledger;
  private final Remembered remembered;

  private Store(Path file, Duration patience, Notation notation, Clock clock) {
    this.file = file;
    this.connections = new Connections(file, patience);
    this.database =
        EntryRow.teach(connections.database())
            .registerRowMapper(ConstructorMapper.factory(ReportRow.class))
            .registerRowMapper(ConstructorMapper.factory(Tally.class))
            .registerColumnMapper(
                LocalDate.class, (row, column, context) -> day(row.getString(column)));
    this.ledger = new Ledger(database, notation, clock);
    this.remembered = new Remembered(database);
  }

  /**
   * Opens a store, which is made when there is none.
   *
   * @throws StoreFailure when it cannot be opened or made, or is none
   */
  public static Store open(Path file, Notation notation, Clock clock) {
    return open(file, PATIENCE, notation, clock);
  }

  /** Opens a store that waits so long for another program that writes. */
  static Store open(Path file, Duration patience, Notation notation, Clock clock) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new StoreFailure(
          "there is no folder for the store " + file + " and none can be made; give --store", e);
    }
    try {
      if (!Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0)) {
        Schema.create(file);
      }
    } catch (IOException e) {
      throw new StoreFailure(
          "no store can be made as " + file + ": its folder cannot be written to, or is full", e);
    }
    return opened(file, patience, notation, clock);
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
    return opened(file, PATIENCE, notation, clock);
  }

  private static Store opened(Path file, Duration patience, Notation notation, Clock clock) {
    if (Files.isDirectory(file)) {
      throw new StoreFailure(file + " is a folder; --store takes a file");
    }
    Store store = new Store(file, patience, notation, clock);
    try {
      Schema.update(file, store.database);
      return store;
    } catch (StoreFailure e) {
      store.close();
      throw e;
    }
  }

  private static @Nullable LocalDate day(@Nullable String words) {
    return words == null ? null : LocalDate.parse(words);
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
    return new Reports(database, remembered);
  }

  /** Returns the lists of incidents. */
  public Incidents incidents() {
    return new Incidents(database, remembered);
  }

  /** Returns incidents added up by place, week and day. */
  public Overviews overviews() {
    return new Overviews(database, remembered);
  }

  /** Lets the file go. Without it the end of the program does. */
  @Override
  public void close() {
    connections.close();
  }
}
