package dateline.reader.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void commentsAndBlankLinesAreSkippedAndMissingCellsAreEmpty() throws IOException {
    Table.Row row =
        table("# a comment\n\nname\taliases\tgeonames\nKivu\tKivus; the Kivus\n").rows().getFirst();
    assertEquals("Kivu", row.required("name"));
    assertEquals(List.of("Kivus", "the Kivus"), row.list("aliases"));
    assertNull(row.id("geonames"));
  }

  @Test
  void aBadCellIsRefusedWithItsLine() throws IOException {
    Table.Row row = table("name\tlat\n# half-way\nNile\t17 N\n").rows().getFirst();
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> row.degrees("lat", 90));
    assertEquals(
        "sample.tsv, line 3: lat \"17 N\" must be a number from -90 to 90", refused.getMessage());
  }

  private static Table table(String text) throws IOException {
    return Table.read(
        "sample.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
