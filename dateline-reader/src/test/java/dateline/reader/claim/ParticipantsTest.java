package dateline.reader.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Claim;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.reader.ReportReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who does what to whom, in sentences of our own about countries that do not exist. */
class ParticipantsTest {
  private static final ReportReader READER = ReportReader.open();

  @Test
  void whoIsBlamedIsTheOneWhoWillResign() {
    holds(
        "The minister was blamed by the court and will resign.",
        "ACCUSE court > minister; AGREE minister > ; RETREAT minister > ");
  }

  @Test
  void whoIsPraisedIsTheOneWhoMetTheEnvoy() {
    holds(
        "The general was praised by the king and met the envoy.",
        "SUPPORT king > general; CONSULT general > envoy");
  }

  @Test
  void thoseWhoShareANounAreEachASide() {
    holds(
        "The ambassadors of Varnia, Ostland and Lurria praised the king.",
        "SUPPORT ambassadors of Varnia, Ostland, Lurria > king");
    holds(
        "Varnian and Ostlander soldiers shelled the village.",
        "ASSAULT Varnian, Ostlander soldiers > village");
  }

  @Test
  void itIsTheOneWhoSaysSo() {
    holds(
        "Varnia said it would help the refugees.",
        "AGREE Varnia > refugees; AID Varnia > refugees");
  }

  @Test
  void whatIsMeasuredIsWhatIsSent() {
    holds("The agency sent ten tons of rice to the rebels.", "AID agency > rebels");
  }

  @Test
  void whoReceivesIsGivenTo() {
    holds("The rebels received weapons from Morvath.", "AID Morvath > rebels");
  }

  @Test
  void whoSentWhatIsPraisedIsPraised() {
    holds("The council welcomed letters sent by the rebels.", "SUPPORT council > rebels");
    holds("The envoy criticised the decision of the court.", "ACCUSE envoy > court");
  }

  @Test
  void whoIsToBeBoycottedIsWhomADemandIsAbout() {
    holds("The union called for a boycott against the company.", "REQUEST union > company");
  }

  @Test
  void hisOwnRetreatIsThatOfWhoSuspendsIt() {
    holds("The rebels suspended their retreat.", "RETREAT rebels > ");
  }

  @Test
  void whoseMachinesTheyAreActs() {
    holds("On Monday army bulldozers levelled the houses.", "ASSAULT army > houses");
  }

  @Test
  void whoIsAccusedOfItDidIt() {
    holds(
        "Varnia accused Ostland of killing two farmers.",
        "ACCUSE Varnia > Ostland; ASSAULT Ostland > two farmers");
  }

  @Test
  void whoWillNotDoItRefuses() {
    holds("The president will not lift the ban.", "REJECT president > ; CONCEDE president > ");
  }

  @Test
  void theFiringIsByThoseWhoFiredBefore() {
    holds(
        "Police opened fire on a mob in the market. Two men died in the firing.",
        "ASSAULT Police > mob; ASSAULT Police > Two men");
  }

  @Test
  void whoIsForcedToActActs() {
    holds(
        "The mob threw stones, forcing the police to open fire.",
        "PROTEST mob > ; ASSAULT police > ");
  }

  @Test
  void aGatheringIsWhatIsAttacked() {
    holds("Gunmen attacked a wedding near Kasoro.", "ASSAULT Gunmen > wedding");
  }

  @Test
  void aPlaceHeldByRebelsIsNoRebel() {
    holds("The army captured a new rebel-held neighbourhood in the city.", "ASSAULT army > ");
  }

  private static void holds(String sentence, String expected) {
    String found =
        READER.read(Report.of(sentence)).claims().stream()
            .map(ParticipantsTest::told)
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }

  private static String told(Claim claim) {
    return claim.event().type() + " " + names(claim, true) + " > " + names(claim, false);
  }

  private static String names(Claim claim, boolean actors) {
    return claim.event().participants().stream()
        .filter(each -> each.role() != Role.MEANS)
        .filter(each -> (each.role() == Role.ACTOR) == actors)
        .map(Participant::passage)
        .map(passage -> passage.text())
        .collect(Collectors.joining(", "));
  }
}
