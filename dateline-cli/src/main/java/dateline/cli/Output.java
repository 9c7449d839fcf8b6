package dateline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where results go, in whole lines: what is written is handed on at once and in one piece.
 *
 * <p>A file is written under another name beside its place and moved there when all is done, so
 * that it is there as a whole or not at all.
 */
final class Output implements Closeable {
  private final String name;
  private final OutputStream stream;
  private final @Nullable Path part;
  private final @Nullable Path file;

  private Output(String name, OutputStream stream, @Nullable Path part, @Nullable Path file) {
    this.name = name;
    this.stream = stream;
    this.part = part;
    this.file = file;
  }

  /** Returns standard output. */
  static Output standard(OutputStream stream) {
    return new Output("standard output", stream, null, null);
  }

  /** Returns a file that is written; one that is there is replaced at the end. */
  static Output file(Path path) throws Failure {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new Failure(path + ": this is no file that can be replaced; give another name");
      }
      Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      if (Files.exists(file) && !Files.isWritable(file)) {
        throw new AccessDeniedException(path.toString());
      }
      Path part = Files.createTempFile(file.getParent(), ".dateline-", ".part");
      part.toFile().deleteOnExit();
      return new Output(path.toString(), Files.newOutputStream(part), part, file);
    } catch (IOException e) {
      throw failure(path.toString(), e);
    }
  }

  /** Writes whole lines. */
  void write(String lines) throws Failure {
    try {
      stream.write(lines.getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  /** Says that all is written: a file now takes its place. */
  void finish() throws Failure {
    if (part == null || file == null) {
      return;
    }
    try {
      stream.close();
      if (Files.exists(file)) {
        keepPermissions(file, part);
      } else {
        usualPermissions(part);
      }
      move(part, file);
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Ends the writing; a file that is not finished is thrown away. */
  @Override
  public void close() {
    if (part == null) {
      return;
    }
    try {
      stream.close();
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // Nothing was promised of a file that is not finished.
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.getFileStore(to).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  /** A temporary file is its owner's alone; a new file is made as any other, so ask one. */
  private static void usualPermissions(Path part) throws IOException {
    Path model = part.resolveSibling(part.getFileName() + ".new");
    Files.createFile(model);
    try {
      keepPermissions(model, part);
    } finally {
      Files.delete(model);
    }
  }

  private static Failure failure(String name, IOException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("broken pipe") || lower.contains("pipe is being closed")) {
      return new Failure(null);
    }
    String why =
        switch (e) {
          case NoSuchFileException missing -> "its folder is not there; make it first";
          case AccessDeniedException denied ->
              "you may not write there; give another place, or change its permissions";
          case FileAlreadyExistsException exists -> "it is there already; give another name";
          default ->
              lower.contains("no space left")
                  ? "no space is left there; make room, or give another place"
                  : "it cannot be written (" + message + "); give another place";
        };
    return new Failure(name + ": " + why);
  }

  /** The results cannot be written any further. */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private Failure(@Nullable String message) {
      super(message);
    }

    /** Tells whether whoever reads the results has read enough: no fault of anybody's. */
    boolean isClosedPipe() {
      return getMessage() == null;
    }
  }
}
