package dateline.store.file;

import dateline.store.StoreFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;

/** The tables of a store: makes them, and brings those of an older version up to this one. */
public final class Schema {
  /** Marks a SQLite file as a Dateline store: "DLIN" in ASCII. */
  public static final int APPLICATION = 0x444C494E;

  /** The newest version, which this Dateline writes. */
  public static final int NEWEST = 1;

  /** Where the versions lie, one file each. */
  private static final String PLACE = "dateline/store/schema";

  private Schema() {}

  /**
   * Makes a store where there is none, or an empty file. The file comes into being as a whole, so
   * that neither two programs at once nor one that is killed leave half of it.
   */
  public static void create(Path file) throws IOException {
    boolean empty = Files.exists(file);
    try (NewFile made = NewFile.at(file)) {
      SQLiteConfig settings = new SQLiteConfig();
      settings.setApplicationId(APPLICATION);
      migrate(made.part(), settings);
      if (empty && Files.size(file) == 0) {
        made.replace();
      } else {
        made.keep();
      }
    } catch (FileAlreadyExistsException e) {
      // Another program was faster; its store is as good.
    } catch (FlywayException e) {
      throw Reasons.failure(file, e);
    }
  }

  /**
   * Brings a store up to the newest version.
   *
   * @throws StoreFailure when it is none, or newer than this Dateline
   */
  public static void update(Path file, Jdbi database) {
    if (!database.withHandle(Schema::isStore)) {
      throw new StoreFailure(
          file + " is a database of something else; --store takes a Dateline store");
    }
    int version = database.withHandle(Schema::version).orElse(0);
    checkNotNewer(file, version);
    if (version < NEWEST) {
      try {
        migrate(file, new SQLiteConfig());
      } catch (FlywayException e) {
        throw new StoreFailure(
            file + " cannot be brought up to this version of Dateline; dateline verify says more",
            e);
      }
    }
  }

  /**
   * Checks that a version is known.
   *
   * @throws StoreFailure when it is newer
   */
  public static void checkNotNewer(Path file, int version) {
    if (version > NEWEST) {
      throw new StoreFailure(
          file + " was made by a newer Dateline; use that one, or one newer still");
    }
  }

  /** Tells whether a database is marked as a store. */
  public static boolean isStore(Handle handle) {
    return handle.createQuery("pragma application_id").mapTo(Integer.class).one() == APPLICATION;
  }

  /** Returns the version of a store; empty when it does not tell. */
  public static Optional<Integer> version(Handle handle) {
    try {
      return handle
          .createQuery(
              "select cast(version as integer) from flyway_schema_history where success"
                  + " order by installed_rank desc limit 1")
          .mapTo(Integer.class)
          .findOne();
    } catch (JdbiException e) {
      if (Reasons.isDamage(e)) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** Makes the newest tables in a database that has none and that nobody keeps. */
  public static void make(Handle handle) {
    String script = PLACE + "/V1__ledger_and_views.sql";
    try (InputStream in = Schema.class.getClassLoader().getResourceAsStream(script)) {
      if (in == null) {
        throw new IllegalStateException(script + " is not there");
      }
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      try (Statement all = handle.getConnection().createStatement()) {
        all.executeUpdate(sql);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("the tables cannot be made", e);
    }
  }

  private static void migrate(Path file, SQLiteConfig settings) {
    Flyway.configure()
        .dataSource(Connections.source(file, settings))
        .locations("classpath:" + PLACE)
        .load()
        .migrate();
  }
}
