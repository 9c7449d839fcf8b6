package dateline.reader.place.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country or a territory with an ISO 3166 code of its own, one row of {@code countries.tsv}.
 *
 * @param code ISO 3166-1 two-letter code; XK for Kosovo
 * @param name its usual English name
 * @param aliases other names, short forms, abbreviations, old names
 * @param nationalities adjectives and singular nouns for its people: Syrian; Spanish, Spaniard
 * @param latitude of a point near its middle, degrees north
 * @param longitude of that point, degrees east
 * @param geonames GeoNames id
 * @param wikidata Wikidata id
 */
public record Country(
    String code,
    String name,
    List<String> aliases,
    List<String> nationalities,
    double latitude,
    double longitude,
    @Nullable Long geonames,
    @Nullable String wikidata) {

  /** Copies the lists. */
  public Country {
    aliases = List.copyOf(aliases);
    nationalities = List.copyOf(nationalities);
  }
}
