package dateline.cli;

import dateline.reader.ReportReader;
import dateline.reader.place.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the places that a person added are kept: a file for each addition, beside the record. */
final class GazetteerFolder {
  /** The option that names another folder. */
  static final class Place {
    @Option(
        names = "--folder",
        paramLabel = "FOLDER",
        description = "The folder that additions are kept in; your own without it.")
    private @Nullable Path folder;

    /** Returns the folder. */
    GazetteerFolder folder() {
      return folder == null ? usual() : new GazetteerFolder(folder);
    }
  }

  static final String ENDING = ".places";

  /** What was added cannot be read; the message says what to do. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusable(IOException cause) {
      super(cause.getMessage() + "; take it away with gazetteer remove, or add it anew", cause);
    }
  }

  private final Path folder;

  GazetteerFolder(Path folder) {
    this.folder = folder;
  }

  /** Returns the folder beside a person's own record. */
  static GazetteerFolder usual() {
    return new GazetteerFolder(StorePlace.usual().resolveSibling("gazetteers"));
  }

  Path path() {
    return folder;
  }

  /** Returns the files, by name. */
  List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** Returns the gazetteer that ships, with what was added. */
  Gazetteer open() throws IOException {
    return Gazetteer.with(files());
  }

  /** Returns a reader that knows these places. */
  ReportReader reader() throws IOException {
    List<Path> added = files();
    return added.isEmpty() ? ReportReader.open() : ReportReader.open(added);
  }

  /** Returns the file of an addition. */
  Path file(String name) {
    return folder.resolve(name + ENDING);
  }

  /** Returns the name of an addition. */
  static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ENDING.length());
  }
}
