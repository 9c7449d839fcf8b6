package dateline.cli;

import dateline.exchange.JsonNotation;
import dateline.store.Store;
import dateline.store.check.Verdict;
import dateline.store.check.Verifier;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline replay}: what lists, maps and searches go by, made anew from the ledger. */
@Command(
    name = "replay",
    description = "Makes the views of the record anew: all that lists, maps and searches go by.",
    footer = {
      "",
      "The entries are checked first and stay as they are.",
      "Exit code: 0 the views are made, 2 they could not be, 3 something is wrong with the entries."
    })
final class ReplayCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  @Mixin private StorePlace place = new StorePlace();

  ReplayCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    Path file = place.file(messages);
    Output output = Output.standard(terminal.out());
    Verdict verdict = new Verifier(file, new JsonNotation()).verifyEntries();
    if (!verdict.isClean()) {
      output.write(VerifyCommand.flaws(verdict));
    }
    if (!verdict.leavesTheEntries()) {
      messages.say("the views were left as they are: they would show what these entries say now");
      return Dateline.TAMPERED;
    }
    try (Store store = Store.existing(file, new JsonNotation(), Clock.systemUTC())) {
      store.ledger().replay();
      output.write("the views were made anew from " + VerifyCommand.entries(verdict) + "\n");
      output.write("the ledger ends at " + store.ledger().head() + "\n");
    }
    return verdict.isClean() ? Dateline.DONE : Dateline.TAMPERED;
  }
}
