package dateline.reader.claim;

import dateline.model.Mention.PlaceName;
import dateline.model.PlaceRef;
import dateline.reader.table.Words;
import java.util.Locale;
import java.util.Set;

/**
 * Tells names of streets, parks and houses that no gazetteer holds: they say where in a town
 * something happened, and which town is said elsewhere.
 */
final class Streets {
  private static final Set<String> WORDS =
      Words.of(
          """
          street streets st road rd avenue avenues ave drive dr lane ln boulevard blvd highway hwy turnpike
          trail pike court place way park parkway plaza square mall school hospital church mosque college
          university apartments apartment motel hotel inn club center centre station hall terrace circle
          interstate freeway expressway bridge alley loop cemetery stadium market store mart restaurant bar
          """);

  private Streets() {}

  /** Whether a name is that of a street or a house on no map. */
  static boolean is(PlaceName place) {
    String name = place.passage().text();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return place.ref() instanceof PlaceRef.Unresolved
        && name.indexOf(' ') > 0
        && WORDS.contains(last.replace(".", ""));
  }
}
