package dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
  @Test
  void comparesWithTheFileBesideAndLeavesTheEngineOut(@TempDir Path folder) throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), "words");
    Files.writeString(folder.resolve("a.expected.json"), "{\n  \"text\" : \"words\"\n}\n");
    assertEquals(List.of(input), Golden.inputs(folder));
    Golden.check(input, text -> "{\"text\":\"" + text + "\",\"engine\":{}}");
    AssertionError error =
        assertThrows(AssertionError.class, () -> Golden.check(input, text -> "{\"text\":\"x\"}"));
    assertTrue(error.getMessage().contains("differs at line 2"), error.getMessage());
  }

  @Test
  void aMissingFileIsAFailureThatSaysHowToWriteIt(@TempDir Path folder) throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), "words");
    AssertionError error =
        assertThrows(AssertionError.class, () -> Golden.check(input, text -> "{}"));
    assertTrue(error.getMessage().contains("-Dgolden.update=true"), error.getMessage());
  }

  @Test
  void anEmptyFolderIsAFailure(@TempDir Path folder) {
    assertThrows(AssertionError.class, () -> Golden.inputs(folder));
  }
}
