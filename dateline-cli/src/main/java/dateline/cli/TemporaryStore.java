package dateline.cli;

import dateline.exchange.JsonNotation;
import dateline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A store that goes when it is closed, or when the process is stopped. */
final class TemporaryStore implements AutoCloseable {
  private final Path folder;
  private final Store store;
  private final Thread atTheEnd = new Thread(this::remove, "remove the temporary store");

  private TemporaryStore(Path folder) {
    this.folder = folder;
    this.store = Store.open(folder.resolve("record.sqlite"), new JsonNotation(), Clock.systemUTC());
    Runtime.getRuntime().addShutdownHook(atTheEnd);
  }

  /** Makes one in the system's folder for temporary files, that only its owner can read. */
  static TemporaryStore open() throws IOException {
    return new TemporaryStore(Files.createTempDirectory("dateline-demo"));
  }

  Store store() {
    return store;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException e) {
      return; // The process is being stopped, and the hook does it.
    }
    remove();
  }

  private void remove() {
    store.close();
    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> innermostFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path path : innermostFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // What is left lies in the folder that the system empties.
    }
  }
}
