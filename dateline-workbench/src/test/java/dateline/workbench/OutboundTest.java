package dateline.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.workbench.web.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing leaves this machine: not from the workbench, and not from the browser that shows it. */
class OutboundTest {
  private static final List<String> STARTS =
      List.of("/", "/reports", "/incidents", "/map", "/timeline", "/charts", "/api/openapi.json");

  /** Pages of one kind that are looked at: all lead to much the same. */
  private static final int EACH_KIND = 15;

  @TempDir Path folder;

  @Test
  @Timeout(300)
  void allPagesAreServedWithoutAConnectionAndLeadNowhereElse() throws Exception {
    Process server = sealed();
    List<String> told = new ArrayList<>();
    try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
      URI link = null;
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        told.add(line);
        if (line.startsWith("http://")) {
          link = URI.create(line);
          break;
        }
      }
      assertTrue(link != null, () -> String.join("\n", told));
      crawl(new Visitor(link.resolve("/")).entered(link));
      try (OutputStream input = server.getOutputStream()) {
        input.write('\n');
      }
      output.lines().forEach(told::add);
    } finally {
      server.destroy();
      assertTrue(server.waitFor(20, TimeUnit.SECONDS));
    }
    int served = told.indexOf("served");
    int proof = told.indexOf("proof");
    assertTrue(served > 0 && proof > 0, () -> String.join("\n", told));
    assertTrue(
        told.subList(0, served).stream().noneMatch(line -> line.startsWith("tried")),
        () -> String.join("\n", told.subList(0, served)));
    assertEquals(
        List.of(
            "tried Socket",
            "tried SocketChannel",
            "tried DatagramChannel",
            "tried name dateline.example"),
        told.subList(proof, told.size()).stream()
            .filter(line -> !line.startsWith("  "))
            .filter(line -> line.startsWith("tried") || line.startsWith("not"))
            .toList());
  }

  @Test
  void ourStylesAndScriptsNameNoOtherMachine() throws IOException {
    Path assets = Path.of("src/main/resources/dateline/workbench/assets");
    try (Stream<Path> files = Files.walk(assets)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.toString();
        if (name.endsWith(".css")) {
          assertEquals(List.of(), LocalAddresses.strangersInStyle(Files.readString(file)), name);
        }
        if (name.endsWith(".js") || name.endsWith(".css") || name.endsWith(".svg")) {
          assertEquals(List.of(), LocalAddresses.strangersInScript(Files.readString(file)), name);
        }
      }
    }
  }

  @Test
  void strangersAreFound() {
    assertEquals(
        List.of(
            "src=\"//cdn.example/x.js\"", "href=\"https://a.example/\"", "inline: onclick=\"x\""),
        LocalAddresses.strangersIn(
            "<script src='//cdn.example/x.js'></script><a href='https://a.example/'>a</a>"
                + "<a href='/reports' onclick='x'>b</a>"));
    assertEquals(
        List.of("//a.example/b.woff2", "\"https://c.example/d.css\";"),
        LocalAddresses.strangersInStyle(
            "@font-face{src:url(//a.example/b.woff2)} @import \"https://c.example/d.css\"; "
                + "p{background:url('images/x.png')}"));
    assertEquals(
        List.of("https://tiles.example/{z}"),
        LocalAddresses.strangersInScript("layer('https://tiles.example/{z}'); // of the map"));
  }

  /** Goes wherever the pages lead. */
  private static void crawl(Visitor visitor) {
    Deque<String> waiting = new ArrayDeque<>(STARTS);
    Set<String> seen = new HashSet<>(STARTS);
    Map<String, Integer> kinds = new HashMap<>();
    while (!waiting.isEmpty()) {
      String path = waiting.removeFirst();
      HttpResponse<String> answer = visitor.get(path);
      assertEquals(200, answer.statusCode(), () -> path + "\n" + answer.body());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      if (type.startsWith("text/html")) {
        assertEquals(List.of(), LocalAddresses.strangersIn(answer.body()), path);
        for (String next : LocalAddresses.pathsIn(answer.body())) {
          String kind = next.replaceFirst("\\?.*", "?").replaceAll("/[^/?]*[0-9][^/?]*", "/N");
          if (seen.add(next) && kinds.merge(kind, 1, Integer::sum) <= EACH_KIND) {
            waiting.add(next);
          }
        }
      } else if (type.startsWith("text/css")) {
        assertEquals(List.of(), LocalAddresses.strangersInStyle(answer.body()), path);
      }
    }
    assertTrue(seen.size() > 30, () -> "only " + seen);
  }

  /** The workbench in a process whose network is sealed. */
  private Process sealed() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
            "-Djava.nio.channels.spi.SelectorProvider=" + SealedNetwork.class.getName(),
            "-cp",
            System.getProperty("java.class.path"),
            SealedServer.class.getName(),
            folder.resolve("record.sqlite").toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
