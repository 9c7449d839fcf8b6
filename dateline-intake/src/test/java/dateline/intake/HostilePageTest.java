package dateline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Arrival;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that are broken, or made to break those who read them. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePageTest {
  private static final String SIX = "Six people were killed in Osk on Monday.";

  @Test
  void aPageNestedAHundredThousandLevelsDeepIsRead() {
    assertEquals(SIX, Given.body("<div>".repeat(100_000) + SIX));
    assertEquals(SIX, Given.body("<table><tr><td>".repeat(30_000) + SIX));
    assertEquals(SIX, Given.body("<b><i>".repeat(50_000) + SIX));
  }

  @Test
  void tagsLeftOpenClosedTwiceOrCrossedAreRead() {
    assertEquals(
        "Six people were\n\nkilled in Osk today.",
        Given.body(
            "</p></div><p><b>Six <i>people</b> were</i></i><p>killed in <a href=>Osk today."));
  }

  @Test
  void aPageCutOffInATagIsRead() {
    assertEquals(SIX, Given.body("<p>" + SIX + "<div class=\"sto"));
  }

  @Test
  void aLineOfTenMegabytesIsRead() {
    assertEquals(10_250_000 - 1, Given.body("<p>" + (SIX + " ").repeat(250_000)).length());
  }

  @Test
  void entitiesOfOtherFilesAreNotResolvedAndThoseOfItsOwnNotMultiplied() {
    String html =
        "<!DOCTYPE html [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM"
            + " \"file:///etc/passwd\">]><html><body><p>&b; &c; "
            + SIX;
    String text = Given.page(html).report().text();
    assertTrue(text.endsWith("&b; &c; " + SIX), text);
    assertFalse(text.contains("root:"), text);
  }

  @Test
  void dataAddressesAndScriptsLeaveNoTrace() {
    assertEquals(
        SIX,
        Given.body(
            "<img src='data:text/html,<p>x'><object data='data:text/html,x'>x</object>"
                + "<a href='javascript:x()'></a><svg><script>x</script></svg><p onclick='x()'>"
                + SIX));
  }

  @Test
  void manyElementsSideBySideAreTakenOutInTime() {
    assertEquals(SIX, Given.body("<p>" + SIX + "</p>" + "<script>x</script>".repeat(150_000)));
  }

  @Test
  void metadataNestedWithoutEndIsPassedOver() {
    String json = "[".repeat(1_000_000);
    Arrival.Arrived arrived = Given.head("<script type=application/ld+json>" + json + "</script>");
    assertEquals(SIX, arrived.report().text());
  }

  @Test
  void anEndlessTitleIsNone() {
    String title = "Osk ".repeat(500_000);
    assertEquals(null, Given.head("<title>" + title + "</title>").report().title());
  }

  @Test
  void aPageOfMoreTagsThanAnyReportHasIsRefused() {
    String html = "<html><body>" + "<p>six".repeat(500_000);
    assertTrue(Given.refused(html.getBytes(UTF_8), "a.html").why().contains("too large"));
  }

  @Test
  void halvesOfSurrogatePairsWrittenAsEntitiesBecomeReplacements() {
    String text = Given.body("<p>&#xD83D; &#0; " + SIX);
    assertTrue(text.chars().noneMatch(c -> Character.isSurrogate((char) c) || c == 0), text);
  }
}
