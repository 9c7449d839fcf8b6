package dateline.cli;

import dateline.exchange.JsonNotation;
import dateline.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline serve}: the record as pages in a browser of this machine. */
@Command(
    name = "serve",
    description = "Serves the record as pages to a browser on this machine.",
    footer = {"", "Only this machine is answered, and only who opens the link that is printed."})
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  @Mixin private StorePlace place = new StorePlace();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to answer on; 8080 without it, or another when that is in use.")
  private @Nullable Integer port;

  ServeCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    Path file = place.file(messages);
    try (Store store = Store.existing(file, new JsonNotation(), Clock.systemUTC())) {
      return new Serving(terminal, messages).serve(store, port);
    }
  }
}
