package dateline.workbench.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files that pages load: our own, and those named here of three libraries. Nothing else of the
 * libraries' jars is served.
 */
public final class Assets {
  private static final String ROOT = "/assets/";
  private static final String OWN = "dateline/workbench/assets/";
  private static final String LIBRARIES = "META-INF/resources/webjars/";

  /** Names without a step upwards, or anything that a class path might read otherwise. */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*");

  private static final Map<String, String> LIBRARY_FILES =
      Map.of(
          "lib/htmx.min.js", "htmx.org/2.0.10/dist/htmx.min.js",
          "lib/d3.min.js", "d3/7.9.0/dist/d3.min.js",
          "lib/leaflet.js", "leaflet/1.9.4/dist/leaflet.js",
          "lib/leaflet.css", "leaflet/1.9.4/dist/leaflet.css",
          "lib/images/layers.png", "leaflet/1.9.4/dist/images/layers.png",
          "lib/images/layers-2x.png", "leaflet/1.9.4/dist/images/layers-2x.png",
          "lib/images/marker-icon.png", "leaflet/1.9.4/dist/images/marker-icon.png",
          "lib/images/marker-icon-2x.png", "leaflet/1.9.4/dist/images/marker-icon-2x.png",
          "lib/images/marker-shadow.png", "leaflet/1.9.4/dist/images/marker-shadow.png");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain;charset=UTF-8");

  private final Map<String, Asset> known = new ConcurrentHashMap<>();

  /** The files on the class path. */
  Assets() {}

  /** One file: what it holds, its media type, and a version that changes with what it holds. */
  static final class Asset {
    private static final int VERSION = 12;

    private final byte[] content;
    private final String type;
    private final String version;

    Asset(byte[] content, String type) {
      this.content = content;
      this.type = type;
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
        this.version = HexFormat.of().formatHex(hash).substring(0, VERSION);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    byte[] content() {
      return content.clone();
    }

    String type() {
      return type;
    }

    String version() {
      return version;
    }
  }

  /** Finds a file by its name, such as "dateline.css" or "lib/leaflet.js". */
  Optional<Asset> find(String name) {
    Asset here = known.get(name);
    if (here != null) {
      return Optional.of(here);
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String library = LIBRARY_FILES.get(name);
    byte @Nullable [] content = read(library == null ? OWN + name : LIBRARIES + library);
    if (content == null) {
      return Optional.empty();
    }
    Asset asset = new Asset(content, type);
    known.put(name, asset);
    return Optional.of(asset);
  }

  /** The address of a file, with its version: what is kept under it never changes. */
  String address(String name) {
    Asset asset =
        find(name).orElseThrow(() -> new IllegalArgumentException("there is no asset " + name));
    return ROOT + name + "?v=" + asset.version();
  }

  private static byte @Nullable [] read(String path) {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
