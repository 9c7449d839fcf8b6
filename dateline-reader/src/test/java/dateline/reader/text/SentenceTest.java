package dateline.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The convoy left on Nov. 26 and came back on Dec. 3.",
        "The U.S. Army said it knew of the strike.",
        "Gen. Orlan Vasht and Lt. Col. Dima Rusk met Maj. Gen. Osei.",
        "Gen. Orlan Vasht spoke at 9 a.m. on Monday.",
        "He left at 5 p.m. Tuesday.",
        "He left at 5 p.m. EST on Sunday.",
        "AT 5 P.M. TUESDAY TROOPS LEFT BARUN.",
        "The St. Marga church was hit.",
        "J. R. Tolan and George W. Tarn wrote it.",
        "Dr. Amal Serwa and Mrs. Ina Holt were there.",
        "He was hit in the arm, e.g. by a splinter.",
        "The firm, Kora Inc., closed.",
        "House No. 12 burned.",
        "Capt. A. B. Lind, of Co. B, was there.",
        "Sen. Olu (R-Mo.) spoke.",
        "He is from D.C. and works there.",
        "It cost $3.5 million and rose by 1.25 per cent at 17.30.",
        "See https://example.org/a.b?x=1.2 or www.example.org/a.b.c for it.",
        "“We ran,” she said.",
        "\"Who did this?\" he asked.",
        "It rained... then it stopped.",
        "He said so (on Monday).",
        "BREAKING: Blast heard in #Barun 🔥🔥 @barun_watch https://example.org/p/1?x=2",
      })
  void oneSentenceStaysWhole(String text) {
    assertEquals(List.of(text), sentences(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The raid was on Nov. 26.        | The town was quiet after that.
          It happened in Nov.             | The mayor said nothing.
          He lives in the U.S.            | He came in May.
          They went to the U.S.           | Police followed.
          The blast was at 6 p.m.         | The market was closed.
          The guns fell silent at 7 p.m.  | Gunmen came back later.
          Gen. Vasht spoke at 9 a.m.      | Lt. Col. Dima Rusk did not.
          He works for Kora Inc.          | The firm is closed.
          House No. 12 burned.            | Nobody saw it.
          Was he there? No.               | He did not see it.
          "We ran," she said.             | "They fired at us."
          "They fired at us."             | Then it was quiet.
          He asked: "Who did this?"       | Nobody knew.
          "Why!" she cried out.           | Nobody knew.
          It rained…                      | Then it stopped.
          He said so (on Monday.)         | They left.
          The town was shelled.           | 12 people were hurt.
          The town was shelled!!          | «Nobody» came.
          He was born in Kora, D.C.       | He died there.
          He waited a min.                | It was long.
          KORA SHELLED.                   | THREE PEOPLE WERE HURT.
          GEN. VASHT DENIED IT.           | THE MAYOR DID NOT.
          """)
  void twoSentencesArePartedWhereTheyMeet(String one, String two) {
    List<String> found = sentences(one + " " + two);
    assertEquals(two, found.getLast());
    assertEquals(
        one, String.join(" ", found.subList(0, found.size() - 1)), "what stands before the last");
  }

  @Test
  void aLostBlankAfterAFullStopIsNoJoin() {
    assertEquals(
        List.of("The road near Barun was cut.", "It happened at noon."),
        sentences("The road near Barun was cut.It happened at noon."));
  }

  @Test
  void aNoBreakSpaceIsABlank() {
    assertEquals(
        List.of("He left.", "She stayed at 6\u00A0p.m. with us."),
        sentences("He left.\u00A0She stayed at 6\u00A0p.m. with us.\u00A0"));
  }

  @Test
  void anIdeographicFullStopNeedsNoBlank() {
    assertEquals(List.of("战争结束。", "他们走了。"), sentences("战争结束。他们走了。"));
  }

  @Test
  void aTextWithoutCapitalsIsCutAtItsStops() {
    assertEquals(
        List.of("the shelling began at six.", "three people were hurt.", "nobody came."),
        sentences("the shelling began at six. three people were hurt. nobody came."));
  }

  @Test
  void aTextInLowerCaseIsCutAtItsStopsUnderALineWithCapitals() {
    String story =
        "barun: the mayor said nothing of it to those who had come to the market in the morning.";
    List<String> rest =
        List.of("police closed the road.", "nobody was hurt there.", "the town was quiet.");
    assertEquals(
        List.of("This story is from March 1, 2003 " + story, rest.get(0), rest.get(1), rest.get(2)),
        sentences("This story is from March 1, 2003 " + story + " " + String.join(" ", rest)));
  }

  @Test
  void aSmallLetterGoesOnWhereTheTextHasCapitals() {
    assertEquals(
        List.of("The Btns. moved in at noon approx. and left."),
        sentences("The Btns. moved in at noon approx. and left."));
  }

  @Test
  void aQuotationOverParagraphsIsCutWithinIt() {
    assertEquals(
        List.of(
            "“We heard planes.",
            "“Then the roof fell in.",
            "We dug for hours.",
            "“Two of us did not come out,” said Ina Holt."),
        sentences(
            "“We heard planes.\n\n“Then the roof fell in. We dug for hours.\n\n"
                + "“Two of us did not come out,” said Ina Holt."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "•", "*", "●"})
  void anItemOfAListIsASentence(String bullet) {
    String text = bullet + " Two schools were hit\n" + bullet + " No casualties\n";
    assertEquals(
        List.of(bullet + " Two schools were hit", bullet + " No casualties"), sentences(text));
  }

  @Test
  void aPostIsCutAtItsLinesAndStops() {
    assertEquals(
        List.of(
            "RT @barun_watch: 2 hurt!!",
            "Stay inside 🙏",
            "More: https://example.org/2.",
            "#Barun"),
        sentences("RT @barun_watch: 2 hurt!! Stay inside 🙏\nMore: https://example.org/2. #Barun"));
  }

  private static final String WRAPPED =
      """
      The army said on Tuesday that it had moved two battalions to the edge
      of the town after a night of heavy fire in which several houses were
      set alight and the road to the north was cut in two places by the
      retreating brigade. The mayor asked for help. Nobody came before the
      morning, he said, and by then the fires were out and the streets were
      empty.
      """;

  @Test
  void aLineOfHardWrappedTextIsNoSentence() {
    List<String> found = sentences(WRAPPED);
    assertEquals(3, found.size());
    assertEquals("The mayor asked for help.", found.get(1));
  }

  @Test
  void anItemInHardWrappedTextIsASentence() {
    List<String> found = sentences(WRAPPED.strip() + "\n- A clinic was closed\n- A road was cut\n");
    assertEquals(5, found.size());
    assertEquals("- A clinic was closed", found.get(3));
  }

  @Test
  void lineEndsOfEverySystemPartLinesAndParagraphs() {
    for (String end : List.of("\n", "\r\n", "\r", "\u2028", "\u0085")) {
      List<Sentence> found = Text.of("One line" + end + "Two" + end + end + "Three").sentences();
      assertEquals(List.of(0, 0, 1), found.stream().map(Sentence::paragraph).toList(), end);
    }
  }

  @Test
  void aTextMayEndAnywhere() {
    assertEquals(List.of("No stop at the end"), sentences("No stop at the end"));
    assertEquals(List.of("A stop."), sentences("  A stop.  \n\n "));
    assertEquals(List.of(), sentences(""));
    assertEquals(List.of(), sentences(" \n\t\r\n\u00A0\uFEFF"));
  }

  @Test
  void aByteOrderMarkIsNoWord() {
    Sentence sentence = Text.of("\uFEFFThree people died.").sentences().getFirst();
    assertEquals("Three", sentence.token(0).text());
    assertEquals(1, sentence.token(0).span().start());
  }

  private static List<String> sentences(String text) {
    return Text.of(text).sentences().stream().map(s -> s.span().in(text)).toList();
  }
}
