package dateline.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is made under another name beside its place, so that it is there as a whole or not at
 * all. Only its owner may read it: a record names people.
 */
public final class NewFile implements AutoCloseable {
  private final Path place;
  private final Path part;

  private NewFile(Path place, Path part) {
    this.place = place;
    this.part = part;
  }

  /** Begins a file, empty as yet. */
  public static NewFile at(Path place) throws IOException {
    Path whole = place.toAbsolutePath();
    Path folder = whole.getParent();
    if (folder == null) {
      throw new IOException("a root is no place for a file");
    }
    return new NewFile(whole, Files.createTempFile(folder, "." + place.getFileName() + "-", ""));
  }

  /** Returns where it is written until it is whole. */
  public Path part() {
    return part;
  }

  /** Lets those read and write it who may with another file, where the system knows of that. */
  public void likeThatOf(Path other) throws IOException {
    if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(other));
    }
  }

  /**
   * Puts it in its place, where nothing may be.
   *
   * @throws FileAlreadyExistsException when something is
   */
  public void keep() throws IOException {
    sync(part);
    try {
      Files.createLink(place, part);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      // A drive without links: this looks first and then moves.
      Files.move(part, place);
    }
    syncFolder();
  }

  /** Puts it in its place; what was there is gone. */
  public void replace() throws IOException {
    sync(part);
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
    syncFolder();
  }

  /** Throws away what has not found its place. */
  @Override
  public void close() throws IOException {
    for (String end : new String[] {"", "-journal", "-wal", "-shm"}) {
      Files.deleteIfExists(part.resolveSibling(part.getFileName() + end));
    }
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void syncFolder() {
    try (FileChannel channel = FileChannel.open(part.getParent(), StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Not every system lets a folder be opened; the file itself is on the disk.
    }
  }
}
