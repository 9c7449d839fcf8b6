package dateline.reader.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.EventType;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.reader.ReportReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who came to harm, what was hit and with what, in reports all in capitals too. */
class HurtTest {
  private static final ReportReader READER = ReportReader.open();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FORMER MINISTER JUAN JOSE GUERRA WAS MURDERED. | JUAN JOSE GUERRA",
        "SOLDIERS KILLED TWO REPORTERS, ROBERTO NARVAEZ AND MAURICIO PEREIRA."
            + " | TWO REPORTERS; ROBERTO NARVAEZ; MAURICIO PEREIRA",
        "THE ATTACK KILLED 10 PEOPLE, INCLUDING LEADER LIDIA ROSA VELEZ."
            + " | 10 PEOPLE; LIDIA ROSA VELEZ",
        "Gunmen killed two traders, Joran Pell, 42, and Ana Lind. | two traders; Joran Pell; Ana Lind",
        "Two men were killed, Joran Pell said. | Two men",
      })
  void thoseWhoCameToHarmAreToldByName(String text, String victims) {
    assertEquals(List.of(victims.split("; ")), told(text, Role.VICTIM));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GUERRILLAS BLEW UP AT LEAST 10 POWER TRANSMISSION TOWERS. | POWER TRANSMISSION TOWERS",
        "Gunmen attacked a police post in Kassera. | police post",
        "The explosion destroyed their house and damaged several shops. | house; shops",
        "The bombing caused damage to a hotel. | hotel",
      })
  void whatIsHitIsToldWithoutItsNumberAndPlace(String text, String targets) {
    assertEquals(List.of(targets.split("; ")), told(text, Role.TARGET));
  }

  @Test
  void aNameBehindATitleIsOneWithIt() {
    assertEquals(
        List.of("CATTLEMAN RAMIRO LOPEZ JARAMILLO"),
        told("GUNMEN KIDNAPPED CATTLEMAN RAMIRO LOPEZ JARAMILLO.", Role.RECIPIENT));
  }

  @Test
  void whatAnActIsMadeOfDoesNotDoIt() {
    assertEquals(List.of(), told("A CAR BOMB KILLED TWO TRADERS.", Role.ACTOR));
    assertEquals(List.of(), told("A terrorist attack killed two traders.", Role.ACTOR));
    assertEquals(List.of(), told("We attacked the post.", Role.ACTOR));
    assertEquals(List.of("bomb"), told("A bomb killed two traders.", Role.MEANS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two officers were involved in the massacre of the monks. | Two officers",
        "The rebels are responsible for the murder of two priests. | rebels",
        "The attack on the mayor was attributed to the rebels. | rebels",
        "Police blamed the rebels for the bombing of the bridge. | rebels",
      })
  void whoAnswersForADeedDidIt(String text, String actors) {
    assertEquals(List.of(actors.split("; ")), told(text, Role.ACTOR));
  }

  @Test
  void anAttackByNobodyOnNobodyIsOneOfThoseThatTheReportTellsOf() {
    var reading =
        READER.read(
            Report.of("Rebels killed two farmers in Kassera. The mayor said violence may return."));
    assertEquals(
        1,
        reading.incidents().stream()
            .filter(each -> each.claims().getFirst().event().type() == EventType.ASSAULT)
            .count());
  }

  private static List<String> told(String text, Role role) {
    return READER.read(Report.of(text)).claims().stream()
        .filter(claim -> claim.event().type() == EventType.ASSAULT)
        .flatMap(claim -> claim.event().participants().stream())
        .filter(each -> each.role() == role)
        .map(each -> each.passage().text())
        .toList();
  }
}
