package dateline.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * Looks at a store without writing to it or beside it.
 *
 * <p>SQLite itself would write two files beside a store in write-ahead mode even to look at it. So
 * a store that nobody is writing to is read as one that does not change; when it did change
 * meanwhile, what was seen is thrown away and the work done once more, the usual way. A store in
 * use on a medium that cannot be written to is copied first.
 */
public final class ReadOnly {
  private ReadOnly() {}

  /** What to do with a connection; it may be done twice. */
  public interface Work<T> {
    /** Does it. */
    T with(Connection connection) throws SQLException, IOException;
  }

  /** Does the work on a file. */
  public static <T> T read(Path file, Work<T> work) throws SQLException, IOException {
    State before = State.of(file);
    if (before.isQuiet()) {
      T result;
      try {
        result = read(file, "?immutable=1", work);
      } catch (SQLException | RuntimeException e) {
        if (State.of(file).equals(before)) {
          throw e;
        }
        return read(file, "", work);
      }
      if (State.of(file).equals(before)) {
        return result;
      }
    }
    try {
      return read(file, "", work);
    } catch (SQLException | RuntimeException e) {
      if (!Reasons.isOutOfReach(e)) {
        throw e;
      }
      return copied(file, work);
    }
  }

  private static <T> T read(Path file, String how, Work<T> work) throws SQLException, IOException {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setReadOnly(true);
    settings.setBusyTimeout(20_000);
    settings.setCacheSize(-16_000);
    try (Connection connection =
        settings.createConnection("jdbc:sqlite:" + Connections.address(file) + how)) {
      return work.with(connection);
    }
  }

  private static <T> T copied(Path file, Work<T> work) throws SQLException, IOException {
    Path folder = Files.createTempDirectory("dateline-");
    try {
      Path copy = folder.resolve("store");
      Files.copy(file, copy);
      Files.copy(beside(file, "-wal"), beside(copy, "-wal"));
      return read(copy, "", work);
    } finally {
      for (String end : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(beside(folder.resolve("store"), end));
      }
      Files.delete(folder);
    }
  }

  private static Path beside(Path file, String end) {
    return file.resolveSibling(file.getFileName() + end);
  }

  /**
   * What a file looks like from outside.
   *
   * @param waiting bytes that a writer has put beside it, to be moved into it later
   */
  private record State(long size, FileTime changed, @Nullable Object key, long waiting) {
    static State of(Path file) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(
          attributes.size(),
          attributes.lastModifiedTime(),
          attributes.fileKey(),
          size(beside(file, "-wal")) + size(beside(file, "-journal")));
    }

    private static long size(Path file) throws IOException {
      try {
        return Files.size(file);
      } catch (NoSuchFileException e) {
        return 0;
      }
    }

    boolean isQuiet() {
      return waiting == 0;
    }
  }
}
