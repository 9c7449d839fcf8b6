package dateline.reader;

import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Engine;
import dateline.model.Incident;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.reader.attribution.AttributionFinder;
import dateline.reader.claim.ClaimBuilder;
import dateline.reader.claim.Told;
import dateline.reader.incident.Headline;
import dateline.reader.incident.IncidentBuilder;
import dateline.reader.language.Analysed;
import dateline.reader.language.LanguageModel;
import dateline.reader.language.OnnxModel;
import dateline.reader.origin.OriginFinder;
import dateline.reader.place.PlaceFinder;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.text.Text;
import dateline.reader.time.TimeFinder;
import java.util.List;
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

  private ReportReader(LanguageModel model, Gazetteer gazetteer) {
    this.model = model;
    this.places = new PlaceFinder(gazetteer);
    this.engine = new Engine(VERSION, RULES, model.digests());
  }

  /** Opens a reader with the model and the gazetteer that ship with Dateline. */
  public static ReportReader open() {
    CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::embedded);
    LanguageModel model = OnnxModel.load();
    return new ReportReader(model, gazetteer.join());
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
    List<Attribution> attributions = AttributionFinder.find(report, sentences);
    List<Told> told = new ClaimBuilder(report, sentences, times, found, attributions).build();
    List<Incident> incidents = IncidentBuilder.build(told, headline(report));
    List<Claim> claims = told.stream().map(Told::claim).toList();
    List<Problem> problems = Problems.of(report, times, found, claims);
    return new Reading(report, found, times, attributions, claims, incidents, problems, engine);
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
        report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(problem), engine);
  }
}
