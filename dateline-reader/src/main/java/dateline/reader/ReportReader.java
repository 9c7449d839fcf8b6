package dateline.reader;

import dateline.model.Actor;
import dateline.model.ActorMentions;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Engine;
import dateline.model.Incident;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Span;
import dateline.reader.actor.ActorFinder;
import dateline.reader.actor.ActorReasons;
import dateline.reader.attribution.AttributionFinder;
import dateline.reader.claim.ClaimBuilder;
import dateline.reader.claim.Positions;
import dateline.reader.claim.Told;
import dateline.reader.event.EventFinder;
import dateline.reader.event.EventReasons;
import dateline.reader.event.Sides;
import dateline.reader.incident.Headline;
import dateline.reader.incident.IncidentBuilder;
import dateline.reader.language.Analysed;
import dateline.reader.language.LanguageModel;
import dateline.reader.language.OnnxModel;
import dateline.reader.origin.OriginFinder;
import dateline.reader.place.PlaceFinder;
import dateline.reader.place.PlaceReasons;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.text.Text;
import dateline.reader.time.TimeFinder;
import dateline.reader.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Reads reports. One reader serves any number of threads.
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.open();
 * Reading reading = reader.read(Report.of("Two farmers were killed by shelling near Kharkiv."));
 * }</pre>
 */
public final class ReportReader {
  /** The longest text that is taken for one report, in UTF-16 units: over half a million words. */
  public static final int LONGEST = 4_000_000;

  private static final String VERSION = "0.1.0";
  private static final String RULES = "rules-1";

  private final LanguageModel model;
  private final PlaceFinder places;
  private final Engine engine;

  private ReportReader(LanguageModel model, Gazetteer gazetteer, Map<String, String> added) {
    this.model = model;
    this.places = new PlaceFinder(gazetteer);
    Map<String, String> digests = new TreeMap<>(model.digests());
    digests.putAll(added);
    this.engine = new Engine(VERSION, RULES, digests);
  }

  /** Opens a reader with the model and the gazetteer that ship with Dateline. */
  public static ReportReader open() {
    CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::embedded);
    LanguageModel model = OnnxModel.load();
    return new ReportReader(model, gazetteer.join(), Map.of());
  }

  /**
   * Opens a reader with places beside those that ship; its engine names each file by its digest.
   *
   * @param places files of compiled places, as {@code gazetteer add} keeps them
   * @throws IOException when one of them cannot be read
   */
  public static ReportReader open(List<Path> places) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Path file : places) {
      try {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] digest = sha256.digest(Files.readAllBytes(file));
        digests.put(String.valueOf(file.getFileName()), HexFormat.of().formatHex(digest));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
    Gazetteer gazetteer = Gazetteer.with(places);
    return new ReportReader(OnnxModel.load(), gazetteer, digests);
  }

  /** Returns what makes the readings. */
  public Engine engine() {
    return engine;
  }

  /**
   * Reads one report. Never fails on what the report says: what cannot be read is told among the
   * reading's problems.
   */
  public Reading read(Report given) {
    if (given.text().length() > LONGEST) {
      return tooLong(given);
    }
    Report report = OriginFinder.find(given);
    List<Analysed> sentences = model.analyse(Text.of(report.text()).sentences());
    List<TimeExpression> times = TimeFinder.find(report, sentences);
    List<PlaceName> found = places.find(report, sentences, times);
    List<Actor> actors = ActorFinder.find(report, sentences, found);
    AttributionFinder.Found said = AttributionFinder.find(report, sentences, actors);
    List<Attribution> attributions = said.attributions();
    List<Told> deeds =
        new ClaimBuilder(report, sentences, times, found, actors, attributions).build();
    List<Told> told = Positions.with(report, sentences, attributions, deeds, said.stances());
    List<Incident> incidents = IncidentBuilder.build(told, headline(report));
    List<Claim> claims = told.stream().map(Told::claim).toList();
    List<Problem> problems = Problems.of(report, times, found, claims);
    return new Reading(
        report, found, times, actors, attributions, claims, incidents, problems, engine);
  }

  /** Returns why the times, places and actors of a report are read as they are. */
  public Reasons explain(Report given) {
    if (given.text().length() > LONGEST) {
      return new Reasons(List.of(), List.of(), List.of(), List.of(), List.of());
    }
    Report report = OriginFinder.find(given);
    List<Analysed> sentences = model.analyse(Text.of(report.text()).sentences());
    List<TimeExpression> times = TimeFinder.find(report, sentences);
    List<Span> spans = sentences.stream().map(each -> each.sentence().span()).toList();
    List<PlaceReasons> found = places.explain(report, sentences, times);
    List<PlaceName> names = found.stream().map(PlaceReasons::name).toList();
    List<ActorReasons> actors = ActorFinder.explain(report, sentences, names);
    ActorMentions mentions = new ActorMentions(actors.stream().map(ActorReasons::actor).toList());
    List<Happenings> events = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span span = spans.get(i);
      List<PlaceName> here =
          names.stream().filter(name -> span.covers(name.passage().span())).toList();
      Tree tree = new Tree(sentences.get(i), i);
      Sides sides = new Sides(sentences.get(i), tree, mentions, here);
      events.add(new Happenings(tree, EventFinder.explain(sentences.get(i), tree, sides)));
    }
    return new Reasons(spans, times, found, actors, events);
  }

  /**
   * Why a report is read as it is.
   *
   * @param sentences where the sentences stand
   * @param times each names the rule that found it and what it is counted from
   * @param places what each name may stand for, and why
   * @param actors whom which words stand for, and why
   * @param events what happens in each sentence, and why
   */
  public record Reasons(
      List<Span> sentences,
      List<TimeExpression> times,
      List<PlaceReasons> places,
      List<ActorReasons> actors,
      List<Happenings> events) {
    /** Copies the lists. */
    public Reasons {
      sentences = List.copyOf(sentences);
      times = List.copyOf(times);
      places = List.copyOf(places);
      actors = List.copyOf(actors);
      events = List.copyOf(events);
    }
  }

  /**
   * What happens in a sentence.
   *
   * @param tree how its words hang together
   * @param reasons the rules whose words stand in it, and what came of each
   */
  public record Happenings(Tree tree, List<EventReasons> reasons) {
    /** Copies the list. */
    public Happenings {
      reasons = List.copyOf(reasons);
    }
  }

  private Headline headline(Report report) {
    String title = report.title();
    return Headline.of(title == null ? List.of() : model.analyse(Text.of(title).sentences()));
  }

  private Reading tooLong(Report report) {
    Problem problem =
        new Problem(
            "too-long",
            null,
            String.format(
                java.util.Locale.ROOT,
                "the text has %,d characters, more than the %,d of one report, and was not read:"
                    + " split it into its reports",
                report.text().length(),
                LONGEST));
    return new Reading(
        report,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(problem),
        engine);
  }
}
