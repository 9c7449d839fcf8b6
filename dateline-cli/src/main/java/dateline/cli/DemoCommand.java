package dateline.cli;

import dateline.exchange.Phrases;
import dateline.exchange.ReportLines;
import dateline.intake.Intake;
import dateline.model.Arrival;
import dateline.model.Entry;
import dateline.model.Event;
import dateline.model.Incident;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.TimeRef;
import dateline.store.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code dateline demo}: the sample reports read, all their incidents told by day, and their pages
 * served.
 */
@Command(
    name = "demo",
    description = "Reads the sample reports, tells what they claim and shows it in a browser.")
final class DemoCommand implements Callable<Integer> {
  /** The folder of the sample reports, in the folder that Dateline was installed in. */
  static final String SAMPLES = "samples";

  private static final String UNKNOWN = "Day not known";

  private final Terminal terminal;
  private final Supplier<Function<Report, Reading>> reader;
  private final Messages messages;

  @Option(names = "--no-serve", description = "Ends when the incidents are told.")
  private boolean noServe;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to answer on; 8080 without it, or another when that is in use.")
  private @Nullable Integer port;

  DemoCommand(Terminal terminal, Supplier<Function<Report, Reading>> reader, Messages messages) {
    this.terminal = terminal;
    this.reader = reader;
    this.messages = messages;
  }

  /**
   * One incident of one report.
   *
   * @param day the day it began, the last of days when that is not known
   * @param when the words for it
   */
  private record Told(LocalDate day, String when, Reading reading, Incident incident) {}

  @Override
  public Integer call() throws Output.Failure {
    Path home = terminal.home();
    if (home == null || !Files.isDirectory(home.resolve(SAMPLES))) {
      messages.say(
          "the folder of sample reports is not there; start from a whole copy of Dateline");
      return Dateline.WRONG_USAGE;
    }
    Gathered gathered = new Gathered(messages);
    Function<Report, Reading> reader = this.reader.get();
    try (Stream<Arrival> arrivals =
        Intake.standard().bundles(ReportLines::in).open(List.of(home.resolve(SAMPLES)))) {
      Iterator<Arrival> each = arrivals.iterator();
      while (each.hasNext()) {
        gathered.add(each.next(), reader);
      }
    }
    Output.standard(terminal.out()).write(account(gathered.readings()));
    if (!noServe) {
      int served = serve(gathered);
      if (served != Dateline.DONE) {
        return served;
      }
    }
    return gathered.allRead ? Dateline.DONE : Dateline.SOME_NOT_READ;
  }

  /** Keeps the samples in a store of their own, which goes when the demo ends. */
  private int serve(Gathered gathered) throws Output.Failure {
    try (TemporaryStore temporary = TemporaryStore.open()) {
      temporary.store().ledger().add(gathered.items, new Entry.By.Program("dateline demo"));
      return new Serving(terminal, messages).serve(temporary.store(), port);
    } catch (IOException e) {
      messages.say(
          "there is no place for a record of the samples, so no pages are served (--no-serve)");
      return Dateline.WRONG_USAGE;
    }
  }

  private static final class Gathered {
    private final List<Ledger.Item> items = new ArrayList<>();
    private final Messages messages;
    private boolean allRead = true;

    Gathered(Messages messages) {
      this.messages = messages;
    }

    List<Reading> readings() {
      return items.stream().map(Ledger.Item::reading).toList();
    }

    void add(Arrival arrival, Function<Report, Reading> reader) {
      switch (arrival) {
        case Arrival.Arrived arrived ->
            items.add(
                new Ledger.Item(
                    arrived.report(),
                    reader.apply(arrived.report()).arrivedWith(arrived.problems()),
                    "the samples of Dateline: " + arrived.source()));
        case Arrival.Refused refused -> {
          allRead = false;
          messages.say(refused.source() + ": " + refused.why() + "; " + refused.remedy());
        }
      }
    }
  }

  private String account(List<Reading> readings) {
    TextAccount.Page page = new TextAccount(terminal).page();
    List<Told> told = told(readings);
    opening(page, readings.size(), told.size());
    String when = "";
    for (Told each : told) {
      if (!each.when().equals(when)) {
        when = each.when();
        page.line("", "", Shown.bold(when));
        page.gap();
      }
      incident(page, each);
    }
    closing(page);
    return page.toString();
  }

  private static List<Told> told(List<Reading> readings) {
    List<Told> told = new ArrayList<>();
    for (Reading reading : readings) {
      for (Incident incident : reading.incidents()) {
        Event event = incident.event();
        LocalDate day = day(event);
        String when = day.equals(LocalDate.MAX) ? UNKNOWN : Phrases.when(event.time());
        told.add(new Told(day, when, reading, incident));
      }
    }
    told.sort(
        Comparator.comparing(Told::day)
            .thenComparing(Told::when)
            .thenComparing(each -> place(each.incident())));
    return told;
  }

  private static LocalDate day(Event event) {
    TimeRef ref = event.time() == null ? null : event.time().expression().ref();
    return switch (ref) {
      case null -> LocalDate.MAX;
      case TimeRef.On on -> on.day();
      case TimeRef.Within within -> within.from();
      case TimeRef.Unresolved unresolved -> LocalDate.MAX;
    };
  }

  private static String place(Incident incident) {
    Event event = incident.event();
    return event.place() == null ? "\uFFFF" : event.place().passage().text();
  }

  private static void opening(TextAccount.Page page, int reports, int incidents) {
    page.gap();
    page.line(
        "",
        "",
        "Dateline has read the "
            + reports
            + " sample reports in samples/ (every incident in them is invented) and found "
            + incidents
            + " incidents. Here they are by day: what happened and where, what it cost, the words"
            + " that say so, who says so and in which report. Two reports on one incident stand"
            + " side by side, each with its own toll.");
    page.gap();
  }

  private static void incident(TextAccount.Page page, Told told) {
    page.line(
        "  ",
        "    ",
        told.when().equals(UNKNOWN)
            ? TextAccount.headline(told.incident())
            : TextAccount.headlineWithoutDay(told.incident()));
    String toll = TextAccount.toll(told.incident());
    if (!toll.isEmpty()) {
      page.line("    ", "    ", toll);
    }
    page.line("    ", "     ", "“" + TextAccount.words(told.incident().main()) + "”");
    Report report = told.reading().report();
    page.line(
        "      — ",
        "        ",
        Shown.line(Phrases.speakers(told.incident().main()))
            + " · "
            + TextAccount.source(report)
            + " · "
            + Shown.line(report.id()));
    page.gap();
  }

  private static void closing(TextAccount.Page page) {
    page.line("", "", Shown.bold("Try next"));
    page.gap();
    command(page, "./dateline read samples/01-wire-tandalti.txt", "one report, with every claim");
    command(page, "./dateline read YOUR-REPORT.txt", "a report of your own: text or HTML");
    command(page, "./dateline read --format csv samples > claims.csv", "a table for a spreadsheet");
    command(page, "./dateline read --format jsonl samples", "JSON lines (docs/format.md)");
  }

  private static void command(TextAccount.Page page, String command, String does) {
    page.verbatim(String.format("  %-50s  %s", command, does));
  }
}
