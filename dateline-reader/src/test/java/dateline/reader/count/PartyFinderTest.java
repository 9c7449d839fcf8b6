package dateline.reader.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.PersonStatus;
import dateline.reader.Sentences;
import dateline.reader.count.Party.Kind;
import dateline.reader.count.PersonNouns.Sex;
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

class PartyFinderTest {
  /** Each party as "words = kind, count, age, other, some" as far as there is any. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # counted
          Six people came.                       | Six people = counted 6
          12 people came.                        | 12 people = counted 12
          At least six civilians came.           | At least six civilians = counted 6+
          More than 1.2 million people fled.     | More than 1.2 million people = counted 1200001+
          Up to 30 fighters came.                | Up to 30 fighters = counted ..30
          Between 20 and 30 villagers came.      | Between 20 and 30 villagers = counted 20-30
          Some 200 families fled.                | Some 200 families = counted ~200
          Well over 100 people came.             | over 100 people = counted 101+
          Only six people came.                  | six people = counted 6
          Dozens of fighters came.               | Dozens of fighters = counted 24+ in words
          A number of shoppers came.             | A number of shoppers = counted 2+ in words
          Half a dozen people came.              | Half a dozen people = counted 6
          A dozen people came.                   | A dozen people = counted 12
          Three young local men came.            | Three young local men = counted 3
          Two wounded soldiers were taken away.  | Two wounded soldiers = counted 2
          Two police officers came.              | Two police officers = counted 2
          Four Ruvians came.                     | Four Ruvians = counted 4
          One person came.                       | One person = counted 1
          A pair of brothers came.               | A pair of brothers = counted 2
          Eight soldiers and a medic died.       | Eight soldiers = counted 8; a medic = one
          Four nurses, two guards and a dog came. | Four nurses = counted 4; two guards = counted 2
          A group of five men came.              | five men = counted 5
          A family of five came.                 | A family of five = counted 5
          The crew of nine came.                 | The crew of nine = the_counted 9
          A family of five farmers came.         | A family of five farmers = counted 5
          Both men came.                         | Both men = the_counted 2
          Both men and women came.               | Both men = several; women = several
          On Monday two farmers were hurt.       | two farmers = counted 2
          In Barun several farmers were hurt.    | several farmers = counted 3+ in words
          On Monday dozens of men were hurt.     | dozens of men = counted 24+ in words
          # nobody
          Nobody came.                           | Nobody = counted 0
          No one came.                           | No one = counted 0
          None came.                             | None = counted 0
          No civilians came.                     | No civilians = counted 0
          # others than those before
          Two others were hurt.                  | Two others = counted 2 other
          Another four people were hurt.         | Another four people = counted 4 other
          Five more people were hurt.            | Five more people = counted 5 other
          Two other men were hurt.               | Two other men = counted 2 other
          About 200 more were hurt.              | About 200 more = bare ~200 other
          Another man was hurt.                  | Another man = one other
          A third man was hurt.                  | A third man = one other
          A third was hurt.                      | A third = one other
          The other two men fled.                | The other two men = the_counted 2 other
          # some of those before
          Three of them were hurt.               | Three of them = counted 3 some
          Nine people came, three of whom ran.   | Nine people = counted 9; three of whom = counted 3 some
          Nine came, three of them children.     | Nine = bare 9; three of them children = counted 3 some
          One of the guards was hurt.            | One of the guards = counted 1 some
          Two of its crew were hurt.             | Two of its crew = counted 2 some
          Six of the 20 passengers were hurt.    | Six of the 20 passengers = counted 6 some of 20
          Several of the wounded died.           | Several = bare 3+ in words some
          Both of them were hurt.                | Both of them = the_counted 2 some
          # told of before
          The two men came.                      | The two men = the_counted 2
          Those six people came.                 | Those six people = the_counted 6
          All three brothers came.               | All three brothers = the_counted 3
          The last two men came.                 | The last two men = the_counted 2
          The man came.                          | The man = the_one
          His wife came.                         | His wife = the_one
          The soldiers came.                     | The soldiers = several
          A woman and her two children came.     | A woman = one; her two children = the_counted 2
          # one, several, somebody
          A man came.                            | A man = one
          An unarmed civilian was hurt.          | An unarmed civilian = one
          Soldiers came.                         | Soldiers = several
          Police came.                           | Police = several
          They came.                             | They = several
          He and she came.                       | He = pronoun; she = pronoun
          Gunmen met him and her.                | Gunmen = several; him = pronoun; her = pronoun
          # ages
          A 34-year-old man came.                | A 34-year-old man = one aged 34
          A man, 34, came.                       | A man = one aged 34
          A man (34) came.                       | A man = one aged 34
          A boy aged 12 came.                    | A boy = one aged 12
          The 17 year old was hurt.              | The 17 year old = the_one aged 17
          Two 17-year-olds came.                 | Two 17-year-olds = counted 2 aged 17
          A three-month-old baby was hurt.       | A three-month-old baby = one
          Her 40-year-old father came.           | Her 40-year-old father = the_one aged 40
          Two boys aged 12 and 14 came.          | Two boys = counted 2
          Two men, ages 23 and 31, came.         | Two men = counted 2
          Two men, ages 23, 31 and 40, came.     | Two men = counted 2
          Men aged 20 to 30 came.                | Men = several
          # names
          Mariam Diallo, 34, came.               | Mariam Diallo = named aged 34
          A farmer, Joran Pell, 52, came.        | A farmer = one; Joran Pell = named aged 52
          Gen. Orlan Vasht came.                 | Orlan Vasht = named
          Martin Cole Jr. came.                  | Martin Cole = named
          Police officer Dana Rell came.         | Police officer = one; Dana Rell = named
          # what belongs to somebody
          A man's body was found.                | A man = one
          The man's death was confirmed.         | The man = the_one
          A man's car was hit.                   |
          The two men's house was hit.           |
          # numbers with no noun
          Twelve were hurt.                      | Twelve = bare 12
          A 15yo boy came.                       | A 15yo boy = one aged 15
          The two were hurt.                     | The two = bare 2
          Killed: 3, wounded: 5.                 | 3 = bare 3; 5 = bare 5
          """)
  void peopleAreFoundWithTheirCount(String text, String parties) {
    assertEquals(parties == null ? "" : parties, described(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The road was closed in 2019.",
        "In 1994, the war began.",
        "The 1980s were quiet.",
        "On May 12 the road was cut.",
        "On 12 May the road was cut.",
        "On Nov. 26 the road was cut.",
        "At 5:30 p.m. the guns fell silent.",
        "At 10 a.m. it began.",
        "AT 5 P.M. TUESDAY TROOPS LEFT.",
        "It lasted 40 minutes.",
        "Six months later it ended.",
        "For two weeks it rained.",
        "A five-day truce began.",
        "The 24-hour truce held.",
        "The town lies 30 km north of Barun.",
        "The post is 12 miles away.",
        "Nearly 300 hectares burned.",
        "It was 30 degrees.",
        "It cost $40.",
        "It cost 40 dollars.",
        "The bank lost £3 million.",
        "About 40 percent of it burned.",
        "40% of the town burned.",
        "A 122 mm rocket was found.",
        "A 9mm pistol was found.",
        "AK-47 rifles were found.",
        "The T-72 tank was hit.",
        "A C-130 plane landed.",
        "An 18-wheeler burned.",
        "Flight 204 was hit.",
        "Unit 731 was hit.",
        "Brigade 12 was hit.",
        "The 3rd Brigade left.",
        "The 12th Battalion left.",
        "Highway 61 was hit.",
        "Route 4 was hit.",
        "House No. 12 was hit.",
        "The barracks on 12 Kora Street were hit.",
        "Apartment 4 was hit.",
        "Room 101 was hit.",
        "Gate 3 was hit.",
        "Zone 4 was hit.",
        "Camp 7 was hit.",
        "School 34 was hit.",
        "Chapter 7 was read.",
        "Article 5 was invoked.",
        "The law has 40 articles.",
        "Two houses burned.",
        "Four vehicles were hit.",
        "Over 200 bombs fell.",
        "Several villages were hit.",
        "A number of roads were cut.",
        "No houses burned.",
        "The second day was quiet.",
        "The one road out was cut.",
        "The first shell fell.",
        "The G7 met.",
        "Joran Pell Street was hit.",
      })
  void whatIsNotPeopleIsNobody(String text) {
    List<String> counted =
        parties(text).stream()
            .filter(p -> p.counted() || p.kind() == Kind.NAMED)
            .map(Party::toString)
            .toList();
    assertEquals(List.of(), counted);
  }

  @Test
  void wordsTellSexAndStatus() {
    Party girl = parties("A girl came.").getFirst();
    assertEquals(Sex.FEMALE, girl.sex());
    assertEquals(PersonStatus.CIVILIAN, girl.status());
    Party gunman = parties("Two gunmen came.").getFirst();
    assertEquals(Sex.UNKNOWN, gunman.sex());
    assertEquals(PersonStatus.COMBATANT, gunman.status());
    Party man = parties("An unarmed man came.").getFirst();
    assertEquals(Sex.MALE, man.sex());
    assertEquals(PersonStatus.CIVILIAN, man.status());
    assertEquals(PersonStatus.CIVILIAN, parties("Six civilian workers came.").getFirst().status());
    assertEquals(PersonStatus.UNKNOWN, parties("Six people came.").getFirst().status());
    Party children = parties("Nine came, three of them children.").getLast();
    assertEquals(PersonStatus.CIVILIAN, children.status());
    assertEquals(Sex.MALE, parties("He came.").getFirst().sex());
    assertEquals(Sex.FEMALE, parties("She came.").getFirst().sex());
    assertEquals(Sex.FEMALE, parties("Gunmen met her.").getLast().sex());
  }

  @Test
  void aTitleTellsOfTheNamed() {
    Party named = parties("Soldier Dana Rell came.").getLast();
    assertEquals(Kind.NAMED, named.kind());
    assertEquals(PersonStatus.COMBATANT, named.status());
  }

  @Test
  void aSurnameAloneIsTheNamedPersonOnceSheIsKnown() {
    List<Analysed> sentences = Sentences.of("Mariam Diallo, 34, was hurt. Later Diallo died.");
    Names names = Names.of(sentences);
    List<Party> later = PartyFinder.parties(sentences.get(1), names);
    assertEquals(List.of(Kind.NAMED), later.stream().map(Party::kind).toList());
    assertEquals(
        List.of(),
        parties("Later they met Diallo.").stream().filter(p -> p.kind() == Kind.NAMED).toList());
  }

  @Test
  void onlyWordsForOnePersonAreSingle() {
    for (String one : List.of("A man", "The man", "He", "Mariam Diallo", "One man")) {
      assertTrue(parties(one + " came.").getFirst().single(), one);
    }
    for (String several : List.of("Two men", "The two men", "Soldiers", "They", "Nobody", "One")) {
      assertTrue(!parties(several + " came.").getFirst().single(), several);
    }
  }

  @Provide
  Arbitrary<String> reports() {
    return Texts.texts();
  }

  @Property
  void partiesLieInOrderAndNeverOverlap(@ForAll("reports") String text) {
    List<Analysed> sentences = Sentences.of(text);
    Names names = Names.of(sentences);
    for (Analysed sentence : sentences) {
      int end = -1;
      for (Party party : PartyFinder.parties(sentence, names)) {
        assertTrue(party.first() > end && party.last() >= party.first());
        assertTrue(party.head() >= party.first() && party.head() <= party.last());
        assertTrue(party.last() < sentence.size());
        end = party.last();
      }
    }
  }

  private static List<Party> parties(String text) {
    List<Analysed> sentences = Sentences.of(text);
    Names names = Names.of(sentences);
    List<Party> parties = new ArrayList<>();
    sentences.forEach(s -> parties.addAll(PartyFinder.parties(s, names)));
    return parties;
  }

  private static String described(String text) {
    List<Analysed> sentences = Sentences.of(text);
    Names names = Names.of(sentences);
    List<String> lines = new ArrayList<>();
    for (Analysed sentence : sentences) {
      for (Party party : PartyFinder.parties(sentence, names)) {
        lines.add(
            Sentences.words(sentence, party.first(), party.last(), text)
                + " = "
                + described(party));
      }
    }
    return String.join("; ", lines);
  }

  private static String described(Party party) {
    CountPhrase quantity = party.quantity();
    CountPhrase whole = party.whole();
    return party.kind().name().toLowerCase(Locale.ROOT)
        + (quantity == null ? "" : " " + Sentences.brief(quantity.count()))
        + (party.age() == null ? "" : " aged " + party.age())
        + (party.other() ? " other" : "")
        + (party.partitive() ? " some" : "")
        + (whole == null ? "" : " of " + Sentences.brief(whole.count()));
  }
}
