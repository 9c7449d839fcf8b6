package dateline.reader.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Count;
import dateline.reader.Sentences;
import dateline.reader.text.Sentence;
import dateline.reader.text.Text;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountReaderTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # plain numbers
          zero                              | 0
          one                               | 1
          six                               | 6
          nineteen                          | 19
          twenty                            | 20
          ninety                            | 90
          twenty-three                      | 23
          twenty three                      | 23
          ninety-nine                       | 99
          hundred                           | 100
          a hundred                         | 100
          a hundred and five                | 105
          one hundred five                  | 105
          two hundred and fifty             | 250
          nineteen hundred                  | 1900
          twenty-five hundred               | 2500
          a thousand                        | 1000
          two thousand three hundred        | 2300
          two thousand and three            | 2003
          twenty-three thousand             | 23000
          six hundred thousand              | 600000
          one million two hundred thousand  | 1200000
          two billion                       | 2000000000
          half a million                    | 500000
          dozen                             | 12
          a dozen                           | 12
          two dozen                         | 24
          half a dozen                      | 6
          half-a-dozen                      | 6
          3 dozen                           | 36
          12 hundred                        | 1200
          0                                 | 0
          1200                              | 1200
          1,200                             | 1200
          2,147,483,647                     | 2147483647
          2 million                         | 2000000
          1.2 million                       | 1200000
          1.25 million                      | 1250000
          9.5 thousand                      | 9500
          a pair of                         | 2
          both                              | 2
          # at least
          at least six                      | 6+
          at least 1,200                    | 1200+
          at least half a dozen             | 6+
          no fewer than six                 | 6+
          not fewer than six                | 6+
          no less than six                  | 6+
          not less than six                 | 6+
          a minimum of six                  | 6+
          upwards of 100                    | 100+
          seven or more                     | 7+
          a dozen or more                   | 12+
          # more than: one more
          more than six                     | 7+
          more than two dozen               | 25+
          over 100                          | 101+
          # at most
          up to six                         | ..6
          at most six                       | ..6
          as many as six                    | ..6
          no more than five                 | ..5
          not more than five                | ..5
          a maximum of 6                    | ..6
          # fewer than: one fewer
          fewer than six                    | ..5
          less than six                     | ..5
          under six                         | ..5
          fewer than one                    | ..0
          fewer than 0                      | ..0
          # about
          about six                         | ~6
          around two dozen                  | ~24
          roughly 6                         | ~6
          approximately six                 | ~6
          approx. 6                         | ~6
          nearly 6                          | ~6
          almost 6                          | ~6
          close to 6                        | ~6
          an estimated 6                    | ~6
          estimated 6                       | ~6
          perhaps 6                         | ~6
          some 200                          | ~200
          some two dozen                    | ~24
          at least some 200                 | ~200
          7 or so                           | ~7
          a dozen or so                     | ~12
          # ranges
          between 20 and 30                 | 20-30
          from 20 to 30                     | 20-30
          20 to 30                          | 20-30
          20-30                             | 20-30
          20–30                             | 20-30
          10,000-12,000                     | 10000-12000
          two or three                      | 2-3
          at least 15 and up to 25          | 15-25
          at least two but no more than five | 2-5
          one or two                        | 1-2
          at least two or three             | 2-3
          more than 20-30                   | 20-30
          six or seven hundred              | 600-700
          two to three hundred              | 200-300
          one or two hundred thousand       | 100000-200000
          between two and three dozen       | 24-36
          between 900 and one thousand      | 900-1000
          # words that are no number
          dozens                            | 24+ in words
          scores                            | 40+ in words
          hundreds                          | 200+ in words
          thousands                         | 2000+ in words
          tens                              | 20+ in words
          tens of thousands                 | 20000+ in words
          hundreds of thousands             | 200000+ in words
          several                           | 3+ in words
          several dozen                     | 36+ in words
          several hundred                   | 300+ in words
          a few                             | 3+ in words
          a few dozen                       | 36+ in words
          a few hundred                     | 300+ in words
          a handful of                      | 3+ in words
          many                              | 3+ in words
          numerous                          | 3+ in words
          multiple                          | 2+ in words
          some                              | 2+ in words
          a number of                       | 2+ in words
          a couple of                       | 2+ in words
          at least dozens                   | 24+ in words
          more than dozens                  | 24+ in words
          up to several dozen               | 36+ in words
          """)
  void everyFormIsReadToItsEnd(String words, String count) {
    CountPhrase read = at(words + " people");
    assertNotNull(read);
    assertEquals(count, Sentences.brief(read.count()));
    assertEquals(Text.of(words).sentences().getFirst().size() - 1, read.last(), "last token");
    assertEquals(0, read.first());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people",
        "a",
        "an",
        "half",
        "half a loaf",
        "and five",
        "1,2",
        "12,34",
        "1.5",
        "100s",
        "-",
        "3,000,000,000",
        "2147483648",
        "99999999999999999999",
        "3 billion",
        "5000 million",
        "9999.5 million",
        "from 30 to 20",
        "from 20 and 30",
        "between 30 and 20",
        "between 20 to 30",
        "between five",
        "at least",
        "at least people",
        "more than that",
        "hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred"
      })
  void whatIsNoCountIsNone(String words) {
    assertNull(at(words + " came"));
  }

  @ParameterizedTest(name = "of {0} only {1} is read")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30-20 people       | 30
          30 to 20 people    | 30
          three or two       | 3
          1 to 1             | 1
          10 or people       | 10
          three four         | 3
          twenty and three   | 20
          ten three          | 10
          twenty-ten         | 20
          17-18-year-olds    | 17
          one in three       | 1
          six and seven      | 6
          """)
  void aRangeThatIsNoneIsItsFirstNumber(String words, int number) {
    CountPhrase read = at(words);
    assertNotNull(read);
    assertEquals(new Count.Exactly(number), read.count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rose", "risen", "increased", "climbed", "up"})
  void fromOneNumberToAnotherIsNoRangeBehindAChange(String change) {
    Sentence sentence = sentence("The toll " + change + " from 38 to 41.");
    assertNull(CountReader.at(sentence, 3));
    assertEquals(new Count.Exactly(38), count(sentence, 4));
    assertEquals(new Count.Exactly(41), count(sentence, 6));
  }

  @Property
  void everyNumberIsReadInDigitsAndInGroups(@ForAll @IntRange(max = 999_999_999) int number) {
    assertEquals(new Count.Exactly(number), count(number + " people"));
    assertEquals(new Count.Exactly(number), count(String.format("%,d people", number)));
  }

  @Property
  void everyNumberBelowAThousandIsReadInWords(@ForAll @IntRange(min = 1, max = 999) int number) {
    assertEquals(new Count.Exactly(number), count(inWords(number) + " people"));
    assertEquals(new Count.Exactly(number * 1000), count(inWords(number) + " thousand people"));
  }

  @Property
  void theEndsOfARangeAreInOrder(
      @ForAll @IntRange(max = 5000) int one, @ForAll @IntRange(max = 5000) int other) {
    Count count = count(one + " to " + other + " people");
    Count expected = one < other ? new Count.Between(one, other) : new Count.Exactly(one);
    assertEquals(expected, count);
  }

  @Provide
  Arbitrary<String> numberWords() {
    return Arbitraries.of(
            ("one two ten twenty ninety hundred thousand million billion dozen half a and - 7 1,200"
                    + " 999999999 1.5 or to between from at least more than some about no up")
                .split(" "))
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  @Property
  void anyHeapOfNumberWordsIsReadWithoutFailing(@ForAll("numberWords") String words) {
    for (Sentence sentence : Text.of(words).sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        CountPhrase read = CountReader.at(sentence, i);
        assertTrue(read == null || (read.first() == i && read.last() < sentence.size()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"at least ", "some ", "hundred ", "and ", "twenty - ", "up to some "})
  void longHeapsOfNumberWordsAreReadQuickly(String words) {
    Sentence sentence = sentence(words.repeat(5_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < sentence.size(); i++) {
            CountReader.at(sentence, i);
          }
        });
  }

  private static String inWords(int number) {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    if (number < 20) {
      return small[number];
    }
    if (number < 100) {
      return tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10]);
    }
    String rest = number % 100 == 0 ? "" : " and " + inWords(number % 100);
    return small[number / 100] + " hundred" + rest;
  }

  private static Count count(Sentence sentence, int token) {
    CountPhrase read = CountReader.at(sentence, token);
    assertNotNull(read);
    return read.count();
  }

  private static Count count(String words) {
    CountPhrase read = at(words);
    assertNotNull(read, words);
    return read.count();
  }

  private static @Nullable CountPhrase at(String words) {
    return CountReader.at(sentence(words), 0);
  }

  private static Sentence sentence(String words) {
    return Text.of(words).sentences().getFirst();
  }
}
