package dateline.reader.place.gazetteer.compile;

import dateline.reader.place.gazetteer.NameKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One feature of Natural Earth's first-level divisions.
 *
 * <p>Its English name and Wikidata id were joined to it by machine and are now and then those of
 * another place (Prizren is called Plužine, West Darfur "West Soudan"): they are taken only where
 * the English name is near to one of the division's own names.
 *
 * @param ownNames the local name and its variants
 * @param englishName what Wikidata calls it, to be checked; empty if unknown
 * @param geonames GeoNames id, 0 if unknown
 * @param wikidata Wikidata id less the Q, 0 if unknown
 */
record NaturalEarthDivision(
    String country,
    List<String> ownNames,
    String englishName,
    int geonames,
    int wikidata,
    double latitude,
    double longitude,
    Outline outline) {

  /**
   * Territories that Natural Earth lists under the state that owns them and that have an ISO code.
   */
  private static final Set<String> OWN_CODE = Set.of("NL-SX", "US-PR");

  static List<NaturalEarthDivision> readAll(Path geojson) throws IOException {
    List<NaturalEarthDivision> divisions = new ArrayList<>();
    Map<?, ?> collection = JsonText.object(JsonText.parse(Files.readString(geojson)));
    for (Object feature : JsonText.array(collection.get("features"))) {
      NaturalEarthDivision division = of(JsonText.object(feature));
      if (division != null) {
        divisions.add(division);
      }
    }
    return divisions;
  }

  /**
   * Whether the English name, and with it the Wikidata id, is that of this place, given what
   * GeoNames calls it.
   */
  boolean isEnglishNameRight(List<String> geonamesNames) {
    List<String> names = new ArrayList<>(ownNames);
    names.addAll(geonamesNames);
    String english = bare(englishName);
    return !english.isEmpty() && names.stream().anyMatch(name -> areNear(bare(name), english));
  }

  private static String bare(String name) {
    return NameKey.of(DivisionName.plain(name)).withoutArticles();
  }

  private static boolean areNear(String a, String b) {
    return 2 * distance(a, b) <= Math.max(a.length(), b.length());
  }

  /** Returns the number of letters to change, add or leave out (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static @Nullable NaturalEarthDivision of(Map<?, ?> feature) {
    Map<?, ?> properties = JsonText.object(feature.get("properties"));
    String iso = text(properties, "iso_3166_2");
    List<String> names =
        DivisionName.split(text(properties, "name") + "|" + text(properties, "name_alt"));
    if (iso.startsWith("-99") || names.isEmpty()) {
      return null; // disputed slivers and leased bases; those that reports name are in areas.tsv
    }
    String country = text(properties, "iso_a2");
    if (!OWN_CODE.contains(iso)) {
      country = iso.substring(0, 2); // ISO's view, not who holds it: Crimea is UA
    }
    String wikidata = text(properties, "wikidataid");
    return new NaturalEarthDivision(
        country,
        names,
        text(properties, "name_en"),
        (int) Math.max(0, number(properties, "gn_id")),
        wikidata.matches("Q\\d+") ? Integer.parseInt(wikidata.substring(1)) : 0,
        number(properties, "latitude"),
        number(properties, "longitude"),
        Outline.of(JsonText.object(feature.get("geometry")).get("coordinates")));
  }

  private static String text(Map<?, ?> properties, String name) {
    return properties.get(name) instanceof String text ? text.strip() : "";
  }

  private static double number(Map<?, ?> properties, String name) {
    return properties.get(name) instanceof Double number ? number : 0;
  }
}
