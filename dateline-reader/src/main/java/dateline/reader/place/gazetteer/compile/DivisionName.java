package dateline.reader.place.gazetteer.compile;

import dateline.reader.place.gazetteer.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What divisions are called: "Kachin State" and "Kachin", but not "Northern" for the "Northern
 * District".
 */
final class DivisionName {
  private static final Pattern KIND_AFTER =
      Pattern.compile(
          "(?i)\\s+(governorate|province|provincia|oblast['’]?|region|district|state|department|county|"
              + "prefecture|voivodeship|krai|kray|parish|canton|emirate|municipality|division|borough|census area|"
              + "rayon|raion|okrug|zone)$");
  private static final Pattern KIND_BEFORE =
      Pattern.compile(
          "(?i)^(muhafazat|muḩāfaz̧at|wilaya de|wilayat|wilāyat|oblast|provincia de|provincia"
              + " di|départment de|département de|departamento de|region of|province of|state"
              + " of|estado de|gouvernorat de|powiat|kabupaten|huyện|amphoe|shahrestān-e|markaz|liwā’|qaḑā’|nāḩiyat)\\s+");
  private static final Set<String> TOO_PLAIN =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "north eastern",
          "north western",
          "south eastern",
          "south western",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "capital",
          "free",
          "centre",
          "center",
          "metropolitan",
          "n",
          "city");

  private DivisionName() {}

  /** Returns the name less the word for the kind of division, unless too little is left. */
  static String plain(String name) {
    String plain = KIND_BEFORE.matcher(KIND_AFTER.matcher(name).replaceFirst("")).replaceFirst("");
    return isTooPlain(plain) ? name : plain;
  }

  /**
   * Returns "West Darfur" for "Western Darfur" and the other way round; any other name as it is.
   */
  static String withOtherDirection(String name) {
    for (String direction : List.of("North", "South", "East", "West")) {
      if (name.startsWith(direction + " ")) {
        return direction + "ern" + name.substring(direction.length());
      }
      if (name.startsWith(direction + "ern ")) {
        return direction + name.substring(direction.length() + 3);
      }
    }
    return name;
  }

  static boolean isTooPlain(String name) {
    String key = NameKey.of(name).full();
    return key.length() < 2 || TOO_PLAIN.contains(key);
  }

  /**
   * Returns the names of a list parted by bars; "Homs (Hims)" gives two. Names in other scripts and
   * broken ones are left out.
   */
  static List<String> split(String names) {
    List<String> parts = new ArrayList<>();
    for (String part : names.split("[|()/]")) {
      String name = part.strip();
      boolean broken =
          name.chars().anyMatch(c -> c == '¡' || c == '\uFFFD' || Character.isISOControl(c));
      if (!name.isEmpty() && !broken && LatinNames.isLatin(name) && !parts.contains(name)) {
        parts.add(name);
      }
    }
    return parts;
  }
}
