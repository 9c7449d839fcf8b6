package dateline.reader.place;

import dateline.model.Mention.TimeExpression;
import dateline.model.PlaceKind;
import dateline.model.Report;
import dateline.reader.language.Analysed;
import dateline.reader.language.LanguageModel;
import dateline.reader.language.OnnxModel;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.place.gazetteer.GazetteerPlace;
import dateline.reader.place.gazetteer.compile.JsonText;
import dateline.reader.text.Text;
import dateline.reader.time.TimeFinder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Learns what the signs of names and of places weigh, from reports in which each place name has its
 * point. Run by hand when a sign, the gazetteer or the language model has changed:
 *
 * <pre>
 * java -cp … dateline.reader.place.PlaceTrainer FOLDER \
 *     dateline-reader/src/main/resources/dateline/reader/place REPORTS.jsonl…
 * </pre>
 *
 * <p>{@code FOLDER} holds {@code reports.jsonl.gz} and {@code gold.jsonl.gz}: local newspapers, in
 * which great names often stand for small towns. Of the further reports, news of the world, places
 * that everybody knows are taken for what they are, so that Moscow is not first of all a town in
 * Idaho. The same input gives the same tables. Names are learnt as a logistic regression, places as
 * a conditional one: of the places of a name those near the point are right, none of them where
 * there is none.
 */
final class PlaceTrainer {
  private static final double NEAR = 161;
  private static final double CLOSE = 30;
  private static final double RIDGE = 1.0;
  private static final int STEPS = 600;
  private static final int MOST_OF_A_SET = 250;

  /**
   * Set, not learnt. American newspapers do not transliterate, have no lines of one name and seldom
   * speak of the Sahel; and what a report says a place lies in must outweigh all that is near.
   */
  private static final Map<Enum<?>, Double> SET =
      Map.of(
          PlaceSign.LOOSELY, -1.5,
          PlaceSign.AREA, 6.5,
          PlaceSign.CONTAINED, 2.5,
          PlaceSign.NOT_CONTAINED, -2.5,
          NameSign.HEADING, 1.5);

  private record Gold(int start, int end, double latitude, double longitude, boolean optional) {
    private boolean located() {
      return !Double.isNaN(latitude);
    }
  }

  /** A report with its places; without them, well-known places are taken for what they are. */
  private record Annotated(Report report, List<Analysed> sentences, @Nullable List<Gold> places) {}

  /** Signs of the choices of a name, and which of them are right. */
  private record Example<S extends Enum<S>>(List<Signs<S>> values, BitSet right, double weight) {}

  private final Gazetteer gazetteer = Gazetteer.embedded();
  private final PlaceFinder finder = new PlaceFinder(gazetteer);
  private final List<Annotated> reports;
  private final PrintStream log;

  private PlaceTrainer(List<Annotated> reports, PrintStream log) {
    this.reports = reports;
    this.log = log;
  }

  /** Reads the first folder and the reports behind the second, writes three tables into that. */
  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    LanguageModel model = OnnxModel.load();
    List<Annotated> reports = new ArrayList<>(read(from, model));
    for (String world : List.of(arguments).subList(2, arguments.length)) {
      reports.addAll(world(Path.of(world), model));
    }
    PlaceTrainer trainer = new PlaceTrainer(reports, System.err);
    Weights<NameSign> names = trainer.names();
    write(to.resolve("names.tsv"), names, "What words weigh for being the name of a place.");
    List<List<Name>> found = trainer.found(names);
    Weights<PlaceSign> alone = trainer.places(found, null, null);
    write(to.resolve("alone.tsv"), alone, "What each place weighs for a name by itself.");
    Weights<PlaceSign> together = trainer.places(found, alone, alone);
    together = trainer.places(found, alone, together);
    write(to.resolve("together.tsv"), together, "What each place weighs beside the others told.");
  }

  private Weights<NameSign> names() {
    List<Example<NameSign>> examples = new ArrayList<>();
    for (Annotated annotated : reports) {
      if (annotated.places == null) {
        continue;
      }
      NameEvidence evidence = new NameEvidence(NameEvidence.Elsewhere.of(annotated.sentences));
      NameScanner.Judge judge =
          (name, capitals) -> {
            Gold gold = gold(annotated, name);
            if (gold == null || !gold.optional) {
              Signs<NameSign> nothing = new Signs<>(NameSign.class);
              boolean is = gold != null;
              examples.add(
                  new Example<>(
                      List.of(evidence.of(name, capitals), nothing), choice(is ? 0 : 1), 1));
            }
            return gold == null ? null : name;
          };
      NameScanner scanner = new NameScanner(gazetteer, null, times(annotated), judge);
      annotated.sentences.forEach(scanner::names);
    }
    return fit("names", NameSign.class, examples);
  }

  private List<List<Name>> found(Weights<NameSign> weights) {
    List<List<Name>> all = new ArrayList<>();
    for (Annotated annotated : reports) {
      NameEvidence evidence = new NameEvidence(NameEvidence.Elsewhere.of(annotated.sentences));
      NameScanner scanner =
          new NameScanner(
              gazetteer,
              null,
              times(annotated),
              (name, capitals) -> PlaceFinder.judged(name, evidence.of(name, capitals), weights));
      List<Name> names = new ArrayList<>();
      annotated.sentences.forEach(sentence -> names.addAll(scanner.names(sentence)));
      all.add(names);
    }
    return all;
  }

  private Weights<PlaceSign> places(
      List<List<Name>> found,
      @Nullable Weights<PlaceSign> alone,
      @Nullable Weights<PlaceSign> together) {
    List<Example<PlaceSign>> examples = new ArrayList<>();
    List<Example<PlaceSign>> world = new ArrayList<>();
    Weights<PlaceSign> none = Weights.of(PlaceSign.class, new double[PlaceSign.values().length]);
    int known = 0;
    int due = 0;
    for (int i = 0; i < reports.size(); i++) {
      Annotated annotated = reports.get(i);
      PlaceEvidence evidence = finder.evidence(annotated.report, annotated.sentences);
      Resolver resolver =
          new Resolver(evidence, alone == null ? none : alone, together == null ? none : together);
      List<Group> of = resolver.resolve(found.get(i));
      List<Group> groups = of.stream().distinct().toList();
      Surroundings surroundings = Resolver.surroundings(groups);
      for (int g = 0; g < groups.size(); g++) {
        Group group = groups.get(g);
        List<Signs<PlaceSign>> values = evidence.of(group, alone == null ? null : surroundings, g);
        if (annotated.places == null) {
          BitSet right = wellKnown(group);
          if (right != null) {
            world.add(new Example<>(values, right, 1));
          }
          continue;
        }
        for (Name name : group.names) {
          Gold gold = gold(annotated, name);
          if (gold != null && !gold.optional) {
            BitSet right = right(group, gold);
            due++;
            known += right.get(group.places.size()) ? 0 : 1;
            examples.add(new Example<>(values, right, 1));
          }
        }
      }
    }
    log.printf(Locale.ROOT, "%d of %d names have a place that is right%n", known, due);
    double weight = Math.min(1, (double) examples.size() / Math.max(1, world.size()));
    log.printf(Locale.ROOT, "%d well-known places of %.2f each%n", world.size(), weight);
    world.forEach(e -> examples.add(new Example<>(e.values, e.right, weight)));
    return fit("places", PlaceSign.class, examples);
  }

  /**
   * Returns the place that a name stands for in news of the world, as everybody would say: a
   * country, a capital, a great city without a namesake nearly as great, a sea; null for all
   * others.
   */
  private static @Nullable BitSet wellKnown(Group group) {
    if (group.places.isEmpty() || group.names.stream().allMatch(Name::inName)) {
      return null;
    }
    GazetteerPlace first = group.places.getFirst();
    boolean known =
        switch (first.kind()) {
          case COUNTRY -> true;
          case WATER, AREA, FACILITY -> group.places.size() == 1 || first.name().contains(" ");
          case REGION -> group.places.size() == 1 && first.population() > 500_000;
          case DISTRICT -> false;
          case SETTLEMENT -> isGreat(first, group.places);
        };
    if (!known) {
      return null;
    }
    BitSet right = new BitSet();
    for (int i = 0; i < group.places.size(); i++) {
      right.set(i, group.places.get(i).place().kilometresTo(first.place()) <= CLOSE);
    }
    return right;
  }

  private static BitSet choice(int number) {
    BitSet choice = new BitSet();
    choice.set(number);
    return choice;
  }

  private static boolean isGreat(GazetteerPlace first, List<GazetteerPlace> places) {
    long next = 0;
    for (GazetteerPlace place : places) {
      if (place.kind() == PlaceKind.SETTLEMENT
          && place.place().kilometresTo(first.place()) > CLOSE) {
        next = Math.max(next, place.population());
      }
    }
    return (first.isCapital() || first.population() > 200_000) && first.population() > 6 * next;
  }

  private static BitSet right(Group group, @Nullable Gold gold) {
    BitSet right = new BitSet();
    boolean any = false;
    for (double reach : new double[] {CLOSE, NEAR}) {
      for (int i = 0; i < group.places.size() && gold != null && gold.located(); i++) {
        double km = group.places.get(i).place().kilometresTo(gold.latitude, gold.longitude);
        right.set(i, km <= reach);
        any |= right.get(i);
      }
      if (any) {
        return right;
      }
    }
    right.set(group.places.size());
    return right;
  }

  /** Fits the weights under which the right choices are likeliest, by steps along the gradient. */
  private <S extends Enum<S>> Weights<S> fit(
      String what, Class<S> signs, List<Example<S>> examples) {
    int size = signs.getEnumConstants().length;
    double[] weights = new double[size];
    double[] speed = new double[size];
    double[] square = new double[size];
    double loss = 0;
    double right = 0;
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = new double[size];
      loss = 0;
      right = 0;
      Weights<S> now = Weights.of(signs, weights);
      double sumOfWeights = 0;
      for (Example<S> example : examples) {
        sumOfWeights += example.weight;
        double[] shares = Resolver.shares(example.values, now);
        double sum = 0;
        int best = 0;
        for (int i = 0; i < shares.length; i++) {
          sum += example.right.get(i) ? shares[i] : 0;
          best = shares[i] > shares[best] ? i : best;
        }
        loss -= example.weight * Math.log(Math.max(sum, 1e-12));
        right += example.right.get(best) ? example.weight : 0;
        for (int i = 0; i < shares.length; i++) {
          double wanted = example.right.get(i) ? shares[i] / Math.max(sum, 1e-12) : 0;
          double[] values = example.values.get(i).inOrder();
          for (int k = 0; k < size; k++) {
            gradient[k] += example.weight * (shares[i] - wanted) * values[k];
          }
        }
      }
      double rate = 0.1 * Math.min(1, 2.0 * (STEPS - step) / STEPS);
      for (int k = 0; k < size; k++) {
        Double set = SET.get(signs.getEnumConstants()[k]);
        if (set != null) {
          weights[k] = set;
          continue;
        }
        double slope = (gradient[k] + RIDGE * weights[k]) / sumOfWeights;
        speed[k] = 0.9 * speed[k] + 0.1 * slope;
        square[k] = 0.999 * square[k] + 0.001 * slope * slope;
        double bias = Math.sqrt(1 - Math.pow(0.999, step));
        weights[k] -=
            rate * speed[k] / (1 - Math.pow(0.9, step)) / (Math.sqrt(square[k]) / bias + 1e-8);
      }
    }
    double weight = examples.stream().mapToDouble(Example::weight).sum();
    log.printf(
        Locale.ROOT,
        "%s: %d examples, %.2f %% right, loss %.4f%n",
        what,
        examples.size(),
        100 * right / weight,
        loss / weight);
    return Weights.of(signs, weights);
  }

  private static <S extends Enum<S>> void write(Path path, Weights<S> weights, String what)
      throws IOException {
    StringBuilder table = new StringBuilder("# " + what + "\n");
    table.append(
        "# Learnt by PlaceTrainer from gold/lgl/train; logarithms of odds. Not by hand, but for those"
            + " that PlaceTrainer sets.\n");
    table.append("sign\tweight\n");
    for (S sign : weights.signs()) {
      table.append(String.format(Locale.ROOT, "%s\t%.3f\n", Weights.name(sign), weights.of(sign)));
    }
    Files.writeString(path, table);
  }

  private static List<TimeExpression> times(Annotated annotated) {
    return TimeFinder.find(annotated.report, annotated.sentences);
  }

  private static @Nullable Gold gold(Annotated annotated, Name name) {
    return annotated.places == null
        ? null
        : annotated.places.stream()
            .filter(g -> g.start < name.span().end() && name.span().start() < g.end)
            .min(Comparator.comparing(Gold::optional))
            .orElse(null);
  }

  private static List<Annotated> world(Path reports, LanguageModel model) throws IOException {
    List<Annotated> world = new ArrayList<>();
    for (Map<?, ?> line : lines(reports)) {
      Report report = report(line);
      if (world.size() < MOST_OF_A_SET && !report.text().isBlank()) {
        world.add(new Annotated(report, model.analyse(Text.of(report.text()).sentences()), null));
      }
    }
    return world;
  }

  private static Report report(Map<?, ?> line) {
    return new Report(
        String.valueOf(line.get("id")),
        String.valueOf(line.get("text")),
        null,
        line.get("published") instanceof String day ? LocalDate.parse(day) : null,
        line.get("published") == null ? null : Report.DateSource.GIVEN,
        line.get("outlet") instanceof String outlet ? outlet : null,
        line.get("url") instanceof String url ? url : null,
        null,
        null,
        null);
  }

  private static List<Annotated> read(Path folder, LanguageModel model) throws IOException {
    Map<String, List<Gold>> places = new HashMap<>();
    for (Map<?, ?> line : lines(folder.resolve("gold.jsonl.gz"))) {
      List<Gold> golds = new ArrayList<>();
      for (Object each : JsonText.array(line.get("places"))) {
        golds.add(gold(JsonText.object(each)));
      }
      places.put(String.valueOf(line.get("id")), golds);
    }
    List<Annotated> reports = new ArrayList<>();
    for (Map<?, ?> line : lines(folder.resolve("reports.jsonl.gz"))) {
      Report report = report(line);
      List<Gold> golds = places.getOrDefault(report.id(), List.of());
      reports.add(
          new Annotated(
              report,
              model.analyse(Text.of(report.text()).sentences()),
              byUnit(golds, report.text())));
    }
    return reports;
  }

  /** Gold offsets count code points, ours UTF-16 units. */
  private static List<Gold> byUnit(List<Gold> golds, String text) {
    return golds.stream()
        .map(
            g ->
                new Gold(
                    text.offsetByCodePoints(0, g.start),
                    text.offsetByCodePoints(0, g.end),
                    g.latitude,
                    g.longitude,
                    g.optional))
        .toList();
  }

  private static Gold gold(Map<?, ?> place) {
    List<?> span = JsonText.array(place.get("span"));
    return new Gold(
        number(span.get(0)).intValue(),
        number(span.get(1)).intValue(),
        place.get("lat") instanceof Double latitude ? latitude : Double.NaN,
        place.get("lon") instanceof Double longitude ? longitude : Double.NaN,
        Boolean.TRUE.equals(place.get("optional")));
  }

  private static Double number(@Nullable Object value) {
    if (value instanceof Double number) {
      return number;
    }
    throw new IllegalArgumentException("a number was expected, not " + value);
  }

  private static List<Map<?, ?>> lines(Path path) throws IOException {
    List<Map<?, ?>> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                path.toString().endsWith(".gz")
                    ? new GZIPInputStream(Files.newInputStream(path))
                    : Files.newInputStream(path),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(JsonText.object(JsonText.parse(line)));
      }
    }
    return lines;
  }
}
