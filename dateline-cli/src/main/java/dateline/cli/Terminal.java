package dateline.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a command line is run: what it reads and writes, and who looks on.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for everything else
 * @param interactive whether a person looks at the results as they come
 * @param bold whether words may be set in bold
 * @param width columns of a line of text
 * @param home the folder that Dateline was installed in; null when it cannot be told
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean interactive,
    boolean bold,
    int width,
    @Nullable Path home) {
  private static final int USUAL_WIDTH = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /** Returns the terminal of this process. */
  public static Terminal ofProcess() {
    boolean interactive = isInteractive();
    boolean plain = isSet(System.getenv("NO_COLOR")) || "dumb".equals(System.getenv("TERM"));
    return new Terminal(
        System.in,
        FinishedWrites.around(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        interactive,
        interactive && !plain,
        columns(),
        installed());
  }

  /**
   * The launcher knows best whether standard output is a terminal ({@code dateline.terminal}).
   * Without it the console is asked: from Java 22 on there is one on a pipe too, and only its
   * {@code isTerminal} tells them apart; on Java 21 there is none on a pipe.
   */
  private static boolean isInteractive() {
    String told = System.getProperty("dateline.terminal");
    return told == null ? isTerminal(System.console()) : told.equals("true");
  }

  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static int columns() {
    return Stream.of(System.getProperty("dateline.columns"), System.getenv("COLUMNS"))
        .filter(columns -> columns != null && columns.matches("[0-9]{1,4}"))
        .map(Integer::parseInt)
        .findFirst()
        .map(columns -> Math.clamp(columns, NARROWEST, WIDEST))
        .orElse(USUAL_WIDTH);
  }

  /** Looks where the launcher says, then upwards from the program, then where the caller stands. */
  private static @Nullable Path installed() {
    String told = System.getProperty("dateline.home");
    if (told != null) {
      return Path.of(told);
    }
    for (Path start : List.of(program(), Path.of("").toAbsolutePath())) {
      for (Path folder = start; folder != null; folder = folder.getParent()) {
        if (Files.isDirectory(folder.resolve(DemoCommand.SAMPLES))
            && Files.isDirectory(folder.resolve("docs"))) {
          return folder;
        }
      }
    }
    return null;
  }

  private static Path program() {
    try {
      return Path.of(Terminal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (Exception e) {
      return Path.of("").toAbsolutePath();
    }
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isEmpty();
  }
}
