package dateline.workbench.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser: Debian's chromium without a window, 1280 by 720. */
final class Browser implements AutoCloseable {
  private static final String CHROMIUM = "/usr/bin/chromium";
  private static final String DRIVER = "/usr/bin/chromedriver";
  private static final Set<String> SERIOUS = Set.of("serious", "critical");
  private static final int MOST_TABS = 400;

  private final ChromeDriver driver;
  private final URI address;

  /** Opens a browser and signs in by a link. */
  Browser(Path profile, URI link) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER))
                .withSilent(true)
                .build(),
            options);
    driver.manage().window().setSize(new Dimension(1280, 720));
    driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    this.address = link.resolve("/");
    driver.get(link.toString());
  }

  /** Goes to a page by typing its address. */
  Browser open(String path) {
    driver.get(address.resolve(path).toString());
    return this;
  }

  /** Returns the address of the page, from the path on. */
  String at() {
    URI uri = URI.create(driver.getCurrentUrl().replace(" ", "%20"));
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  /** Presses keys, one after the other, wherever the focus is. */
  Browser press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(driver).sendKeys(key).perform();
    }
    return this;
  }

  /** Presses Tab until something that a selector matches has the focus. */
  Browser tabTo(String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      press(Keys.TAB);
      if (isFocused(selector)) {
        return this;
      }
    }
    throw new AssertionError("Tab does not lead to " + selector + " at " + at());
  }

  /** Whether what has the focus matches a selector. */
  boolean isFocused(String selector) {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return document.activeElement !== null && document.activeElement.matches(arguments[0])",
            selector));
  }

  /** Waits until a condition, a JavaScript expression, holds. */
  Browser until(String condition) {
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .withMessage(() -> condition + " at " + at() + "; the page said " + complaints())
        .until(d -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + condition + ")")));
    return this;
  }

  /** Returns the value of a JavaScript expression as words. */
  String value(String expression) {
    return String.valueOf(driver.executeScript("return " + expression));
  }

  /** Returns the words that are seen where a selector matches first. */
  String words(String selector) {
    WebElement element = driver.findElement(By.cssSelector(selector));
    return element.getText();
  }

  /** Returns what axe-core finds serious or critical on the page: rule and places. */
  Map<String, List<String>> barriers() {
    Results results = new AxeBuilder().analyze(driver);
    Map<String, List<String>> found = new TreeMap<>();
    for (Rule rule : results.getViolations()) {
      if (SERIOUS.contains(rule.getImpact())) {
        found.put(
            rule.getId(), rule.getNodes().stream().map(node -> node.getHtml()).limit(4).toList());
      }
    }
    return found;
  }

  /** Returns what the browser complains of: errors of scripts, what the security policy refused. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Shows pages dark or light, as the person's system asks for. */
  Browser scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  /** Keeps a picture of what is seen. */
  Browser picture(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    return this;
  }

  /** Goes back as the browser's own key does. */
  Browser back() {
    driver.navigate().back();
    return this;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
