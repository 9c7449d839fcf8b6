package dateline.workbench.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.workbench.Running;
import dateline.workbench.SampleStore;
import dateline.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page, light and dark: no barrier that axe-core finds serious, no complaint of the browser.
 */
@Tag("browser")
class EveryPageTest {
  @TempDir static Path folder;

  private static Running running;
  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    running =
        Workbench.serve(SampleStore.of(folder.resolve("record.sqlite"), SampleStore.samples()), 0);
    browser = new Browser(folder.resolve("profile"), running.link());
  }

  @AfterAll
  static void close() {
    browser.close();
    running.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/reports",
        "/reports?q=killed&language=en",
        "/reports?q=nothingholdsthisword",
        "/reports/1",
        "/reports/6",
        "/reports/404404",
        "/incidents",
        "/incidents?killed=3&order=killed",
        "/incidents/i1-1",
        "/map",
        "/map?country=YE",
        "/timeline",
        "/charts",
        "/charts?from=1999-01-01&to=1999-02-01",
        "/charts?from=yesterday"
      })
  void hasNoSeriousBarrierAndNothingThatTheBrowserRefuses(String page) throws Exception {
    for (String scheme : List.of("light", "dark")) {
      browser.scheme(scheme).open(page).until("document.readyState === 'complete'");
      Thread.sleep(400);
      boolean failure = page.contains("404404") || page.contains("yesterday");
      List<String> complaints = browser.complaints();
      assertAll(
          () -> assertEquals(Map.of(), browser.barriers(), page + " " + scheme),
          () -> assertEquals(failure, !complaints.isEmpty(), page + " " + complaints),
          () ->
              assertEquals(
                  "true",
                  browser.value("document.documentElement.scrollWidth <= window.innerWidth"),
                  page + " is wider than the window"));
    }
  }
}
