package dateline.cli;

import dateline.exchange.JsonNotation;
import dateline.store.check.Flaw;
import dateline.store.check.Verdict;
import dateline.store.check.Verifier;
import dateline.store.ledger.EntryRow.Link;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline verify}: whether the record is as it was written. */
@Command(
    name = "verify",
    description = "Looks through the record for entries altered, missing, reordered or cut off.",
    footer = {
      "",
      "Nothing is written. Each line on standard output tells of one thing that is wrong.",
      "Exit code: 0 nothing is wrong, 2 wrong usage or no such record, 3 something is wrong."
    })
final class VerifyCommand implements Callable<Integer> {
  private static final Pattern LINK = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private StorePlace place = new StorePlace();

  @Option(
      names = "--head",
      paramLabel = "NUMBER:HASH",
      description =
          "Where the ledger ended once, as add, verify and backup print it: kept elsewhere, it"
              + " shows whether all was written anew since.")
  private @Nullable Link head;

  VerifyCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    Verdict verdict = new Verifier(place.file(messages), new JsonNotation()).verify(head);
    Output output = Output.standard(terminal.out());
    if (verdict.isClean()) {
      output.write("nothing is wrong: " + entries(verdict) + " as written\n");
      output.write("the ledger ends at " + verdict.end() + "\n");
    } else {
      output.write(flaws(verdict));
    }
    verdict.left().forEach(messages::say);
    return verdict.isClean() ? Dateline.DONE : Dateline.TAMPERED;
  }

  /** Returns what is wrong, a line each. */
  static String flaws(Verdict verdict) {
    StringBuilder lines = new StringBuilder();
    for (Flaw flaw : verdict.flaws()) {
      lines.append(Shown.line(flaw.sentence())).append('\n');
    }
    return lines.toString();
  }

  /** Returns how many entries were looked at, in words. */
  static String entries(Verdict verdict) {
    return verdict.entries() == 1
        ? "1 entry"
        : String.format(Locale.ROOT, "%,d entries", verdict.entries());
  }

  /** Returns where a ledger ended, as it is printed. */
  static Link link(String words) {
    Matcher link = LINK.matcher(words.strip());
    if (!link.matches()) {
      throw new TypeConversionException(
          "it takes a number, a colon and 64 digits, as add and verify print them");
    }
    return new Link(Long.parseLong(link.group(1)), link.group(2));
  }
}
