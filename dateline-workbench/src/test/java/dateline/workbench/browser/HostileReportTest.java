package dateline.workbench.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.workbench.Running;
import dateline.workbench.SampleStore;
import dateline.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports made to do harm do none, on any page that shows them. */
@Tag("browser")
class HostileReportTest {
  private static final String ATTACK =
      "<script>window.harmed = 1</script><img src=x onerror=\\\"window.harmed = 1\\\">"
          + "</textarea></title></style><svg onload=window.harmed=1>";

  @TempDir static Path folder;

  private static Running running;
  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    Path reports = folder.resolve("reports.jsonl");
    String toll = "Five people were killed in a strike in Zabid on 3 May 2022";
    Files.writeString(
        reports,
        line("script", ATTACK + toll + ". " + ATTACK, ATTACK)
            + line("bidi", "\\u202e" + toll + " \\u2066of \\u202eus.", "\\u202eold\\u202d")
            + line("long", toll + ". " + "x".repeat(100_000), "y".repeat(5_000))
            + line("lines", (toll + ". ").repeat(1_700), "one line of 100,000 signs")
            + line("control", toll + "\\u0000\\u0007\\u001b[31m\\u009f.", "\\u0002\\u0003")
            + line("arabic", "قتل خمسة أشخاص. " + toll + ".", "قتل خمسة أشخاص"));
    running = Workbench.serve(SampleStore.of(folder.resolve("record.sqlite"), reports), 0);
    browser = new Browser(folder.resolve("profile"), running.link());
  }

  private static String line(String id, String text, String words) {
    return """
    {"id": "%s %s", "text": "%s", "title": "%s", "outlet": "%s", "byline": "%s", "url": "javascript:window.harmed=1", "published": "2022-05-04"}
    """
        .formatted(id, id.equals("script") ? ATTACK : "", text, words, words, words);
  }

  @AfterAll
  static void close() {
    browser.close();
    running.close();
  }

  @Test
  void noPageRunsOrLoadsWhatAReportHolds() {
    for (String page :
        List.of(
            "/",
            "/reports",
            "/reports?q=killed",
            "/reports?q=%3Cscript%3E",
            "/reports/1",
            "/reports/2",
            "/reports/3",
            "/reports/4",
            "/reports/5",
            "/reports/6",
            "/incidents",
            "/incidents/i1-1",
            "/incidents/i2-1",
            "/incidents/i4-1",
            "/map",
            "/timeline",
            "/charts")) {
      browser.open(page).until("document.readyState === 'complete'");
      assertEquals("undefined", browser.value("typeof window.harmed"), page);
      assertEquals(List.of(), browser.complaints(), page);
      assertEquals(
          "0",
          browser.value("document.querySelectorAll('main script, main img, [onerror]').length"),
          page);
      assertEquals(
          "true",
          browser.value("document.documentElement.scrollWidth <= window.innerWidth"),
          page + " is wider than the window");
      assertFalse(browser.value("document.body.textContent").contains("\u202e"), page);
    }
  }

  @Test
  void theWordsAreThereAsTheyStand() {
    assertTrue(browser.open("/reports/1").words("main").contains("<script>window.harmed"));
    assertTrue(browser.open("/reports/2").words("main").contains("⟨RLO⟩"));
    assertTrue(browser.open("/reports/5").words("main").contains("␀"));
  }
}
