package dateline.intake;

import dateline.model.Arrival;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports of files and pages.
 *
 * <pre>{@code
 * try (Stream<Arrival> arrivals = Intake.standard().open(List.of(Path.of("reports")))) {
 *   arrivals.forEach(...);
 * }
 * }</pre>
 *
 * <p>Nothing that a file holds makes it throw: what cannot be read arrives as {@link
 * Arrival.Refused} with the reason and a remedy, and the next file goes on. Nothing is ever
 * fetched. Instances are immutable and may be shared.
 */
public final class Intake {
  /** The most bytes that a file may have, unless told otherwise: 64 MB, forty Bibles. */
  public static final long DEFAULT_LIMIT = 64L << 20;

  private static final Intake STANDARD = new Intake(DEFAULT_LIMIT, null, note -> {});

  private final long limit;
  private final @Nullable Function<Path, Stream<Arrival>> bundles;
  private final Consumer<String> notes;

  private Intake(
      long limit, @Nullable Function<Path, Stream<Arrival>> bundles, Consumer<String> notes) {
    this.limit = limit;
    this.bundles = bundles;
    this.notes = notes;
  }

  /** Returns an intake for text and HTML files up to {@link #DEFAULT_LIMIT}. */
  public static Intake standard() {
    return STANDARD;
  }

  /**
   * Returns an intake that hands each file of many reports ({@code .jsonl}, {@code .jsonl.gz}) to a
   * reader of such files, in its place among the others.
   */
  public Intake bundles(Function<Path, Stream<Arrival>> reader) {
    return new Intake(limit, reader, notes);
  }

  /** Returns an intake that tells a listener what it passed over in folders, a sentence a time. */
  public Intake notes(Consumer<String> listener) {
    return new Intake(limit, bundles, listener);
  }

  /** Returns an intake with another limit, in bytes a file. */
  public Intake limit(long bytes) {
    if (bytes < 1 || bytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("a limit of " + bytes + " bytes");
    }
    return new Intake(bytes, bundles, notes);
  }

  /**
   * Opens files and folders, each when its turn comes: in the order given, those in a folder by
   * name, its subfolders included.
   *
   * <p>A report is called by its file's name, in a folder by its path within the folder; where that
   * name is taken, by the path as it was given. Close the stream when you leave it early.
   */
  public Stream<Arrival> open(List<Path> paths) {
    Arrivals arrivals = new Arrivals(paths, this, bundles, notes);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                arrivals, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(arrivals::close);
  }

  /** Reads one file. */
  public Arrival read(Path file) {
    Path name = file.getFileName();
    return read(file, new Source(file.toString(), name == null ? null : name.toString()));
  }

  /**
   * Reads all of a stream as one report, which is called by its text's digest. Does not close it.
   *
   * @param name the stream as a person knows it, such as {@code standard input}; its ending counts
   *     as a file's does
   */
  public Arrival read(InputStream in, String name) {
    Source source = new Source(name, null);
    try {
      byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
      return bytes.length > limit ? tooLarge(source) : Contents.read(source, bytes);
    } catch (IOException e) {
      return refusal(source, e);
    }
  }

  Arrival read(Path file, Source source) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return source.refused("this is a folder", "name the files in it, or open it as a folder");
      }
      if (!attributes.isRegularFile()) {
        return source.refused(
            "this is no regular file but a device, a pipe or the like",
            "copy its contents into a file, or pipe them in");
      }
      if (attributes.size() > limit) {
        return tooLarge(source);
      }
      return Contents.read(source, Files.readAllBytes(file));
    } catch (IOException e) {
      return refusal(source, e);
    }
  }

  /** Puts into plain words why a file could not be opened or read. */
  static Arrival refusal(Source source, IOException e) {
    return switch (e) {
      case NoSuchFileException missing ->
          source.refused("there is no such file", "check the name and the folder that you are in");
      case AccessDeniedException denied ->
          source.refused(
              "you may not read it", "change its permissions, or copy it to where you may");
      case FileSystemException other when other.getReason() != null ->
          unreadable(source, other.getReason());
      default -> unreadable(source, e.getMessage());
    };
  }

  private static Arrival unreadable(Source source, @Nullable String reason) {
    return source.refused(
        "it could not be read" + (reason == null ? "" : " (" + reason + ")"),
        "check the name and the disk, or copy it elsewhere and try again");
  }

  private Arrival tooLarge(Source source) {
    String most = limit < 1 << 20 ? limit + " bytes" : (limit >> 20) + " MB";
    return source.refused(
        "it is larger than " + most + ", the most that is read", "split it: one report a file");
  }
}
