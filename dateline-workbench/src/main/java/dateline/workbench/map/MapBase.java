package dateline.workbench.map;

import dateline.model.KnownPlace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The base map: its files, and which outline a place lies in. Safe to share between threads; an
 * outline is read when first asked for.
 */
public final class MapBase {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final Divisions divisions =
      new Divisions(new String(required("divisions.tsv"), StandardCharsets.UTF_8));
  private final Map<String, Optional<Outlines>> outlines = new ConcurrentHashMap<>();

  /** Returns the countries: GeoJSON whose features have an {@code id} of two letters and a name. */
  public byte[] countries() {
    return required("countries.json");
  }

  /**
   * Returns the boxes to zoom to: a JSON object from a country's two letters to west, south, east
   * and north. West is less than east; either may lie beyond ±180, as Russia's east does.
   */
  public byte[] bounds() {
    return required("bounds.json");
  }

  /**
   * Returns the first-level divisions of a country: GeoJSON whose features have an {@code id}, as
   * {@link Division#id()}, and the properties geonames, name and iso.
   *
   * @param country two capital letters; nothing is found for anything else
   */
  public Optional<byte[]> admin1(String country) {
    return isCode(country) ? resource("admin1/" + country + ".json") : Optional.empty();
  }

  /** Returns the division of a GeoNames id. */
  public Optional<Division> divisionOf(String country, long geonames) {
    return divisions.withId(country + "-" + geonames);
  }

  /**
   * Returns the division of a country that bears a name, whatever its accents, articles and words
   * such as "Province"; empty if there is none or if two do.
   */
  public Optional<Division> divisionNamed(String country, String name) {
    return divisions.named(country, name);
  }

  /** Returns the division of a country that a point lies in, give or take about 2 km. */
  public Optional<Division> divisionAt(String country, double latitude, double longitude) {
    if (!isCode(country)) {
      return Optional.empty(); // and nothing is remembered of it
    }
    return outlines
        .computeIfAbsent(country, key -> admin1(key).map(Outlines::new))
        .flatMap(found -> found.at(latitude, longitude))
        .flatMap(divisions::withId);
  }

  /**
   * Returns the division in whose outline a place of the record is to be counted: its own if it is
   * a division, else that of its division's name, else that around its point. Empty for what is
   * larger than a division (countries, waters, areas) and for divisions without an outline, for
   * their middle says nothing about where in them something happened.
   */
  public Optional<Division> divisionOf(KnownPlace place) {
    String country = place.country();
    if (country == null) {
      return Optional.empty();
    }
    return switch (place.kind()) {
      case REGION -> ofRegion(country, place);
      case SETTLEMENT, DISTRICT, FACILITY ->
          named(country, place).or(() -> divisionAt(country, place.latitude(), place.longitude()));
      case COUNTRY, WATER, AREA -> Optional.empty();
    };
  }

  private Optional<Division> ofRegion(String country, KnownPlace region) {
    return Optional.ofNullable(region.geonames())
        .flatMap(id -> divisionOf(country, id))
        .or(() -> divisionNamed(country, region.name()));
  }

  private Optional<Division> named(String country, KnownPlace place) {
    return Optional.ofNullable(place.admin1()).flatMap(name -> divisionNamed(country, name));
  }

  private static boolean isCode(String country) {
    return COUNTRY.matcher(country).matches();
  }

  private static byte[] required(String name) {
    return resource(name)
        .orElseThrow(
            () -> new IllegalStateException("the map's " + name + " is not on the class path"));
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = MapBase.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
