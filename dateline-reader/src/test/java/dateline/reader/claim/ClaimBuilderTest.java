package dateline.reader.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.model.Claim;
import dateline.model.EventType;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Toll;
import dateline.reader.ReportReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimBuilderTest {
  private static final ReportReader READER = ReportReader.open();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An air strike killed five people in Homs and wounded nine others. | air strike 5 9",
        "A drone strike killed five people in Homs, while a car bomb wounded nine in Idlib. |"
            + " drone strike 5; car bomb 9",
        "Soldiers shelled the port after rebels ambushed a patrol. | shelled; ambushed",
        "Rebels attacked the base and they burned two trucks. | attacked",
        "The raid on the village sparked clashes in the valley. | raid; clashes",
        "Three farmers were killed when a mine exploded near Homs. | exploded 3",
        "Two charcoal makers were shot dead near Homs. | shot dead 2",
      })
  void eachAttackOfASentenceIsAClaimWithWhatCameOfIt(String text, String expected) {
    String told =
        READER.read(Report.of(text)).claims().stream()
            .map(claim -> claim.trigger().text() + tolls(claim))
            .collect(Collectors.joining("; "));
    assertEquals(expected, told);
  }

  private static String tolls(Claim claim) {
    return claim.event().tolls().stream()
        .map(Toll::count)
        .map(count -> " " + count.min())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No war has ever been won by air raids alone.",
        "Air strikes will not defeat the movement.",
      })
  void whatIsSaidOfAttacksInGeneralIsNoClaim(String text) {
    assertEquals(List.of(), READER.read(Report.of(text)).claims());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian and American raids hit Raqqa on Monday. | Russian, American",
        "France began its aerial operation in Syria on Monday. | France",
        "HOMS - Gunmen shot dead a trader on Monday. | Gunmen",
        "A joint operation of the army and tribal fighters pushed the rebels back. |"
            + " army, tribal fighters",
      })
  void doersAreNamedByAdjectivesPronounsAndWhatAnOperationIsOf(String text, String expected) {
    assertEquals(expected, doers(READER.read(Report.of(text)).claims().getFirst()));
  }

  @Test
  void theNameBesideADescriptionIsTold() {
    String text = "The minister met the president's ally, Oren Vask, on Friday.";
    Claim claim = READER.read(Report.of(text)).claims().getFirst();
    List<String> others =
        claim.event().participants().stream()
            .filter(each -> each.role() == Role.RECIPIENT)
            .map(each -> each.passage().text())
            .toList();
    assertEquals(List.of("Oren Vask"), others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ANKARA, Turkey — Shells hit a bakery in the Syrian town of Homs on Monday. | Homs",
        "Gunmen attacked Homs on Monday, a doctor who works in Aleppo said. | Homs",
        "A mine killed two men on Sunset Road in Aleppo. | Aleppo",
        "* HOMS - A bomb went off. * HAMA - Two men were shot. * IDLIB - A mine went off. |"
            + " HOMS, HAMA, IDLIB",
        "Clashes broke out in Homs. Two men were killed, a doctor in Aleppo said. |"
            + " Homs, Homs",
        "Clashes broke out in Homs. Two men died of wounds. Idlib province saw more fighting. |"
            + " Homs, Homs, Idlib",
        "A shell hit a school. The village of Homs was shelled on Monday. |" + " Homs, Homs",
      })
  void whereItHappenedIsNeitherWhereItWasWrittenNorWhereSomebodySpoke(
      String text, String expected) {
    String places =
        READER.read(Report.of(text)).claims().stream()
            .map(claim -> claim.event().place())
            .map(place -> place == null ? "-" : place.passage().text())
            .collect(Collectors.joining(", "));
    assertEquals(expected, places);
  }

  @Test
  void wordsAreSaidNowhereUnlessTheirSentenceTellsWhere() {
    String text = "Shells hit Aleppo on Monday. The council condemned the shelling.";
    Claim blame =
        READER.read(Report.of(text)).claims().stream()
            .filter(claim -> claim.event().type() == EventType.ACCUSE)
            .findFirst()
            .orElseThrow();
    assertNull(blame.event().place());
  }

  private static String doers(Claim claim) {
    return claim.event().participants().stream()
        .filter(each -> each.role() == Role.ACTOR)
        .map(each -> each.passage().text())
        .collect(Collectors.joining(", "));
  }
}
