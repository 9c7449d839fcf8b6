package dateline.reader.toll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Count;
import dateline.reader.Sentences;
import dateline.reader.count.Names;
import dateline.reader.count.Party;
import dateline.reader.count.PartyFinder;
import dateline.reader.language.Analysed;
import dateline.testkit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmFinderTest {
  /** Each harm as "harm count", with hit, part or total behind it; "–" for people not counted. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # active
          Shells killed two farmers near Barun.              | killed 2
          The strike has killed more than 200 people.        | killed 201+
          The army said it had killed 40 fighters.           | killed 40
          Rebels said they killed seven soldiers.            | killed 7
          Gunmen shot dead three brothers.                   | killed 3
          The blast wounded six civilians.                   | injured 6
          A suicide bomber killed himself and five guards.   | killed 1; killed 5
          Gunmen managed to kill two guards.                 | killed 2
          # passive
          Two farmers were killed by shells.                 | killed 2
          Two farmers have been killed.                      | killed 2
          Two farmers have also been killed.                 | killed 2
          A teacher was shot dead at her gate.               | killed 1
          More than 40 people were injured.                  | injured 41+
          Up to 30 fighters were killed.                     | killed ..30
          About 15 civilians were wounded.                   | injured ~15
          Dozens of people were hurt.                        | injured 24+ in words
          Several villagers were badly injured.              | injured 3+ in words
          Hundreds were killed.                              | killed 200+ in words
          Half a dozen people were hurt.                     | injured 6
          Another man was killed.                            | killed 1
          They were killed.                                  | killed –
          The soldiers were killed.                          | killed –
          Eight were killed, the mayor said.                 | killed 8
          A total of 17 people were killed.                  | killed 17
          Mariam Diallo, 34, was killed.                     | killed 1
          Two men, ages 23 and 31, were killed.              | killed 2
          Ten were feared dead.                              | killed 10
          Five people were found dead.                       | killed 5
          # shared subjects
          Orlan Vasht was shot and killed.                   | killed 1
          A teacher was shot and later died.                 | killed 1
          A driver who was wounded on Monday died on Tuesday. | injured 1; killed 1
          # died
          A man died in hospital.                            | killed 1
          He died.                                           | killed 1
          Nobody died in the fire.                           | killed 0
          Between 20 and 30 rebels died.                     | killed 20-30
          Four people died of their wounds.                  | killed 4
          Two miners lost their lives.                       | killed 2
          A nurse succumbed to her wounds.                   | killed 1
          # reduced, relative, participles
          Three people killed in the strike came from Kora.  | killed 3
          The explosion, which killed eleven people, was heard for miles. | killed 11
          A mine exploded, killing a shepherd.               | killed 1
          A mine exploded, killing a shepherd and injuring two others. | killed 1; injured 2
          Two wounded soldiers were found.                   | injured 2
          # conjoined
          A teacher was killed and her son was wounded.      | killed 1; injured 1
          Three people were killed and seven injured in the blast. | killed 3; injured 7
          Three people were killed and seven others were wounded. | killed 3; injured 7
          Two men and a girl were killed.                    | killed 2; killed 1
          A woman and her two children were killed.          | killed 1; killed 2
          A boy, 9, and his sister, 12, were killed.         | killed 1; killed 1
          She and her sister were hurt.                      | injured 1; injured 1
          # headlines
          Three killed, seven wounded in Barun blast         | killed 3; injured 7
          At least 12 dead in market fire                    | killed 12+
          Blast kills four, wounds nine                      | killed 4; injured 9
          Eight dead, 20 hurt: monitor                       | killed 8; injured 20
          One soldier dead, two missing after clash          | killed 1; missing 2
          # left so many dead
          The strike left 14 people dead and 30 wounded.     | killed 14; injured 30
          The attack left at least nine dead.                | killed 9+
          # nouns
          The strike caused 12 deaths.                       | killed 12
          Four deaths were reported.                         | killed 4
          The deaths of four children were confirmed.        | killed 4
          Seven bodies were found.                           | killed 7
          Two more bodies were found.                        | killed 2
          Twenty-three bodies were recovered.                | killed 23
          The bodies of seven men were found in a well.      | killed 7
          The attack claimed 18 lives.                       | killed 18
          The blast took the lives of nine people.           | killed 9
          # totals
          The death toll rose to 41 from 38.                 | killed 41 total
          The death toll has risen from 38 to 41.            | killed 41 total
          The death toll now stands at 17.                   | killed 17 total
          The toll climbed to 25.                            | killed 25 total
          The number of dead reached 60.                     | killed 60 total
          The number of wounded rose to 112.                 | injured 112 total
          The injury toll rose to 30.                        | injured 30 total
          # nobody
          No casualties were reported.                       | injured 0 hit
          There were no casualties.                          | injured 0 hit
          There were no deaths.                              | killed 0
          No injuries were reported.                         | injured 0
          Nobody was hurt.                                   | injured 0
          No one was killed.                                 | killed 0
          # parts
          Nine people were killed, three of them children.   | killed 9; killed 3 part
          Nine people were killed, including three children. | killed 9; killed 3 part
          Nine people died, among them two nurses.           | killed 9; killed 2 part
          Nine people died, three of whom were children.     | killed 9; killed 3 part
          Nine people were killed, including two nurses and a guard. | killed 9; killed 2 part; killed 1 part
          Two people, a man and a woman, were killed.        | killed 2; killed 1 part; killed 1 part
          Two of its crew were killed.                       | killed 2 part
          Several of the wounded died.                       | killed 3+ in words part
          # hit, and perhaps dead
          Six people were shot.                              | injured 6 hit
          Six people were shot, one fatally.                 | injured 6 hit; killed 1
          A girl suffered gunshot wounds.                    | injured 1 hit
          Ten people were taken to hospital with shrapnel wounds. | injured 10 hit
          Six people suffered burns.                         | injured 6
          Three people are in critical condition.            | injured 3
          # missing, held, taken, displaced
          Twelve people are missing.                         | missing 12
          Two sailors are still missing.                     | missing 2
          Five people remain unaccounted for.                | missing 5
          Police arrested 14 protesters.                     | detained 14
          Fourteen students were detained.                   | detained 14
          Soldiers detained three brothers.                  | detained 3
          Gunmen abducted six pupils.                        | abducted 6
          Six pupils were kidnapped by gunmen.               | abducted 6
          A doctor was taken hostage.                        | abducted 1
          Some 4,000 people were displaced.                  | displaced ~4000
          The fighting displaced 300 families.               | displaced 300
          Two hundred families fled their homes.             | displaced 200
          """)
  void whoCameToHarmIsFound(String text, String harms) {
    assertEquals(harms, described(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The blast could have killed dozens.",
        "They came to kill the mayor.",
        "They threatened to kill two hostages.",
        "The mayor would be killed, he warned.",
        "Two hostages might be killed.",
        "Two hostages are to be killed.",
        "The guard was not injured.",
        "The two guards weren't hurt.",
        "The guard was never hurt.",
        "Neither driver was injured.",
        "Two passengers escaped unhurt.",
        "The driver was unhurt.",
        "The bomb failed to kill anyone.",
        "The car was hit.",
        "Four vehicles were hit.",
        "Brigade 12 was hit.",
        "A shell hit the school.",
        "The attack left two children without parents.",
        "Two people came to the market.",
        "Six children drew the dead sea.",
      })
  void whereNobodyIsSaidToHaveComeToHarmNobodyDid(String text) {
    assertEquals("", described(text));
  }

  @Test
  void aPartKnowsItsWhole() {
    List<Harmed> harmed = harmed("Nine people were killed, three of them children.");
    assertEquals(harmed.get(0).party(), harmed.get(1).whole());
    assertEquals(new Count.Exactly(9), harmed.get(0).party().count());
  }

  @Test
  void thoseWhoAreIncludedAreNoTollOfTheirOwn() {
    List<Harmed> harmed =
        harmed("Eight people from two villages, including six children and a woman, were killed.");
    assertEquals(new Count.Exactly(8), harmed.get(0).party().count());
    assertTrue(harmed.stream().skip(1).allMatch(Harmed::part));
  }

  @Test
  void aHarmKnowsItsWordAndItsRule() {
    Harmed harmed = harmed("On Monday two farmers were killed.").getFirst();
    assertEquals(5, harmed.cue());
    assertEquals("toll.passive", harmed.rule());
  }

  @Provide
  Arbitrary<String> reports() {
    return Texts.texts();
  }

  @Property
  void nobodyOutsideTheSentenceComesToHarmInIt(@ForAll("reports") String text) {
    List<Analysed> sentences = Sentences.of(text);
    Names names = Names.of(sentences);
    for (Analysed sentence : sentences) {
      List<Party> parties = PartyFinder.parties(sentence, names);
      for (Harmed harmed : HarmFinder.find(sentence, parties)) {
        assertTrue(harmed.cue() >= 0 && harmed.cue() < sentence.size());
        assertNotNull(harmed.harm());
        assertTrue(harmed.whole() == null || harmed.part());
      }
    }
  }

  private static List<Harmed> harmed(String text) {
    List<Analysed> sentences = Sentences.of(text);
    Names names = Names.of(sentences);
    List<Harmed> harmed = new ArrayList<>();
    sentences.forEach(s -> harmed.addAll(HarmFinder.find(s, PartyFinder.parties(s, names))));
    return harmed;
  }

  private static String described(String text) {
    return String.join("; ", harmed(text).stream().map(HarmFinderTest::described).toList());
  }

  private static String described(Harmed harmed) {
    Party party = harmed.party();
    Count count = party.count();
    String number = count != null ? Sentences.brief(count) : party.single() ? "1" : "–";
    return harmed.harm().name().toLowerCase(Locale.ROOT)
        + " "
        + number
        + (harmed.hit() ? " hit" : "")
        + (harmed.part() ? " part" : "")
        + (harmed.cumulative() ? " total" : "");
  }
}
