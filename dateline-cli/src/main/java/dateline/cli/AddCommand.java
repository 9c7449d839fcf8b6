package dateline.cli;

import dateline.exchange.JsonNotation;
import dateline.model.Arrival;
import dateline.model.Entry;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.Store;
import dateline.store.ledger.Ledger;
import java.time.Clock;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline add}: reports in, read and kept in the record. */
@Command(
    name = "add",
    description = "Reads reports and adds them, with what they claim, to the record.",
    footer = {
      "",
      "A report that is in the record already is left as it is. Each line on standard output says",
      "\"added\" or \"there\", the report's number in the record and its id, once it is on the disk.",
      "Exit code: 0 all read, 1 some inputs could not be read, 2 wrong usage or no place to write."
    })
final class AddCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Supplier<Function<Report, Reading>> reader;
  private final Messages messages;

  @Spec private @Nullable CommandSpec command;

  @Mixin private StorePlace place = new StorePlace();

  @Mixin private Sources sources = new Sources();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who adds them, for the record; the name of this account without it.")
  private String by = System.getProperty("user.name", "somebody");

  AddCommand(Terminal terminal, Supplier<Function<Report, Reading>> reader, Messages messages) {
    this.terminal = terminal;
    this.reader = reader;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure {
    sources.check();
    if (by.isBlank() && command != null) {
      throw new ParameterException(command.commandLine(), "--by takes a name");
    }
    try (Store store = Store.open(place.file(messages), new JsonNotation(), Clock.systemUTC());
        Stream<Arrival> arrivals = sources.arrivals(terminal, messages)) {
      Additions additions =
          new Additions(store, new Entry.By.Person(by), Output.standard(terminal.out()), messages);
      InOrder.each(
          new Candidates(arrivals.iterator(), store.ledger()),
          sources.threads(),
          Candidate::outcome,
          additions);
      return additions.finish() ? Dateline.DONE : Dateline.SOME_NOT_READ;
    }
  }

  /**
   * What arrived, on its way into the record.
   *
   * @param there the number under which the record has it; empty when it does not
   * @param reader reads it when it is not there
   */
  private record Candidate(
      Arrival arrival, Optional<Long> there, Function<Arrival.Arrived, Reading> reader) {

    Addition outcome() {
      Attempt<Addition> attempt = Attempt.at(arrival, this::outcome);
      return attempt.result() == null
          ? new Addition.Refused(attempt.complaint())
          : attempt.result();
    }

    private Attempt<Addition> outcome(Arrival.Arrived arrived) {
      if (there.isPresent()) {
        return new Attempt<>(new Addition.There(there.get(), arrived.report().id()), "");
      }
      Reading reading = reader.apply(arrived);
      String source = arrived.source();
      String complaint = Attempt.of(source, reading, source).complaint();
      Ledger.Item item = new Ledger.Item(arrived.report(), reading, source);
      return new Attempt<>(new Addition.Read(item, complaint), "");
    }
  }

  /** Looks each arrival up in the record, and opens the reader when there is one to read. */
  private final class Candidates implements Iterator<Candidate> {
    private final Iterator<Arrival> arrivals;
    private final Ledger ledger;
    private @Nullable Function<Report, Reading> opened;

    Candidates(Iterator<Arrival> arrivals, Ledger ledger) {
      this.arrivals = arrivals;
      this.ledger = ledger;
    }

    @Override
    public boolean hasNext() {
      return arrivals.hasNext();
    }

    @Override
    public Candidate next() {
      return candidate(arrivals.next());
    }

    private Candidate candidate(Arrival arrival) {
      return switch (arrival) {
        case Arrival.Refused refused -> new Candidate(refused, Optional.empty(), this::read);
        case Arrival.Arrived arrived -> {
          Report dated = sources.dated(arrived.report());
          Optional<Long> there = ledger.find(dated);
          if (there.isEmpty() && opened == null) {
            opened = reader.get();
          }
          yield new Candidate(
              new Arrival.Arrived(arrived.source(), dated, arrived.problems()), there, this::read);
        }
      };
    }

    private Reading read(Arrival.Arrived arrived) {
      Function<Report, Reading> reader = opened;
      if (reader == null) {
        throw new IllegalStateException("the reader is opened before there is a report to read");
      }
      return reader.apply(arrived.report()).arrivedWith(arrived.problems());
    }
  }
}
