package dateline.workbench.page;

import dateline.workbench.map.MapBase;
import dateline.workbench.web.NotFound;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the files of the base map. */
@RestController
public final class MapFiles {
  private static final CacheControl CACHED =
      CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

  private final MapBase map;

  /** Makes one over the base map. */
  public MapFiles(MapBase map) {
    this.map = map;
  }

  /** Returns the outlines of all countries. */
  @GetMapping("/assets/map/countries.json")
  public ResponseEntity<byte[]> countries() {
    return file(map.countries());
  }

  /** Returns the boxes around the countries. */
  @GetMapping("/assets/map/bounds.json")
  public ResponseEntity<byte[]> bounds() {
    return file(map.bounds());
  }

  /** Returns the outlines of a country's first-level divisions. */
  @GetMapping("/assets/map/admin1/{country:[A-Z]{2}}.json")
  public ResponseEntity<byte[]> divisions(@PathVariable String country) {
    return file(
        map.admin1(country).orElseThrow(() -> new NotFound("outline of divisions of " + country)));
  }

  private static ResponseEntity<byte[]> file(byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CACHED)
        .eTag("W/\"" + version(content) + "\"") // Weak, for it may be sent compressed.
        .body(content);
  }

  private static String version(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
