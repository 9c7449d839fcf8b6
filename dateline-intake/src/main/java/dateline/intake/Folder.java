package dateline.intake;

import dateline.model.Arrival;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What lies in a folder, subfolders included, hidden files left out.
 *
 * <p>Links to folders are not followed, so that no ring of links is walked for ever; nor are the
 * folders that browsers put beside a saved page ({@code Page_files} beside {@code Page.html}).
 *
 * @param path the folder
 * @param files the files to read, by name
 * @param others the names of the files that are of other kinds
 * @param refused what could not be looked into
 */
record Folder(Path path, List<Path> files, List<String> others, List<Arrival> refused) {
  /** The endings of files that are taken for reports when nobody named them. */
  static final List<String> ENDINGS = List.of(".txt", ".text", ".html", ".htm", ".xhtml");

  private static final int NAMES_SHOWN = 3;

  /** Looks into a folder; one that is itself closed to us throws. */
  static Folder of(Path path, boolean withBundles) throws IOException {
    List<Path> files = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<Arrival> refused = new ArrayList<>();
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skip = !folder.equals(path) && (isHidden(folder) || belongsToPage(folder));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
              return FileVisitResult.CONTINUE;
            }
            boolean wanted = isReport(file) || (withBundles && isBundle(file));
            if (wanted && (attributes.isRegularFile() || Files.isRegularFile(file))) {
              files.add(file);
            } else {
              others.add(path.relativize(file).toString());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(path)) {
              throw e;
            }
            refused.add(Intake.refusal(new Source(file.toString(), null), e));
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(files);
    Collections.sort(others);
    return new Folder(path, files, others, refused);
  }

  /** Tells whether a file holds many reports, one a line. */
  static boolean isBundle(Path file) {
    return lowerName(file).endsWith(".jsonl") || lowerName(file).endsWith(".jsonl.gz");
  }

  /** Returns a sentence on what was passed over. */
  Optional<String> note() {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    int shown = Math.min(NAMES_SHOWN, others.size());
    String more = others.size() > shown ? " and " + (others.size() - shown) + " more" : "";
    return Optional.of(
        "passed over in "
            + path
            + (others.size() == 1 ? ", a file that is" : ", files that are")
            + " neither text nor HTML: "
            + String.join(", ", others.subList(0, shown))
            + more);
  }

  private static boolean isReport(Path file) {
    String name = lowerName(file);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static boolean isHidden(Path file) {
    return lowerName(file).startsWith(".");
  }

  private static boolean belongsToPage(Path folder) {
    String name = String.valueOf(folder.getFileName());
    if (!name.endsWith("_files")) {
      return false;
    }
    String page = name.substring(0, name.length() - "_files".length());
    return Files.exists(folder.resolveSibling(page + ".html"))
        || Files.exists(folder.resolveSibling(page + ".htm"));
  }

  private static String lowerName(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }
}
