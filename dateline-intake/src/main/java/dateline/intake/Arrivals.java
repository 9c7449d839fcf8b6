package dateline.intake;

import dateline.model.Arrival;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through files and folders one at a time.
 *
 * <p>An iterator and not a chain of streams: {@code Stream.flatMap} under {@code iterator()} would
 * hold all reports of a folder at once.
 */
final class Arrivals implements Iterator<Arrival> {
  private final Deque<Supplier<Iterator<Arrival>>> waiting = new ArrayDeque<>();
  private final Set<String> names = new HashSet<>();
  private final Intake intake;
  private final @Nullable Function<Path, Stream<Arrival>> bundles;
  private final Consumer<String> notes;
  private Iterator<Arrival> current = List.<Arrival>of().iterator();
  private @Nullable Stream<Arrival> bundle;

  Arrivals(
      List<Path> paths,
      Intake intake,
      @Nullable Function<Path, Stream<Arrival>> bundles,
      Consumer<String> notes) {
    this.intake = intake;
    this.bundles = bundles;
    this.notes = notes;
    for (Path path : paths) {
      waiting.add(() -> named(path));
    }
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      close();
      Supplier<Iterator<Arrival>> next = waiting.poll();
      if (next == null) {
        return false;
      }
      current = next.get();
    }
    return true;
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more reports");
    }
    return current.next();
  }

  /** Closes the file of many reports that is being read, if there is one. */
  void close() {
    if (bundle != null) {
      bundle.close();
      bundle = null;
    }
  }

  /** Opens what the caller named. */
  private Iterator<Arrival> named(Path path) {
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    Path name = path.getFileName();
    return file(path, name == null ? path.toString() : name.toString());
  }

  private Iterator<Arrival> folder(Path path) {
    Source source = new Source(path.toString(), null);
    Folder folder;
    try {
      folder = Folder.of(path, bundles != null);
    } catch (IOException e) {
      return one(Intake.refusal(source, e));
    }
    folder.note().ifPresent(notes);
    // The first in the folder comes next: they go in front of what waits, the last one first.
    for (Path file : folder.files().reversed()) {
      String id = path.relativize(file).toString().replace('\\', '/');
      waiting.push(() -> file(file, id));
    }
    if (folder.files().isEmpty() && folder.refused().isEmpty()) {
      return one(
          source.refused(
              "this folder holds no report",
              "put files into it that end in " + String.join(", ", Folder.ENDINGS)));
    }
    return folder.refused().iterator();
  }

  private Iterator<Arrival> file(Path path, String id) {
    Source source = new Source(path.toString(), id);
    if (bundles != null && Folder.isBundle(path) && Files.isRegularFile(path)) {
      bundle = bundles.apply(path);
      return bundle.iterator();
    }
    return one(intake.read(path, new Source(source.name(), free(id, source.name()))));
  }

  /** Returns the first name that no report of this batch has yet. */
  private String free(String id, String path) {
    if (names.add(id)) {
      return id;
    }
    String name = path;
    for (int copy = 2; !names.add(name); copy++) {
      name = path + " (" + copy + ")";
    }
    return name;
  }

  private static Iterator<Arrival> one(Arrival arrival) {
    return List.of(arrival).iterator();
  }
}
