package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.reader.ReportReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the documents show is what the program does. A block that begins with {@code $ ./dateline}
 * holds what that command prints on a terminal; {@code -Dgolden.update=true} writes it anew.
 */
class DocumentsTest {
  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");
  private static final Pattern SHOWN =
      Pattern.compile("(?ms)^```console\n\\$ \\./dateline ([^\n]+)\n(.*?)^```$");
  private static final Pattern JAVA =
      Pattern.compile("(?ms)^```java\n(.*?)^```\n\n```\n(.*?)^```$");
  private static final Pattern BOLD = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final ReportReader READER = ReportReader.open();

  @Test
  void theReadmeShowsWhatTheCommandPrints() throws IOException {
    shows(README);
  }

  @Test
  void theTracedReportComesOutAsShown() throws IOException {
    shows(ROOT.resolve("docs/tracing-a-report.md"));
  }

  @Test
  void theReadmesJavaRunsAndPrintsWhatStandsBelowIt() throws IOException {
    Matcher block = JAVA.matcher(Files.readString(README));
    assertTrue(block.find(), "README.md shows Java and what it prints");
    String twin = Files.readString(Path.of("src/test/java/dateline/cli/ReadmeExample.java"));
    assertTrue(twin.contains(block.group(1).indent(4)), "ReadmeExample holds the README's Java");
    assertEquals(block.group(2), printedByTheExample());
  }

  @Test
  void theReadmeIsUnderAHundredLines() throws IOException {
    assertTrue(Files.readAllLines(README).size() < 100);
  }

  @Test
  void linksBetweenTheDocumentsLeadSomewhere() throws IOException {
    for (String page :
        List.of(
            "README.md",
            "CONTRIBUTING.md",
            "docs/architecture.md",
            "docs/format.md",
            "docs/method.md",
            "docs/store.md",
            "docs/tracing-a-report.md")) {
      Path file = ROOT.resolve(page);
      Matcher link = Pattern.compile("]\\(([^):#]+)(?:#[^)]*)?\\)").matcher(Files.readString(file));
      while (link.find()) {
        Path target = file.resolveSibling(link.group(1));
        assertTrue(Files.exists(target), page + " leads to " + link.group(1));
      }
    }
  }

  private static void shows(Path page) throws IOException {
    String is = Files.readString(page);
    Matcher block = SHOWN.matcher(is);
    assertTrue(block.find(), page + " shows no command");
    String now = block.reset().replaceAll(each -> Matcher.quoteReplacement(shown(each)));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(page, now);
    } else {
      assertEquals(now, is, page + " shows another output; write it with -Dgolden.update=true");
    }
  }

  private static String shown(MatchResult block) {
    String command = block.group(1);
    String[] arguments = command.replace("samples/", "../samples/").split(" ");
    Run run = Run.with(READER::read, "", true, arguments);
    assertEquals(0, run.code(), run.err());
    String out = BOLD.matcher(run.out()).replaceAll("");
    assertFalse(out.contains("```"), command);
    return "```console\n$ ./dateline " + command + "\n" + out.stripTrailing() + "\n```";
  }

  private static String printedByTheExample() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      ReadmeExample.run();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
