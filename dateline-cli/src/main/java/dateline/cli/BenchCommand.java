package dateline.cli;

import dateline.model.Actor;
import dateline.model.Arrival;
import dateline.model.Arrival.Arrived;
import dateline.model.Arrival.Refused;
import dateline.model.Mention.TimeExpression;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.reader.actor.ActorFinder;
import dateline.reader.attribution.AttributionFinder;
import dateline.reader.language.Analysed;
import dateline.reader.language.LanguageModel;
import dateline.reader.language.OnnxModel;
import dateline.reader.place.PlaceFinder;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.text.Sentence;
import dateline.reader.text.Text;
import dateline.reader.time.TimeFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code dateline bench}: how fast this machine reads, the language model by itself and all of it.
 */
@Command(
    name = "bench",
    hidden = true,
    description = {
      "Reads the same reports over and over for some seconds, on --threads threads, and tells how",
      "many reports and tokens a second that were: the whole reading, then the language model alone,",
      "then times, places and actors given what the model sees, and last who says so."
    })
final class BenchCommand implements Callable<Integer> {
  /**
   * Reports that are analysed beforehand, to measure what comes after; more would fill the memory.
   */
  private static final int MOST_ANALYSED = 200;

  private final Terminal terminal;
  private final Supplier<Function<Report, Reading>> reader;
  private final Messages messages;

  @Mixin private Sources sources = new Sources();

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description = "How long each is measured, after half of that to warm up; 10 without it.")
  private int seconds;

  BenchCommand(Terminal terminal, Supplier<Function<Report, Reading>> reader, Messages messages) {
    this.terminal = terminal;
    this.reader = reader;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Output.Failure, InterruptedException, ExecutionException {
    sources.check();
    List<Report> reports = new ArrayList<>();
    try (Stream<Arrival> arrivals = sources.arrivals(terminal, messages)) {
      arrivals.forEach(
          arrival -> {
            switch (arrival) {
              case Arrived arrived -> reports.add(arrived.report());
              case Refused refused -> messages.say(refused.source() + ": " + refused.why());
            }
          });
    }
    if (reports.isEmpty()) {
      messages.say("there is no report to read");
      return Dateline.WRONG_USAGE;
    }
    try (Output output = Output.standard(terminal.out())) {
      Function<Report, Reading> read = reader.get();
      output.write(measure("whole reading", reports, report -> read.apply(report).claims().size()));
      // Before a second model is loaded: what one that reads holds.
      String memory = memory();
      LanguageModel model = OnnxModel.load();
      output.write(measure("language model", reports, report -> sentences(report, model)));
      output.write(stages(reports.subList(0, Math.min(MOST_ANALYSED, reports.size())), model));
      output.write(memory);
      output.finish();
    }
    return Dateline.DONE;
  }

  /**
   * Measures times, places and actors, and then who says so, each alone over what was seen before.
   */
  private String stages(List<Report> reports, LanguageModel model)
      throws InterruptedException, ExecutionException {
    IdentityHashMap<Report, List<Analysed>> seen = new IdentityHashMap<>();
    reports.forEach(r -> seen.put(r, model.analyse(Text.of(r.text()).sentences())));
    PlaceFinder places = new PlaceFinder(Gazetteer.embedded());
    String stages =
        measure(
            "times, places, actors",
            reports,
            report -> {
              List<Analysed> sentences = seen.getOrDefault(report, List.of());
              return actors(report, sentences, places).size();
            });
    IdentityHashMap<Report, List<Actor>> actors = new IdentityHashMap<>();
    reports.forEach(r -> actors.put(r, actors(r, seen.getOrDefault(r, List.of()), places)));
    return stages
        + measure(
            "who says so",
            reports,
            report -> {
              List<Analysed> sentences = seen.getOrDefault(report, List.of());
              List<Actor> known = actors.getOrDefault(report, List.of());
              return AttributionFinder.find(report, sentences, known).attributions().size();
            });
  }

  private static List<Actor> actors(Report report, List<Analysed> sentences, PlaceFinder places) {
    List<TimeExpression> times = TimeFinder.find(report, sentences);
    return ActorFinder.find(report, sentences, places.find(report, sentences, times));
  }

  private static int sentences(Report report, LanguageModel model) {
    return model.analyse(Text.of(report.text()).sentences()).size();
  }

  private String measure(String what, List<Report> reports, ToIntFunction<Report> work)
      throws InterruptedException, ExecutionException {
    int[] sizes = reports.stream().mapToInt(BenchCommand::tokens).toArray();
    LongAdder found = new LongAdder();
    run(reports.size(), i -> found.add(work.applyAsInt(reports.get(i))), seconds * 0.5);
    LongAdder read = new LongAdder();
    LongAdder tokens = new LongAdder();
    long start = System.nanoTime();
    run(
        reports.size(),
        number -> {
          found.add(work.applyAsInt(reports.get(number)));
          read.increment();
          tokens.add(sizes[number]);
        },
        seconds);
    double spent = (System.nanoTime() - start) / 1e9;
    return String.format(
        Locale.ROOT,
        "%-22s %8.1f reports/s %8.0f tokens/s on %d threads, %,d found%n",
        what,
        read.sum() / spent,
        tokens.sum() / spent,
        sources.threads(),
        found.sum());
  }

  /** Works on the reports in turn, on all threads, until the time is over. */
  private void run(int reports, IntConsumer work, double seconds)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    try (ExecutorService threads = Executors.newFixedThreadPool(sources.threads())) {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < sources.threads(); thread++) {
        int first = thread;
        running.add(
            threads.submit(
                () -> {
                  for (int i = first; System.nanoTime() < end; i += sources.threads()) {
                    work.accept(i % reports);
                  }
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
  }

  private static int tokens(Report report) {
    return Text.of(report.text()).sentences().stream().mapToInt(Sentence::size).sum();
  }

  /** Tells the memory that the process holds, where the system tells it (Linux). */
  private static String memory() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .map(
              megabytes ->
                  String.format(Locale.ROOT, "%-15s %8d MB at most%n", "memory", megabytes))
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
