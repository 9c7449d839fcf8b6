package dateline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Arrival;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
  private static final String SIX = "Six people were killed in Osk on Monday.";
  private static final String NINE = "Nine more were hurt, two of them badly, doctors said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><p>Home and away</p></nav>",
        "<header><p>The paper of record</p></header>",
        "<footer><p>Imprint and rules of the house</p></footer>",
        "<aside><p>Also on this page</p></aside>",
        "<div id=cookieBanner><p>We use cookies.</p></div>",
        "<div class='c-related-links'><p>Other things that happened.</p></div>",
        "<ul class=share><li>Telegram</li></ul>",
        "<div class=NewsletterSignup><p>One letter a day.</p></div>",
        "<section id=comments><p>I was there and it was much worse than this.</p></section>",
        "<figure><img src=a.png><figcaption>The market.</figcaption></figure>",
        "<p class=wp-caption-text>The market.</p>",
        "<script>alert('Six')</script>",
        "<style>p { color: red }</style>",
        "<noscript><p>Please enable JavaScript.</p></noscript>",
        "<p hidden>Hidden words.</p>",
        "<p style='color: red; display : none'>Hidden words.</p>",
        "<div role=navigation>Sections</div>",
        "<iframe srcdoc='<p>Framed words.</p>'></iframe>",
        "<p>Read more: <a href=a>Bridge at Vell reopens</a></p>",
        "<p><a href=a>Bridge at Vell reopens</a></p>",
        "<h3>More news</h3><ul><li><a href=a>Bridge at Vell reopens</a></li></ul>",
        "<p>ADVERTISEMENT</p>",
        "<p>© 2021 The Tarn Courier</p>"
      })
  void whatIsNotOfTheArticleIsLeftOut(String boilerplate) {
    String expected = SIX + "\n\n" + NINE;
    assertEquals(expected, Given.body(p(SIX) + boilerplate + p(NINE)));
    assertEquals(expected, Given.body("<article>" + p(SIX) + p(NINE) + "</article>" + boilerplate));
  }

  @Test
  void aClassNameDoesNotCostThePageItsArticle() {
    String article = p(SIX) + p(NINE);
    assertEquals(SIX + "\n\n" + NINE, Given.body("<div class=share-page>" + article + "</div>"));
    assertEquals(
        SIX + "\n\n" + NINE,
        Given.body("<div class='post tag-ads has-comments'><h1>x</h1>" + article + "</div>")
            .replaceFirst("^x\n\n", ""));
  }

  @Test
  void sentencesThatOnlyBeginLikeBoilerplateStay() {
    String text = "Sign up offices were shelled on Monday, and six people were killed.";
    assertEquals(text, Given.body(p(text)));
  }

  @Test
  void blocksBecomeParagraphsListsLinesAndBreaksLineEnds() {
    assertEquals(
        "Osk\n\nSix\nseven\n\nThe dead:\n\n- a man;\n- a woman\nof 40.\n\nNine.",
        Given.body(
            "<h2>Osk</h2><div>Six<br>seven<br><br>The dead:<ul><li>a\n man;</li>"
                + "<li><p>a woman</p><p>of 40.</p></li></ul>Nine.</div>"));
  }

  @Test
  void blanksAreOneAndInvisibleCharactersNone() {
    assertEquals(
        "Six people were killed in the mar\u200Cket of Osk.",
        Given.body(
            "<p> Six\n&nbsp; \tpeople&#8239;were&#x200B; kil&shy;led in the\u2003mar\u200Cket of"
                + " \uFEFFOsk. </p>"));
  }

  @Test
  void theLinesOfPreformattedTextStay() {
    assertEquals(
        "OSK (OEN) - Six killed\nin a market.\n\nMore follows soon.",
        Given.body("<pre>OSK (OEN) - Six killed\n  in a market.\n\nMore follows soon.\n</pre>"));
  }

  @Test
  void aFootnotesNumberDoesNotJoinTheNumberBeforeIt() {
    assertEquals(
        "The toll rose to 41 on Monday, they said. 5 km2 burned.",
        Given.body(
            "<p>The toll rose to 41<sup><a href=#n2>2</a></sup><a href=#n3><sup>3</sup></a> on Monday,"
                + " they said. 5 km<sup>2</sup> burned.</p>"));
  }

  @Test
  void quotationElementsGetTheirMarks() {
    assertEquals(
        "He said: “Six were killed on Monday.”",
        Given.body("<p>He said: <q>Six were killed on Monday.</q></p>"));
  }

  @Test
  void rightToLeftTextAndEmojiComeThrough() {
    String text = "قتل ستة أشخاص في السوق 🕊️ 👩‍👧 יום שישי";
    assertEquals(text, Given.body("<p dir=rtl>" + text + "</p>"));
  }

  @Test
  void wordsOfTheWholePageServeWhereNothingElseDoes() {
    assertEquals("Six people were killed.", Given.body("Six people were <b>killed</b>."));
  }

  @Test
  void aPageIsKnownByItsTagsAndNotByItsName() {
    String html = "\n<!-- x --><HTML><body>" + p(SIX);
    assertEquals(SIX, Given.text(html.getBytes(UTF_8)).report().text());
    String plain = "He wrote <html> on the wall & left.\n";
    assertEquals(plain, Given.text(plain.getBytes(UTF_8)).report().text());
    assertEquals("Six < nine, he said.", Given.page("Six < nine, he said.").report().text());
  }

  @Test
  void aShellWithoutTextIsRefused() {
    String html =
        "<!doctype html><div id=root></div><noscript>Enable it</noscript><script>x</script>";
    Arrival.Refused refused = Given.refused(html.getBytes(UTF_8), "a.html");
    assertTrue(refused.why().startsWith("no article text found in this page"), refused.why());
  }

  @Test
  void aShellWhoseMetadataHoldsTheTextGivesThat() {
    Arrival.Arrived arrived =
        Given.page(
            "<html><script type=application/ld+json>{\"@type\": \"Article\", \"articleBody\": \""
                + SIX
                + "\\n\\n"
                + NINE
                + "\"}</script><body><div id=root></div>");
    assertEquals(SIX + "\n\n" + NINE, arrived.report().text());
    assertEquals(List.of("text-from-metadata"), Given.codes(arrived));
  }

  @Test
  void wordsStruckOutAreLeftOutAndTold() {
    Arrival.Arrived arrived = Given.page("<p><del>Five</del> " + SIX + "</p>");
    assertEquals(SIX, arrived.report().text());
    assertEquals(List.of("struck-out"), Given.codes(arrived));
  }

  @Test
  void bytesThatAreNoTextHaveTheirPlaceInTheArticle() {
    Arrival.Arrived arrived =
        Given.page("<html><nav>Home</nav><p>Six\0 people were killed in Osk.");
    assertEquals("undecodable", arrived.problems().getFirst().code());
    assertEquals("\uFFFD", arrived.problems().getFirst().span().in(arrived.report().text()));
  }

  private static String p(String words) {
    return "<p>" + words + "</p>";
  }
}
