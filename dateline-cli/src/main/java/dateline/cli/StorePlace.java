package dateline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the record is kept: what {@code --store} says, or where the system keeps such things. */
final class StorePlace {
  private static final Path NAME = Path.of("record.sqlite");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--store",
      paramLabel = "STORE",
      description = "The file that the record is kept in; your own record without it.")
  private @Nullable String store;

  /** Returns the file, and tells the person which it is. */
  Path file(Messages messages) {
    Path file = store == null ? usual() : given(store);
    messages.say("the record is kept in " + file);
    return file;
  }

  /** Returns where this system keeps a person's record. */
  static Path usual() {
    return usual(
        System.getProperty("os.name", ""),
        System::getenv,
        Path.of(System.getProperty("user.home", ".")));
  }

  /**
   * Returns where a system keeps a person's data.
   *
   * @param system its name, as Java has it
   * @param environment gives variables of the environment
   * @param home the person's folder
   */
  static Path usual(String system, UnaryOperator<@Nullable String> environment, Path home) {
    if (system.startsWith("Windows")) {
      Path local = folder(environment.apply("LOCALAPPDATA"), home.resolve("AppData/Local"));
      return local.resolve("Dateline").resolve(NAME);
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library/Application Support/Dateline").resolve(NAME);
    }
    Path data = folder(environment.apply("XDG_DATA_HOME"), home.resolve(".local/share"));
    return data.resolve("dateline").resolve(NAME);
  }

  /** Takes a folder that is named from the root; a name from elsewhere counts as none. */
  private static Path folder(@Nullable String named, Path otherwise) {
    return named != null && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
  }

  private Path given(String store) {
    if (store.isBlank()) {
      throw wrong("--store takes the name of a file");
    }
    if (store.matches("(?i)(jdbc:)?postgres(ql)?:.*")) {
      throw wrong("--store takes a file: a record in PostgreSQL is not possible yet");
    }
    if (store.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
      throw wrong("--store takes a file, not an address");
    }
    try {
      return Path.of(store);
    } catch (InvalidPathException e) {
      throw wrong("--store takes the name of a file, which '" + store + "' cannot be");
    }
  }

  private ParameterException wrong(String message) {
    if (command == null) {
      throw new IllegalStateException("picocli gives the command its specification");
    }
    return new ParameterException(command.commandLine(), message);
  }
}
