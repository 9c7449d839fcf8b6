package dateline.workbench.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.workbench.map.MapBase;
import dateline.workbench.web.NotFound;
import org.junit.jupiter.api.Test;

class MapFilesTest {
  private static final MapBase MAP = new MapBase();
  private static final MapFiles FILES = new MapFiles(MAP);

  @Test
  void filesAreSentAsTheyLie() {
    assertArrayEquals(MAP.countries(), FILES.countries().getBody());
    assertArrayEquals(MAP.bounds(), FILES.bounds().getBody());
    assertArrayEquals(MAP.admin1("SY").get(), FILES.divisions("SY").getBody());
  }

  @Test
  void filesAreKeptByTheBrowserAndHaveAVersion() {
    assertTrue(
        String.valueOf(FILES.countries().getHeaders().getCacheControl()).contains("private"));
    assertEquals(FILES.bounds().getHeaders().getETag(), FILES.bounds().getHeaders().getETag());
    assertTrue(String.valueOf(FILES.bounds().getHeaders().getETag()).startsWith("W/\""));
  }

  @Test
  void aCountryWithoutDivisionsIsNotFound() {
    assertThrows(NotFound.class, () -> FILES.divisions("ZZ"));
  }
}
