package dateline.reader.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.model.Harm;
import dateline.model.Incident;
import dateline.model.PersonStatus;
import dateline.model.Report;
import dateline.model.TollRange;
import dateline.model.TollRange.Basis;
import dateline.reader.ReportReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an incident's toll is, and why. */
class TollViewTest {
  private static final ReportReader READER = ReportReader.open();

  @Test
  void theLastRunningTotalIsTheToll() {
    Incident incident =
        incident(
            "Shells killed eleven people in Kharkiv. The death toll rose to 12. "
                + "The death toll later rose to 14.");
    assertEquals(exactly(14, Basis.RUNNING_TOTAL), incident.toll(Harm.KILLED));
  }

  @Test
  void theInjuredMayHaveARunningTotalToo() {
    Incident incident =
        incident(
            "A bomb hit a market in Kharkiv and killed two people and wounded nine. "
                + "The number of wounded rose to 31.");
    assertEquals(exactly(2, Basis.SENTENCE), incident.toll(Harm.KILLED));
    assertEquals(exactly(31, Basis.RUNNING_TOTAL), incident.toll(Harm.INJURED));
  }

  @Test
  void sentencesAreNotAddedAndTheOneThatGivesMostIsTheToll() {
    Incident incident =
        incident("Shells killed two men and three women in Kharkiv. Shells killed three women.");
    assertEquals(exactly(5, Basis.SENTENCE), incident.toll(Harm.KILLED));
  }

  @Test
  void aTollOfNobodyIsWhatASentenceSays() {
    Incident incident = incident("Shells hit a market in Kharkiv. Nobody was killed.");
    assertEquals(exactly(0, Basis.SENTENCE), incident.toll(Harm.KILLED));
  }

  @Test
  void onePersonInOneSentenceIsWhatTheSentenceAddsUpTo() {
    Incident incident = incident("Shells killed a farmer in Kharkiv.");
    assertEquals(exactly(1, Basis.SENTENCE), incident.toll(Harm.KILLED));
  }

  @Test
  void personsKeptApartAreTheTollWhereTheyAreMoreThanASentenceGives() {
    Incident incident =
        incident("A man was killed by shells in Kharkiv. A woman was killed by shells in Kharkiv.");
    assertEquals(exactly(2, Basis.PERSONS), incident.toll(Harm.KILLED));
  }

  @Test
  void theInjuredAreThoseHitLessThoseOfThemWhoDied() {
    Incident incident = incident("Six people were shot in Kharkiv. Two people were killed.");
    assertEquals(exactly(2, Basis.SENTENCE), incident.toll(Harm.KILLED));
    assertEquals(exactly(4, Basis.HIT_LESS_DEAD), incident.toll(Harm.INJURED));
  }

  @Test
  void whereAllWhoWereHitDiedNobodyIsLeftInjured() {
    Incident incident = incident("Two people were shot in Kharkiv. Two people were killed.");
    assertEquals(exactly(0, Basis.HIT_LESS_DEAD), incident.toll(Harm.INJURED));
  }

  @Test
  void personsHitAndKeptApartAreInjuredWhereTheyAreMoreThanOneSentenceTellsOf() {
    Incident incident = incident("A man was shot in Kharkiv. A woman was shot in Kharkiv.");
    assertEquals(exactly(2, Basis.PERSONS), incident.toll(Harm.INJURED));
  }

  @Test
  void moreSaidToBeInjuredThanWereHitAndLivedIsWhatTheSentenceSays() {
    Incident incident = incident("Two people were shot in Kharkiv. Seven people were wounded.");
    assertEquals(exactly(7, Basis.SENTENCE), incident.toll(Harm.INJURED));
  }

  @Test
  void aFatalWordEntailsOneDeathAtTheLeast() {
    Incident incident = incident("Police spoke of a fatal shooting in Kharkiv.");
    assertEquals(new TollRange(1, null, 1, Basis.FATAL_WORD), incident.toll(Harm.KILLED));
  }

  @Test
  void partsByStatusAreNamedPartsAndTheWholeKeepsItsBasis() {
    Incident incident =
        incident("Shells killed seven people in Kharkiv. Three soldiers were killed by shells.");
    assertEquals(exactly(7, Basis.SENTENCE), incident.toll(Harm.KILLED));
    assertEquals(
        Map.of(
            PersonStatus.COMBATANT, exactly(3, Basis.PART),
            PersonStatus.UNKNOWN, exactly(4, Basis.PART)),
        incident.byStatus().get(Harm.KILLED));
  }

  @Test
  void aPartThatIsAllOfTheTollHasItsBasis() {
    Incident incident = incident("Shells killed at least six soldiers in Kharkiv.");
    TollRange six = new TollRange(6, null, 6, Basis.SENTENCE);
    assertEquals(six, incident.toll(Harm.KILLED));
    assertEquals(Map.of(PersonStatus.COMBATANT, six), incident.byStatus().get(Harm.KILLED));
  }

  @Test
  void whatTheFirstSentenceLeavesOpenStaysARange() {
    Incident incident =
        incident("Shells killed at least ten people in Kharkiv. In all 16 people were killed.");
    assertEquals(new TollRange(10, 16, 16, Basis.SENTENCE), incident.toll(Harm.KILLED));
  }

  @Test
  void aTotalBelowWhatTheReportBeginsWithIsOutdated() {
    Incident incident =
        incident("Shells killed 15 people in Kharkiv. At noon the death toll stood at nine.");
    assertEquals(exactly(15, Basis.SENTENCE), incident.toll(Harm.KILLED));
  }

  @Test
  void twoCountsOfPeopleInASentenceAreNotAdded() {
    Incident incident =
        incident(
            "A radio said that three people were killed by shells in Kharkiv, while a doctor said"
                + " that seven civilians were killed.");
    assertEquals(exactly(7, Basis.SENTENCE), incident.toll(Harm.KILLED));
  }

  @Test
  void aMurderSuicideEntailsTwoDeaths() {
    Incident incident = incident("A farmer shot a man in Kharkiv in a murder-suicide.");
    assertEquals(new TollRange(2, null, 2, Basis.FATAL_WORD), incident.toll(Harm.KILLED));
  }

  @Test
  void whoWasKilledTogetherWithOthersIsCountedWithThem() {
    Incident incident =
        incident("A farmer was killed together with his two sons by shells in Kharkiv.");
    assertEquals(exactly(3, Basis.SENTENCE), incident.toll(Harm.KILLED));
  }

  @Test
  void whoDiedIsNotAmongTheInjured() {
    Incident incident =
        incident("Gunmen shot and wounded a man in Kharkiv. On Monday the man died.");
    TollRange injured = incident.toll(Harm.INJURED);
    assertEquals(0, injured == null ? 0 : injured.best());
    assertEquals(exactly(1, Basis.SENTENCE), incident.toll(Harm.KILLED));
  }

  private static Incident incident(String text) {
    return READER.read(Report.of(text)).incidents().getFirst();
  }

  private static TollRange exactly(int number, Basis basis) {
    return new TollRange(number, number, number, basis);
  }
}
