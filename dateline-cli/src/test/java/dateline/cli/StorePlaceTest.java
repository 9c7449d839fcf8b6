package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the record is kept. */
class StorePlaceTest {
  private static final Path HOME = Path.of("/home/a");

  private static Path usual(String system, Map<String, String> environment) {
    return StorePlace.usual(system, environment::get, HOME);
  }

  @Test
  void everySystemHasItsPlace() {
    assertEquals(HOME.resolve(".local/share/dateline/record.sqlite"), usual("Linux", Map.of()));
    assertEquals(
        Path.of("/data/dateline/record.sqlite"), usual("Linux", Map.of("XDG_DATA_HOME", "/data")));
    assertEquals(
        HOME.resolve(".local/share/dateline/record.sqlite"),
        usual("FreeBSD", Map.of("XDG_DATA_HOME", "not/from/the/root")));
    assertEquals(
        HOME.resolve("Library/Application Support/Dateline/record.sqlite"),
        usual("Mac OS X", Map.of("XDG_DATA_HOME", "/data")));
    assertEquals(
        Path.of("/local/Dateline/record.sqlite"),
        usual("Windows 11", Map.of("LOCALAPPDATA", "/local")));
    assertEquals(
        HOME.resolve("AppData/Local/Dateline/record.sqlite"), usual("Windows 11", Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add --store postgresql://host/base a.txt      | a record in PostgreSQL is not possible yet",
        "verify --store jdbc:postgresql://host/base    | a record in PostgreSQL is not possible yet",
        "verify --store https://example.org/record     | --store takes a file, not an address",
        "add --store r.sqlite                          | nothing to read",
        "add --store r.sqlite --in a b.txt             | not both",
        "add --store r.sqlite --threads 0 a            | --threads takes a number from 1 to 64",
        "verify --store r.sqlite --head 12             | it takes a number, a colon and 64 digits",
        "backup --store r.sqlite                       | Missing required parameter: 'FILE'",
        "restore --store r.sqlite                      | Missing required parameter: 'FILE'",
        "replay --store r.sqlite more                  | Unmatched argument",
      })
  void wrongUsage(String line, String message) {
    Run run = Run.of(line.split(" "));
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.messages().size(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertTrue(run.err().contains("--help"), run.err());
  }
}
