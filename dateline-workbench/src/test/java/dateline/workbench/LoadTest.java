package dateline.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.store.Store;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand reports: pages come within 300 ms, the server within 4 s. */
@Tag("slow")
class LoadTest {
  private static final int REPORTS = 10_000;
  private static final int ASKED = 40;
  private static final int WARM = 10;

  /** So many first questions, none asked before: their answers cannot be remembered. */
  private static final int NEW = 20;

  private static final long PAGE_MILLIS = 300;
  private static final long START_MILLIS = 4_000;

  @TempDir static Path folder;

  private static Path file;
  private static Running running;
  private static HttpClient browser;

  @BeforeAll
  static void serve() throws Exception {
    Store samples = SampleStore.of(folder.resolve("samples.sqlite"), SampleStore.samples());
    file = folder.resolve("many.sqlite");
    Store store = new ManyReports(samples).of(file, REPORTS);
    assertEquals(REPORTS, store.reports().count());
    running = Workbench.serve(store, 0);
    browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    assertEquals(200, get(running.link()).statusCode());
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void everyPageComesWithin300MillisecondsInNineteenOfTwentyTimes() throws Exception {
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("front", List.of("/"));
    pages.put("reports", List.of("/reports", "/reports?page=100", "/reports?order=problems"));
    pages.put(
        "search",
        List.of(
            "/reports?q=killed", "/reports?q=%22roadside+bomb%22&outlet=Paper+7", "/reports?q=a"));
    pages.put("report", numbered("/reports/%d"));
    pages.put(
        "incidents",
        List.of(
            "/incidents",
            "/incidents?order=killed&page=50",
            "/incidents?country=YE&from=2022-01-01&to=2022-12-31",
            "/incidents?box=30,-5,60,40&killed=3"));
    pages.put("incident", numbered("/incidents/i%d-1"));
    pages.put("map", List.of("/map", "/map.json", "/map.json?from=2022-06-01&to=2022-09-01"));
    pages.put("timeline", List.of("/timeline", "/timeline.json?country=YE"));
    pages.put("charts", List.of("/charts", "/charts.json?event=assault"));
    List<String> slow = new ArrayList<>();
    for (Map.Entry<String, List<String>> page : pages.entrySet()) {
      report(page.getKey(), times(page.getValue(), ASKED), slow);
    }
    assertEquals(List.of(), slow);
  }

  @Test
  void everyPageComesWithin300MillisecondsWhenAskedForTheFirstTime() throws Exception {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("reports", "/reports?to=%s");
    pages.put("search", "/reports?q=killed&to=%s");
    pages.put("incidents", "/incidents?to=%s&order=killed");
    pages.put("map", "/map?to=%s");
    pages.put("timeline", "/timeline?to=%s");
    pages.put("charts", "/charts?to=%s");
    List<String> slow = new ArrayList<>();
    LocalDate day = LocalDate.of(2030, 1, 1);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      List<String> paths = new ArrayList<>();
      for (int i = 0; i < WARM + NEW; i++) {
        day = day.plusDays(1);
        paths.add(page.getValue().formatted(day));
      }
      long[] millis = times(paths, NEW);
      report(page.getKey() + " anew", millis, slow);
    }
    assertEquals(List.of(), slow);
  }

  @Test
  void theServerAnswersWithinFourSecondsOfItsStart() throws Exception {
    String classPath = jars();
    Path archive = folder.resolve("classes.jsa");
    // As ./dateline does once after a build: a start that keeps what it loaded, and ends.
    serve(classPath, "-XX:ArchiveClassesAtExit=" + archive, "once").waitFor();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      Process process = serve(classPath, "-XX:SharedArchiveFile=" + archive, "on");
      try (BufferedReader out = process.inputReader()) {
        URI link = URI.create(String.valueOf(out.readLine()));
        HttpClient stranger =
            HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertEquals(
            200,
            stranger
                .send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode());
        least = Math.min(least, (System.nanoTime() - start) / 1_000_000);
      } finally {
        process.destroyForcibly().waitFor();
      }
    }
    System.out.printf("start to first page %d ms, the best of five%n", least);
    assertTrue(least < START_MILLIS, least + " ms");
  }

  private static Process serve(String classPath, String archive, String until) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xlog:disable",
            archive,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath,
            "dateline.workbench.ServeFile",
            file.toString(),
            until)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /**
   * Returns the class path with its folders made into jars: an archive of classes takes no folders.
   */
  private static String jars() {
    List<String> jars = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = folder.resolve("part" + jars.size() + ".jar");
      if (Files.isDirectory(Path.of(part))) {
        int code =
            ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-c", "-f", jar.toString(), "-C", part, ".");
        assertEquals(0, code, part);
        jars.add(jar.toString());
      } else if (Files.exists(Path.of(part))) {
        jars.add(part);
      }
    }
    return String.join(File.pathSeparator, jars);
  }

  private static List<String> numbered(String path) {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < ASKED; i++) {
      paths.add(path.formatted(1 + i * (REPORTS / ASKED)));
    }
    return paths;
  }

  private static void report(String name, long[] millis, List<String> slow) {
    long most = millis[millis.length * 95 / 100 - 1];
    System.out.printf(
        "%-15s median %4d ms, 95th percentile %4d ms%n", name, millis[millis.length / 2], most);
    if (most > PAGE_MILLIS) {
      slow.add(name + " " + most + " ms");
    }
  }

  /** Asks some to warm up, then the following ones, from the first again after the last. */
  private static long[] times(List<String> paths, int asked) throws Exception {
    for (int i = 0; i < WARM; i++) {
      get(running.address().resolve(paths.get(i % paths.size())));
    }
    long[] millis = new long[asked];
    for (int i = 0; i < asked; i++) {
      URI page = running.address().resolve(paths.get((WARM + i) % paths.size()));
      long start = System.nanoTime();
      HttpResponse<String> answer = get(page);
      millis[i] = (System.nanoTime() - start) / 1_000_000;
      assertEquals(200, answer.statusCode(), page.toString());
    }
    Arrays.sort(millis);
    return millis;
  }

  private static HttpResponse<String> get(URI page) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(60)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
