package dateline.store.check;

import static dateline.store.check.Tampering.rewritten;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dateline.exchange.JsonNotation;
import dateline.store.FirstVersion;
import dateline.store.check.Tampering.Way;
import dateline.store.ledger.EntryRow.Link;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A store for each kind of tampering, and exactly what is said of it. Its ledger has 12 entries.
 */
class TamperedTest {
  @TempDir Path folder;

  private static Verdict verdict(Path file) {
    return new Verifier(file, new JsonNotation()).verify(null);
  }

  private static List<String> sentences(Verdict verdict) {
    return verdict.flaws().stream().map(Flaw::sentence).toList();
  }

  static Stream<Arguments> schema() {
    return Stream.of(
        arguments(
            "no-guard-against-changes",
            List.of("drop trigger entry_is_not_changed"),
            List.of("the trigger \"entry_is_not_changed\" is missing")),
        arguments(
            "no-guard-against-deletion",
            List.of("drop trigger entry_is_not_deleted"),
            List.of("the trigger \"entry_is_not_deleted\" is missing")),
        arguments(
            "a-guard-that-lets-all-pass",
            List.of(
                "drop trigger entry_is_not_changed",
                "create trigger entry_is_not_changed before update on entry begin select 1; end"),
            List.of("the trigger \"entry_is_not_changed\" is not as Dateline made it")),
        arguments(
            "a-trigger-that-changes-what-is-added",
            List.of(
                "create trigger x after insert on report begin"
                    + " delete from report where number = new.number; end"),
            List.of("there is a trigger \"x\" that Dateline did not make")),
        arguments(
            "no-entries-at-all",
            List.of("drop table entry"),
            List.of(
                "the table \"entry\" is missing",
                "the index \"entry_by_report\" is missing",
                "the trigger \"entry_is_not_changed\" is missing",
                "the trigger \"entry_is_not_deleted\" is missing")),
        arguments(
            "a-view-gone",
            List.of("drop table problem"),
            List.of(
                "the table \"problem\" is missing", "the index \"problem_by_code\" is missing")),
        arguments(
            "no-mark",
            List.of("pragma application_id = 0"),
            List.of("the mark \"application_id\" is not as Dateline made it")),
        arguments(
            "no-version",
            List.of("drop table flyway_schema_history"),
            List.of("the table \"flyway_schema_history\" is missing")));
  }

  static Stream<Arguments> views() {
    return Stream.of(
        arguments("incident", 3, "update incident set killed_min = 7 where id = 'i3-1'"),
        arguments("incident", 1, "update incident set killed_best = 60 where id = 'i1-1'"),
        arguments("incident", 4, "delete from incident where report = 4"),
        arguments(
            "incident",
            2,
            "insert into incident select 'x', 2, 1, event, mode, status, certainty, 'invented',"
                + " claims, place_words, place_status, place_why, place_name, relation, precision,"
                + " geonames, country, admin1, kind, latitude, longitude, first_day, last_day,"
                + " day_words, day_why, killed_min, killed_max, killed_best, killed_basis,"
                + " injured_min, injured_max, injured_best, injured_basis"
                + " from incident where id = 'i1-1'"),
        arguments("report", 4, "update report set text = replace(text, 'bridge', 'market')"),
        arguments("report", 6, "delete from report where number = 6"),
        arguments("report", 2, "update report set outlet = 'Somebody' where number = 2"),
        arguments("problem", 5, "update problem set message = '' where report = 5"),
        arguments(
            "claim", 1, "update claim set status = 'HAPPENED' where report = 1 and ordinal = 3"),
        arguments("place", 1, "update place set country = 'IQ' where report = 1 and ordinal = 1"),
        arguments("actor", 1, "delete from actor where report = 1 and ordinal = 1"),
        arguments(
            "report_words",
            3,
            "insert into report_words (report_words, rowid, title, text)"
                + " select 'delete', number, title, text from report where number = 3"),
        arguments("viewed", null, "update viewed set entry = 11"));
  }

  @Test
  void theStoreAsItWasWrittenHasNoFlaw() throws Exception {
    Verdict verdict = verdict(FirstVersion.in(folder));
    assertEquals(new Verdict(List.of(), end(), 12, List.of()), verdict);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "dateline.store.check.TamperedLedgers#entries",
    "dateline.store.check.TamperedLedgers#numbers"
  })
  void theLedger(String name, Way way, List<String> told) throws Exception {
    Path file = FirstVersion.in(folder);
    Tampering.of(file, way);
    Verdict verdict = verdict(file);
    assertEquals(told, sentences(verdict), name);
    assertEquals(
        List.of("the views were not compared with the entries, because these have flaws"),
        verdict.left());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schema")
  void whatTheStoreIsMadeOf(String name, List<String> statements, List<String> told)
      throws Exception {
    Path file = FirstVersion.in(folder);
    Tampering.plainly(file, statements.toArray(String[]::new));
    assertEquals(told, sentences(verdict(file)), name);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void theViews(String view, Integer report, String statement) throws Exception {
    Path file = FirstVersion.in(folder);
    Tampering.plainly(file, statement);
    String which = report == null ? "" : " of report " + report;
    assertEquals(
        List.of(
            "the view \""
                + view
                + "\""
                + which
                + " does not follow from the ledger; dateline replay makes it anew"),
        sentences(verdict(file)).stream().distinct().toList());
  }

  @Test
  void aLedgerWrittenAnewIsFoundOnlyByAnEndThatWasKeptElsewhere() throws Exception {
    Path file = FirstVersion.in(folder);
    Tampering.of(file, rewritten(2, "because = 'another reason'"));
    assertEquals(List.of(), sentences(verdict(file)));
    Verdict verdict = new Verifier(file, new JsonNotation()).verify(end());
    assertEquals(
        List.of(
            "the ledger is not the one that ended in "
                + FirstVersion.END
                + ": its entry 12 has another hash"),
        sentences(verdict));
    Link later = new Link(14, end().hash());
    assertEquals(
        List.of(
            "the ledger is not the one that ended in 14:" + end().hash() + ": it has no entry 14"),
        sentences(
            new Verifier(FirstVersion.in(folder("again")), new JsonNotation()).verify(later)));
  }

  @Test
  void aViewMadeOfAnEntryThatSaysNothingIsNamed() throws Exception {
    Path file = FirstVersion.in(folder);
    Tampering.of(file, rewritten(5, "body = '{}'"));
    assertEquals(
        List.of("entry 5 holds nothing that Dateline writes, or what cannot follow"),
        sentences(verdict(file)));
  }

  private Path folder(String name) throws Exception {
    return Files.createDirectory(folder.resolve(name));
  }

  private static Link end() {
    String[] parts = FirstVersion.END.split(":");
    return new Link(Long.parseLong(parts[0]), parts[1]);
  }
}
