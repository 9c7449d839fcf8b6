package dateline.workbench.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.workbench.Running;
import dateline.workbench.SampleStore;
import dateline.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What the demo serves, walked through without a mouse. */
@Tag("browser")
class KeyboardWalkTest {
  @TempDir Path folder;

  private Running running;
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    running =
        Workbench.serve(SampleStore.of(folder.resolve("record.sqlite"), SampleStore.samples()), 0);
    browser = new Browser(folder.resolve("profile"), running.link());
  }

  @AfterEach
  void close() {
    browser.close();
    running.close();
  }

  @Test
  void fromTheFrontPageToAClaimsWordsToItsIncidentToTheMapAndBack() {
    browser.press("g", "r").until("location.pathname === '/reports'");
    browser.tabTo("main a[href^='/reports/']").press(Keys.ENTER);
    browser.until("/^\\/reports\\/[0-9]+$/.test(location.pathname)");
    String report = browser.at();

    browser.press("j").until("document.activeElement.closest('#c1') !== null");
    browser.press("t").until("document.activeElement.closest('[id^=m]') !== null");
    assertTrue(
        browser.value("document.activeElement.closest('main') !== null").equals("true"), report);
    browser.press("t").until("document.activeElement.closest('#c1') !== null");

    browser.tabTo("main a[href^='/incidents/i']").press(Keys.ENTER);
    browser.until("location.pathname.startsWith('/incidents/i')");
    String incident = browser.at();

    browser.tabTo("main a[href^='/map?']").press(Keys.ENTER);
    browser.until("location.pathname === '/map' && location.search.length > 1");
    browser.until("document.querySelector('.leaflet-container') !== null");

    browser.back().until("location.pathname.startsWith('/incidents/i')");
    assertEquals(incident, browser.at());
    browser.back().until("location.pathname.startsWith('/reports/')");
    assertEquals(report, browser.at().replaceAll("#.*", ""));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void theQuestionMarkOpensHelpAndEscapeClosesIt() {
    browser.open("/reports").press("?").until("document.querySelector('dialog[open]') !== null");
    assertTrue(browser.words("dialog[open]").contains("claim"), browser.words("dialog[open]"));
    browser.press(Keys.ESCAPE).until("document.querySelector('dialog[open]') === null");
  }

  @Test
  void searchingByKeyboardNarrowsTheListAndTheAddress() {
    browser.open("/reports").press("/").until("document.activeElement.matches('input[name=q]')");
    browser.press("drone", Keys.ENTER).until("location.search.includes('q=drone')");
    browser.until("document.querySelector('main mark') !== null");
  }
}
