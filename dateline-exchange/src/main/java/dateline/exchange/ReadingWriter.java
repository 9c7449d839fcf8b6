package dateline.exchange;

import dateline.model.Attribution;
import dateline.model.Engine;
import dateline.model.KnownPlace;
import dateline.model.Mention.Anchor;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mention.Use;
import dateline.model.Passage;
import dateline.model.PlaceRef;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.TimeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a reading as one line of JSON, schema {@code dateline/reading/1}.
 *
 * <p>The same reading gives the same bytes: keys stand in one order, and nothing depends on clock
 * or chance. What is unknown is written as {@code null}; no field stands in for another. {@link
 * ReadingReader} reads the lines back.
 */
public final class ReadingWriter {
  /** Names the form of the lines; fields are only ever added to it. */
  public static final String SCHEMA = "dateline/reading/1";

  private final boolean withText;

  private ReadingWriter(boolean withText) {
    this.withText = withText;
  }

  /** Returns a writer whose lines hold the report's text, so that they stand by themselves. */
  public static ReadingWriter withText() {
    return new ReadingWriter(true);
  }

  /** Returns a writer whose lines leave the report's text out; the words quoted stay. */
  public static ReadingWriter withoutText() {
    return new ReadingWriter(false);
  }

  /**
   * Returns the reading as one line, without a line break.
   *
   * @throws IllegalArgumentException when the text holds half a surrogate pair, or the reading
   *     speaks of a place, time or attribution that it does not list
   */
  public String line(Reading reading) {
    JsonLine json = new JsonLine(CodePoints.of(reading.report().text()));
    ReadingIds ids = new ReadingIds(reading);
    json.open();
    json.text("schema", SCHEMA);
    report(json, reading.report());
    places(json, ids, reading.places());
    times(json, ids, reading.times());
    ActorFields.write(json, ids, reading.actors());
    attributions(json, ids, reading.attributions());
    ClaimLines claims = new ClaimLines(json, ids);
    claims.claims(reading.claims());
    claims.incidents(reading.incidents());
    problems(json, reading.problems());
    engine(json, reading.engine());
    json.close();
    return json.end();
  }

  private void report(JsonLine json, Report report) {
    Report.DateSource from = report.publishedFrom();
    json.open("report");
    json.text("id", report.id());
    json.text("sha256", report.sha256());
    json.text("outlet", report.outlet());
    json.text("title", report.title());
    json.text("language", report.language());
    json.text("translatedFrom", report.translatedFrom());
    json.day("published", report.published());
    json.text("publishedFrom", from == null ? null : ReportFields.word(from));
    whenKnown(json, "url", report.url());
    whenKnown(json, "byline", report.byline());
    if (withText) {
      json.text("text", report.text());
    }
    json.close();
  }

  private static void places(JsonLine json, ReadingIds ids, List<PlaceName> places) {
    json.list("places");
    for (PlaceName place : places) {
      json.open();
      json.text("id", ids.of(place));
      json.passage(place.passage());
      switch (place.ref()) {
        case PlaceRef.Resolved resolved -> {
          json.text("status", "resolved");
          known(json, resolved.place());
          byPlace(json, place, "name");
          json.confidence(resolved.confidence());
          candidates(json, resolved.others());
        }
        case PlaceRef.Ambiguous ambiguous -> {
          json.text("status", "ambiguous");
          notKnown(json);
          byPlace(json, place, null);
          json.unknown("confidence");
          candidates(json, ambiguous.candidates());
        }
        case PlaceRef.Unresolved unresolved -> {
          json.text("status", "unresolved");
          notKnown(json);
          byPlace(json, place, null);
          json.unknown("confidence");
          candidates(json, List.of());
          json.text("why", unresolved.why());
        }
      }
      json.foundBy(place.foundBy());
      json.close();
    }
    json.endList();
  }

  private static void known(JsonLine json, KnownPlace place) {
    json.text("name", place.name());
    json.number("geonames", place.geonames());
    json.text("wikidata", place.wikidata());
    json.text("country", place.country());
    json.text("admin1", place.admin1());
    json.text("admin2", place.admin2());
    json.degrees("lat", place.latitude());
    json.degrees("lon", place.longitude());
    json.text("kind", place.kind().label());
  }

  private static void notKnown(JsonLine json) {
    for (String name :
        List.of(
            "name", "geonames", "wikidata", "country", "admin1", "admin2", "lat", "lon", "kind")) {
      json.unknown(name);
    }
  }

  private static void byPlace(JsonLine json, PlaceName place, @Nullable String match) {
    json.text("relation", place.relation());
    json.flag("metonym", place.metonym());
    if (place.use() == Use.NAME) {
      json.flag("inName", true);
    }
    json.text("match", match);
  }

  private static void candidates(JsonLine json, List<PlaceRef.Candidate> candidates) {
    json.list("candidates");
    for (PlaceRef.Candidate candidate : candidates) {
      json.open();
      known(json, candidate.place());
      json.confidence(candidate.confidence());
      json.close();
    }
    json.endList();
  }

  private static @Nullable String anchored(@Nullable Anchor anchor, ReadingIds ids) {
    return switch (anchor) {
      case null -> null;
      case Anchor.Published published -> TimeFields.PUBLISHED;
      case Anchor.Dateline dateline -> TimeFields.DATELINE;
      case Anchor.Told told -> ids.ofTime(told.span());
    };
  }

  private static void times(JsonLine json, ReadingIds ids, List<TimeExpression> times) {
    json.list("times");
    for (TimeExpression time : times) {
      json.open();
      json.text("id", ids.of(time));
      json.passage(time.passage());
      json.text("type", time.type().name());
      json.text("value", time.value());
      days(json, time.ref());
      json.text("anchored", anchored(time.anchor(), ids));
      if (time.ref() instanceof TimeRef.Unresolved unresolved) {
        json.text("why", unresolved.why());
      }
      json.foundBy(time.foundBy());
      json.close();
    }
    json.endList();
  }

  /** Writes the first and the last day that an expression of time stands for. */
  static void days(JsonLine json, @Nullable TimeRef ref) {
    Days days = Days.of(ref);
    json.day("from", days.from());
    json.day("to", days.to());
  }

  private static void attributions(JsonLine json, ReadingIds ids, List<Attribution> attributions) {
    json.list("attributions");
    for (Attribution attribution : attributions) {
      json.open();
      json.text("id", ids.of(attribution));
      json.span("source", spanOf(attribution.source()));
      json.span("cue", spanOf(attribution.cue()));
      json.list("content");
      attribution.content().forEach(said -> json.span(said.span()));
      json.endList();
      json.text("speaker", ids.ofSpeaker(attribution.speaker()));
      json.text("manner", attribution.manner().label());
      json.text("inside", ids.outside(attribution));
      json.foundBy(attribution.foundBy());
      json.close();
    }
    json.endList();
  }

  private static @Nullable Span spanOf(@Nullable Passage passage) {
    return passage == null ? null : passage.span();
  }

  private static void problems(JsonLine json, List<Problem> problems) {
    json.list("problems");
    for (Problem problem : problems) {
      json.open();
      json.text("code", problem.code());
      json.span("span", problem.span());
      json.text("message", problem.message());
      json.close();
    }
    json.endList();
  }

  private static void engine(JsonLine json, Engine engine) {
    json.open("engine");
    json.text("version", engine.version());
    json.text("reader", engine.reader());
    json.open("models");
    engine.models().forEach(json::text);
    json.close();
    json.close();
  }

  private static void whenKnown(JsonLine json, String name, @Nullable String value) {
    if (value != null) {
      json.text(name, value);
    }
  }
}
