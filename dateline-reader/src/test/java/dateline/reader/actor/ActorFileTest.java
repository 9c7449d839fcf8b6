package dateline.reader.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.ActorKind;
import dateline.model.Sector;
import dateline.reader.Sentences;
import dateline.reader.actor.Reference.Description;
import dateline.reader.actor.Reference.Organ;
import dateline.reader.language.Analysed;
import dateline.reader.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorFileTest {
  private static final ActorFile FILE = ActorFile.embedded();
  private static final String FOLDER = "/dateline/reader/actor/";

  @ParameterizedTest
  @ValueSource(strings = {"groups.tsv", "organisations.tsv"})
  void everyNameAndAliasLeadsToSomebody(String table) {
    for (Table.Row row : Table.resource(FOLDER + table).rows()) {
      for (String name :
          Stream.concat(row.list("name").stream(), row.list("aliases").stream()).toList()) {
        String key = Folded.of(name);
        if (!name.equals("-") && !key.isEmpty()) {
          assertFalse(FILE.bodies().named(key).isEmpty(), name);
          for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
            assertTrue(FILE.bodies().begins(key.substring(0, i)), name);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ISIS, Islamic State",
    "ISIL, Islamic State",
    "Daesh, Islamic State",
    "Houthis, Houthi movement",
    "Shebab, Al-Shabaab",
    "TTP, Tehrik-i-Taliban Pakistan",
  })
  void otherNamesLeadToTheSameGroup(String alias, String name) {
    KnownActor one = FILE.bodies().named(Folded.of(alias)).getFirst().what();
    KnownActor other = FILE.bodies().named(Folded.of(name)).getFirst().what();
    assertEquals(other, one);
    assertEquals(ActorKind.ARMED_GROUP, one.kind());
  }

  @Test
  void aStateHasWhatActsForIt() {
    State syria = FILE.state("SY");
    assertNotNull(syria);
    assertEquals("Syrian military", syria.military().name());
    assertEquals(Sector.MIL, syria.military().sector());
    assertEquals(syria.military(), only("Syrian Arab Army", "Syrian Armed Forces"));
    KnownActor airForce = only("Syrian Arab Air Force");
    assertNotEquals(syria.military(), airForce);
    assertEquals("Syrian military", airForce.parent());
  }

  @Test
  void aLeaderHasTheOfficeOfTheDay() {
    Leader lavrov = FILE.leaders().named("sergei lavrov").getFirst().what();
    Leader.Term term = lavrov.term(LocalDate.of(2015, 11, 20));
    assertNotNull(term);
    assertEquals("Foreign minister of Russia", term.title());
    assertFalse(lavrov.knownBy(LocalDate.of(1950, 1, 1)));
  }

  static List<Table.Row> nouns() {
    return Table.resource(FOLDER + "nouns.tsv").rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nouns")
  void everyNounIsFoundInItsExample(Table.Row row) {
    List<Analysed> sentences = Sentences.of(row.required("example"));
    List<Reference> found = ReferenceScanner.scan(FILE, sentences.getFirst(), 0, List.of());
    assertTrue(
        found.stream().anyMatch(reference -> tells(reference, row)),
        () -> row.required("noun") + " in " + row.required("example") + " " + found);
  }

  private static boolean tells(Reference reference, Table.Row row) {
    return switch (reference) {
      case Description description ->
          description.noun().noun().equals(row.required("noun"))
              && description.noun().kind().label().equals(row.required("kind"));
      case Organ organ -> organ.organ().kind().label().equals(row.required("kind"));
      default -> false;
    };
  }

  private static KnownActor only(String... names) {
    List<KnownActor> found =
        Stream.of(names)
            .map(name -> FILE.bodies().named(Folded.of(name)).getFirst().what())
            .distinct()
            .toList();
    assertEquals(1, found.size(), found::toString);
    return found.getFirst();
  }
}
