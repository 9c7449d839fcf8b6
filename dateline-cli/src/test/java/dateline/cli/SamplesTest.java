package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.exchange.ReadingWriter;
import dateline.exchange.ReportLines;
import dateline.intake.Intake;
import dateline.model.Arrival;
import dateline.model.Harm;
import dateline.model.Incident;
import dateline.model.Reading;
import dateline.model.TimeRef;
import dateline.model.TollRange;
import dateline.reader.ReportReader;
import dateline.testkit.ExchangeInvariants;
import dateline.testkit.FormatSchema;
import dateline.testkit.Golden;
import dateline.testkit.ReadingInvariants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way with the real reader: the samples from file to line, account and table. */
class SamplesTest {
  private static final ReportReader READER = ReportReader.open();
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final String SAMPLES = Path.of("..", "samples").toString();

  @Test
  void everyReadingHoldsWhatItPromisesAndIsTheOneReviewed() {
    FormatSchema schema = FormatSchema.reading();
    ReadingWriter writer = ReadingWriter.withoutText();
    for (Reading reading : readings()) {
      ReadingInvariants.check(reading);
      String line = writer.line(reading);
      schema.check(line);
      ExchangeInvariants.check(line, reading.report().text());
      String name = reading.report().id().replaceAll("\\.[a-z]+$", "");
      Golden.checkLine(GOLDEN.resolve(name + ".expected.json"), line);
    }
  }

  /** What a person took from each sample, before any reader did, stands in expected.json. */
  @Test
  void theMainIncidentOfEverySampleIsReadAsAPersonReadIt() throws IOException {
    Map<String, Reading> readings = new HashMap<>();
    readings().forEach(reading -> readings.put(reading.report().id(), reading));
    List<String> differences = new ArrayList<>();
    JsonNode samples =
        new JsonMapper().readTree(Files.readString(Path.of(SAMPLES, "expected.json")));
    for (JsonNode sample : samples) {
      String id = (sample.has("id") ? sample.get("id") : sample.get("file")).asString();
      Incident incident = readings.get(id).incidents().getFirst();
      JsonNode expected = sample.get("incidents").get(0);
      differ(id, "event", expected.get("event"), incident.event().type().name(), differences);
      differ(id, "killed", most(expected.get("killed")), most(incident, Harm.KILLED), differences);
      differ(
          id, "injured", most(expected.get("injured")), most(incident, Harm.INJURED), differences);
      differ(id, "from", expected.get("from"), from(incident), differences);
    }
    assertEquals(12, samples.size());
    assertEquals(List.of(), differences);
  }

  private static void differ(
      String id,
      String field,
      @Nullable JsonNode expected,
      @Nullable String seen,
      List<String> out) {
    String wanted = expected == null || expected.isNull() ? null : expected.asString();
    differ(id, field, wanted, seen, out);
  }

  private static void differ(
      String id, String field, @Nullable String wanted, @Nullable String seen, List<String> out) {
    if (!Objects.equals(wanted, seen)) {
      out.add(id + " " + field + ": " + wanted + " and not " + seen);
    }
  }

  /** The greater end of a toll, the lesser where there is none: what a headline would quote. */
  private static @Nullable String most(@Nullable JsonNode toll) {
    if (toll == null || toll.isNull()) {
      return null;
    }
    JsonNode max = toll.get("max");
    return (max == null || max.isNull() ? toll.get("min") : max).asString();
  }

  private static @Nullable String most(Incident incident, Harm harm) {
    TollRange range = incident.toll(harm);
    if (range == null) {
      return null;
    }
    Integer max = range.max();
    return String.valueOf(max == null ? range.min() : max.intValue());
  }

  private static @Nullable String from(Incident incident) {
    var time = incident.event().time();
    if (time == null) {
      return null;
    }
    return switch (time.expression().ref()) {
      case TimeRef.On on -> on.day().toString();
      case TimeRef.Within within -> within.from().toString();
      case TimeRef.Unresolved unresolved -> null;
    };
  }

  private static List<Reading> readings() {
    try (Stream<Arrival> all =
        Intake.standard().bundles(ReportLines::in).open(List.of(Path.of(SAMPLES)))) {
      List<Reading> readings =
          all.map(arrival -> READER.read(((Arrival.Arrived) arrival).report())).toList();
      assertEquals(12, readings.size());
      return readings;
    }
  }

  @Test
  void everyFormIsGiven() {
    for (String form : List.of("text", "jsonl", "csv")) {
      Run run = Run.with(READER::read, "", false, "read", "--format", form, SAMPLES);
      assertEquals(0, run.code(), run.err());
      assertTrue(run.lines().size() >= 12, form);
    }
  }

  @Test
  void theDemoTellsOfSamples() {
    Run run = Run.with(READER::read, "", true, "demo", "--no-serve");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Tandalti"), run.out());
  }
}
