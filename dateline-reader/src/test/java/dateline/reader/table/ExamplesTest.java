package dateline.reader.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Claim;
import dateline.model.Count;
import dateline.model.Event;
import dateline.model.EventType;
import dateline.model.Mention.TimeExpression;
import dateline.model.Participant;
import dateline.model.Report;
import dateline.model.Report.DateSource;
import dateline.model.TimeRef;
import dateline.reader.ReportReader;
import dateline.reader.Sentences;
import dateline.reader.count.Names;
import dateline.reader.count.PartyFinder;
import dateline.reader.language.Analysed;
import dateline.reader.time.TimeFinder;
import dateline.reader.toll.HarmFinder;
import dateline.reader.toll.Harmed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the example of every row of the rules' tables. */
class ExamplesTest {
  private static final ReportReader READER = ReportReader.open();

  @Test
  void everyExampleOfAnEventIsFoundByARuleOfItsRow() {
    List<String> failures = new ArrayList<>();
    for (EventType type : EventType.values()) {
      for (Table.Row row : rows("event/" + type + ".tsv")) {
        List<String> expected =
            row.list("words").stream()
                .map(words -> "event." + type.name().toLowerCase(Locale.ROOT) + "." + words)
                .map(id -> id.replace(' ', '-') + " " + row.required("mode"))
                .toList();
        List<String> seen = claims(row).stream().map(ExamplesTest::event).toList();
        if (Collections.disjoint(seen, expected)) {
          failures.add("“" + row.required("example") + "” gives " + seen + ", not " + expected);
        }
      }
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void everyExampleOfALightVerbHasItsSubjectOrObjectTakePart() {
    List<String> failures = new ArrayList<>();
    for (Table.Row row : rows("event/lightverbs.tsv")) {
      boolean does = row.required("subject").equals("does");
      boolean found =
          claims(row).stream()
              .flatMap(claim -> claim.event().participants().stream())
              .anyMatch(each -> (each.role() == Participant.Role.ACTOR) == does);
      if (!found) {
        failures.add(row.required("example"));
      }
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void noExampleOfAnotherFieldTellsOfAnAttack() {
    List<String> failures = new ArrayList<>();
    for (Table.Row row : rows("domains.tsv")) {
      holds(row, "words", failures);
      claims(row).stream()
          .filter(claim -> claim.event().type() == EventType.ASSAULT)
          .forEach(claim -> failures.add(row.required("example") + " " + claim.trigger().text()));
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void everyExampleOfAContextGivesIt() {
    List<String> failures = new ArrayList<>();
    for (Table.Row row : rows("contexts.tsv")) {
      holds(row, "words", failures);
      List<List<String>> seen = claims(row).stream().map(each -> each.event().contexts()).toList();
      if (seen.stream().noneMatch(each -> each.contains(row.required("context")))) {
        failures.add("“" + row.required("example") + "” gives " + seen);
      }
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void everyExampleOfAHarmHoldsOneOfItsWordsAndTellsOfTwoPeople() {
    List<String> failures = new ArrayList<>();
    for (Table.Row row : rows("harms.tsv")) {
      holds(row, "cues", failures);
      List<Harmed> harmed =
          Sentences.of(row.required("example")).stream().flatMap(ExamplesTest::harmed).toList();
      String expected = row.required("harm") + " 2" + (hit(row) ? " hit" : "");
      compare(row, harmed, ExamplesTest::toll, expected, failures);
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void everyExampleOfATimeIsFoundByItsRuleAndStandsForWhatIsExpected() {
    List<String> failures = new ArrayList<>();
    for (Table.Row row : rows("times.tsv")) {
      String marked = row.required("example");
      String text = marked.replace("[", "").replace("]", "");
      String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
      Report report = Report.named("example", text);
      if (!row.required("published").equals("-")) {
        report = report.published(LocalDate.parse(row.required("published")), DateSource.GIVEN);
      }
      List<TimeExpression> found = TimeFinder.find(report, Sentences.of(text));
      String expected = words + " " + row.required("expected") + " time." + row.required("name");
      List<String> told = found.stream().map(ExamplesTest::time).toList();
      if (!told.contains(expected)) {
        failures.add(expected + ", not " + told);
      }
    }
    assertEquals(List.of(), failures);
  }

  private static String time(TimeExpression time) {
    return time.passage().text()
        + " "
        + time.type()
        + " "
        + time.value()
        + " "
        + time.foundBy().name();
  }

  @Test
  void everyExampleOfAStatusHoldsItsWordsAndGivesThatStatus() {
    List<String> failures = new ArrayList<>();
    for (Table.Row row : rows("status.tsv")) {
      holds(row, "words", failures);
      compare(row, claims(row), c -> c.status().label(), row.required("status"), failures);
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void everyExampleOfAGovernorGivesItsStatus() {
    List<String> failures = new ArrayList<>();
    for (Table.Row row : rows("governors.tsv")) {
      String expected =
          switch (row.required("status")) {
            case "same" -> "planned";
            case "tried", "failed" -> "attempted";
            case String status -> status;
          };
      compare(row, claims(row), c -> c.status().label(), expected, failures);
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void everyExampleOfADayGivesTheDayOfTheAttack() {
    LocalDate published = LocalDate.of(2024, 5, 22);
    TimeRef sunday = new TimeRef.On(LocalDate.of(2024, 5, 19));
    List<String> failures = new ArrayList<>();
    for (Table.Row row : rows("days.tsv")) {
      String example = row.required("example");
      Report report = Report.of(example).published(published, DateSource.GIVEN);
      Event.Occasion time = READER.read(report).incidents().getFirst().event().time();
      if (time == null || !time.expression().ref().equals(sunday)) {
        failures.add("“" + example + "” gives " + time);
      }
    }
    assertEquals(List.of(), failures);
  }

  private static List<Table.Row> rows(String table) {
    return Table.resource("/dateline/reader/" + table).rows();
  }

  private static boolean hit(Table.Row row) {
    return row.required("hit").equals("hit");
  }

  private static <T> void compare(
      Table.Row row, List<T> found, Function<T, String> shown, String expected, List<String> out) {
    List<String> seen = found.stream().map(shown).toList();
    if (!seen.contains(expected)) {
      out.add("“" + row.required("example") + "” gives " + seen + " and not " + expected);
    }
  }

  private static void holds(Table.Row row, String column, List<String> failures) {
    String example = plain(row.required("example"));
    if (row.list(column).stream().noneMatch(words -> example.contains(plain(words)))) {
      failures.add("“" + row.required("example") + "” holds none of " + row.list(column));
    }
  }

  private static String event(Claim claim) {
    var mode = claim.event().mode();
    return claim.foundBy().name() + " " + (mode == null ? "-" : mode.label());
  }

  private static Stream<Harmed> harmed(Analysed sentence) {
    Names names = Names.of(List.of(sentence));
    return HarmFinder.find(sentence, PartyFinder.parties(sentence, names)).stream();
  }

  private static String toll(Harmed harmed) {
    Count count = harmed.party().count();
    String number = count == null ? "?" : String.valueOf(count.min());
    return harmed.harm().label() + " " + number + (harmed.hit() ? " hit" : "");
  }

  private static List<Claim> claims(Table.Row row) {
    Report report = Report.of(row.required("example"));
    return READER
        .read(report.published(LocalDate.of(2024, 3, 4), Report.DateSource.GIVEN))
        .claims();
  }

  /** The words between blanks, so that "raid" is not found in "afraid". */
  private static String plain(String words) {
    String apart = words.toLowerCase(Locale.ROOT).replace("n't", " nt");
    return " " + apart.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
