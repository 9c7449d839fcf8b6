package dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.model.Arrival;
import dateline.model.Report;
import dateline.model.Report.DateSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageMetadataTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 12);

  @Test
  void jsonLdGivesEverything() {
    Report report =
        Given.linked(
            """
            {"@type": "NewsArticle", "headline": "Six killed &amp; nine hurt",
             "author": {"name": "Mira Holt"}, "publisher": {"name": "The Tarn Courier"},
             "datePublished": "2021-03-12T23:59:00-08:00", "inLanguage": "en_GB",
             "mainEntityOfPage": "https://courier.example/1"}
            """);
    assertEquals("Six killed & nine hurt", report.title());
    assertEquals("Mira Holt", report.byline());
    assertEquals("The Tarn Courier", report.outlet());
    assertEquals(DAY, report.published());
    assertEquals(DateSource.METADATA, report.publishedFrom());
    assertEquals("en-GB", report.language());
    assertEquals("https://courier.example/1", report.url());
  }

  @Test
  void everyKindOfArticleCounts() {
    for (String type :
        List.of(
            "Article", "Report", "BlogPosting", "LiveBlogPosting", "http://schema.org/Report")) {
      assertEquals(
          DAY,
          Given.linked("[{\"@type\": \"" + type + "\", \"datePublished\": \"2021-03-12\"}]")
              .published(),
          type);
    }
  }

  @Test
  void whatIsNoArticleDoesNotCount() {
    String json = "{\"@type\": \"VideoObject\", \"datePublished\": \"2021-03-12\"}";
    assertNull(Given.linked(json).published());
  }

  @Test
  void theDayOfAChangeIsNotTheDayOfPublication() {
    String json = "{\"@type\": \"Article\", \"dateModified\": \"2021-03-12\"}";
    assertNull(Given.linked(json).published());
    assertNull(
        Given.head("<meta property=article:modified_time content=2021-03-12>")
            .report()
            .published());
  }

  @Test
  void slightlyBrokenJsonIsRead() {
    String json = "<!-- {\"@type\": \"Article\", /* x */ \"headline\": \"Six\nkilled\",} -->";
    assertEquals("Six killed", Given.linked(json).title());
  }

  @Test
  void brokenJsonIsPassedOverAndTold() {
    Arrival.Arrived arrived =
        Given.head(
            "<script type=application/ld+json>{\"@type\": \"Article\", \"headl</script>"
                + "<meta name=date content=2021-03-12>");
    assertEquals(DAY, arrived.report().published());
    assertEquals(List.of("metadata-broken"), Given.codes(arrived));
  }

  @Test
  void openGraphGivesTitleOutletDateLanguageAndAddress() {
    Report report =
        Given.head(
                """
                <meta property="og:title" content="Six killed - The Tarn Courier">
                <meta property="og:site_name" content="The Tarn Courier">
                <meta property="article:published_time" content="2021-03-12T01:00:00+09:00">
                <meta property="og:locale" content="it_IT">
                <meta property="og:url" content="https://courier.example/2">
                <meta property="article:author" content="https://social.example/mira">
                """)
            .report();
    assertEquals("Six killed", report.title());
    assertEquals("The Tarn Courier", report.outlet());
    assertEquals(DAY, report.published());
    assertEquals("it-IT", report.language());
    assertEquals("https://courier.example/2", report.url());
    assertNull(report.byline());
  }

  @Test
  void dublinCoreGivesThemToo() {
    Report report =
        Given.head(
                """
                <meta name="DC.title" content="Six killed"><meta name="DC.creator" content="By M. Holt">
                <meta name="DC.publisher" content="Lantern"><meta name="DC.date" content="2021-03-12">
                <meta name="DC.language" content="sw">
                """)
            .report();
    assertEquals("Six killed", report.title());
    assertEquals("M. Holt", report.byline());
    assertEquals("Lantern", report.outlet());
    assertEquals(DAY, report.published());
    assertEquals("sw", report.language());
  }

  @Test
  void microdataGivesThemToo() {
    Report report =
        Given.page(
                """
                <html><body><div itemscope itemtype="https://schema.org/NewsArticle">
                <h1 itemprop="headline">Six killed</h1>
                <span itemprop="author"><b itemprop="name">M. Holt</b></span>
                <span itemprop="publisher"><meta itemprop="name" content="Lantern"></span>
                <meta itemprop="datePublished" content="2021-03-12">
                <div itemprop="articleBody"><p>Six people were killed in Osk on Monday.</p></div></div>
                """)
            .report();
    assertEquals("Six killed", report.title());
    assertEquals("M. Holt", report.byline());
    assertEquals("Lantern", report.outlet());
    assertEquals(DAY, report.published());
    assertEquals("Six people were killed in Osk on Monday.", report.text());
  }

  @Test
  void aTimeElementGivesTheDayUnlessItStandsInASentenceOrTellsOfAChange() {
    String time = "<time datetime=2021-03-12>x</time>";
    String text = "<p>Six people were killed in Osk on Monday.</p>";
    assertEquals(
        DAY, Given.page("<article><p>Published " + time + "</p>" + text).report().published());
    String marked = "<article><p>It came out on <time pubdate datetime=2021-03-12>x</time>.</p>";
    assertEquals(DAY, Given.page(marked + text).report().published());
    assertNull(
        Given.page("<p>On " + time + " six people were killed.</p>" + text).report().published());
    assertNull(Given.page("<p class=updated>" + time + "</p>" + text).report().published());
    assertNull(Given.page("<p>Updated " + time + "</p>" + text).report().published());
  }

  @Test
  void aDayThatCannotBeReadStaysUnknownAndIsTold() {
    for (String day :
        List.of("last Tuesday", "03/04/2020", "2021-02-30", "0001-01-01", "2021-03")) {
      Arrival.Arrived arrived = Given.head("<meta name=date content='" + day + "'>");
      assertNull(arrived.report().published(), day);
      assertNull(arrived.report().publishedFrom(), day);
      assertEquals(List.of("date-unreadable"), Given.codes(arrived), day);
    }
  }

  @Test
  void aDayThatCannotBeReadDoesNotHideOneThatCan() {
    Arrival.Arrived arrived =
        Given.head(
            "<meta name=date content=x><meta property=article:published_time content=2021-03-12>");
    assertEquals(DAY, arrived.report().published());
    assertEquals(List.of(), arrived.problems());
  }

  @Test
  void daysThatContradictEachOtherAreTold() {
    Arrival.Arrived arrived =
        Given.head(
            "<meta name=dc.date content=2014-01-01>"
                + "<meta property=article:published_time content=2021-03-12>");
    assertEquals(DAY, arrived.report().published());
    assertEquals(List.of("dates-differ"), Given.codes(arrived));
  }

  @Test
  void nothingStatedIsNothingKnown() {
    Report report = Given.head("").report();
    assertNull(report.title());
    assertNull(report.outlet());
    assertNull(report.byline());
    assertNull(report.published());
    assertNull(report.language());
    assertNull(report.url());
  }

  @Test
  void theLanguageIsThePagesUnlessTheArticleHasItsOwn() {
    String text = "<p>Six people were killed in Osk on Monday.</p>";
    assertEquals("ar", Given.page("<html lang=ar><body>" + text).report().language());
    assertEquals("he", Given.page("<html lang=en><article lang=he>" + text).report().language());
    assertNull(Given.page("<html lang=English><body>" + text).report().language());
  }

  @Test
  void theHeadlineIsTheTitleAndLeavesTheText() {
    Report report =
        Given.page(
                "<html><title>Six killed in Osk | Courier</title><meta property=og:site_name"
                    + " content=Courier><body><h1>Courier</h1><h1>Six killed in Osk</h1>"
                    + "<p>Six people were killed in Osk on Monday.</p>")
            .report();
    assertEquals("Six killed in Osk", report.title());
    assertEquals("Courier\n\nSix people were killed in Osk on Monday.", report.text());
  }

  @Test
  void anAuthorThatIsTheOutletIsNoByline() {
    String json =
        "{\"@type\":\"Article\",\"author\":\"Courier\",\"publisher\":{\"name\":\"Courier\"}}";
    assertNull(Given.linked(json).byline());
  }

  @Test
  void theAddressOfASavedPageIsKept() {
    assertEquals(
        "https://courier.example/3",
        Given.page(
                "<!DOCTYPE html>\n<!-- saved from url=(0025)https://courier.example/3 -->"
                    + "<html><body><p>Six people were killed in Osk on Monday.")
            .report()
            .url());
  }

  @Test
  void anAddressThatIsNoneIsNotKept() {
    assertNull(Given.head("<link rel=canonical href='javascript:alert(1)'>").report().url());
  }
}
