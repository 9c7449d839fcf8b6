package dateline.workbench.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the files that pages load. */
@RestController
final class AssetFiles {
  /** With the version in the address, what is kept is never out of date. */
  private static final CacheControl LONG =
      CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

  private static final CacheControl SHORT =
      CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate();

  private final Assets assets;

  AssetFiles(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/assets/{*name}")
  ResponseEntity<byte[]> file(
      @PathVariable String name, @RequestParam(name = "v", required = false) @Nullable String v) {
    Assets.Asset asset =
        assets.find(name.replaceFirst("^/", "")).orElseThrow(() -> new NotFound("such file"));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(asset.type()))
        .cacheControl(asset.version().equals(v) ? LONG : SHORT)
        .eTag("W/\"" + asset.version() + "\"") // Weak, for it may be sent compressed.
        .body(asset.content());
  }
}
