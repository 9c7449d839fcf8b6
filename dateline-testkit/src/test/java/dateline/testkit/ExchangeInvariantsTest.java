package dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Report;
import org.junit.jupiter.api.Test;

class ExchangeInvariantsTest {
  private static final String TEXT = "🕊 Six died.";
  private static final String GOOD =
      """
      {"report":{"id":"x","sha256":"0",\
      "published":null,"publishedFrom":null,"text":"🕊 Six died."},\
      "places":[{"id":"p1","span":[2,5],"text":"Six"}],\
      "attributions":[{"id":"s1","content":[[2,11]],"source":null,"speaker":null,"inside":null}],\
      "claims":[{"id":"c1","sentence":[2,11],"trigger":[6,10],"place":"p1","attribution":["s1"],\
      "tolls":[{"harm":"killed","span":[2,5],"text":"Six","min":6,"max":6,"partOf":null}]}],\
      "incidents":[{"id":"i1","claims":["c1"],"place":"p1","from":null,"to":null}]}"""
          .replaceFirst("\"sha256\":\"[0-9a-f]*\"", "\"sha256\":\"" + digest() + "\"");

  @Test
  void aGoodLinePasses() {
    ExchangeInvariants.check(GOOD);
    ExchangeInvariants.check(GOOD, TEXT);
  }

  @Test
  void offsetsInUtf16AreFound() {
    fails(
        GOOD.replace(
            "\"span\":[2,5],\"text\":\"Six\"}],\"att", "\"span\":[3,6],\"text\":\"Six\"}],\"att"),
        "says “Six” where the text has “ix ”");
  }

  @Test
  void aSpanBeyondTheTextIsFound() {
    fails(GOOD.replace("[[2,11]]", "[[2,13]]"), "is no span of the text");
  }

  @Test
  void anIdThatIsNotThereIsFound() {
    fails(GOOD.replace("[\"s1\"]", "[\"s2\"]"), "nothing has the id \"s2\"");
  }

  @Test
  void aTriggerOutsideItsSentenceIsFound() {
    fails(GOOD.replace("\"sentence\":[2,11]", "\"sentence\":[2,8]"), "has its trigger elsewhere");
  }

  @Test
  void aPartOfATollThatIsNotThereIsFound() {
    fails(GOOD.replace("\"partOf\":null", "\"partOf\":0"), "part of 0");
  }

  @Test
  void anotherTextIsFound() {
    AssertionError error =
        assertThrows(AssertionError.class, () -> ExchangeInvariants.check(GOOD, "🕊 Sex died."));
    assertTrue(error.getMessage().contains("sha256 is not the text's"), error.getMessage());
  }

  private static void fails(String line, String with) {
    AssertionError error =
        assertThrows(AssertionError.class, () -> ExchangeInvariants.check(line, TEXT));
    assertTrue(error.getMessage().contains(with), error.getMessage());
  }

  private static String digest() {
    return Report.of(TEXT).sha256();
  }
}
