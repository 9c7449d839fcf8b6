package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in {@code docs/store.md} checks a store without any of ours. */
class StorePageTest {
  private static final Pattern PYTHON = Pattern.compile("(?ms)^```python\n(.*?)^```$");

  @TempDir Path folder;

  @Test
  void theProgramOnThePageFindsTheEndAndABreak() throws Exception {
    Path file = FirstVersion.in(folder);
    assertEquals("12 entries, ending at " + FirstVersion.END, checked(file));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("drop trigger entry_is_not_changed");
      statement.executeUpdate("update entry set because = '' where number = 5");
    }
    assertEquals("the chain breaks at entry 5", checked(file));
  }

  private String checked(Path file) throws IOException, InterruptedException {
    Matcher block = PYTHON.matcher(Files.readString(Path.of("../docs/store.md")));
    assertTrue(block.find(), "docs/store.md shows a program");
    Path program = Files.writeString(folder.resolve("check.py"), block.group(1));
    Process process;
    try {
      process =
          new ProcessBuilder("python3", program.toString(), file.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "there is no python3 here");
      throw e;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }
}
