package dateline.workbench;

import dateline.exchange.JsonNotation;
import dateline.store.Store;
import java.nio.file.Path;
import java.time.Clock;

/** Serves a store as a process of its own and prints the link to it; "once" ends it then. */
final class ServeFile {
  private ServeFile() {}

  public static void main(String[] arguments) throws Exception {
    Store store = Store.existing(Path.of(arguments[0]), new JsonNotation(), Clock.systemUTC());
    System.out.println(Workbench.serve(store, 0).link());
    if (arguments[1].equals("once")) {
      System.exit(0);
    }
    Thread.currentThread().join();
  }
}
