package dateline.reader.place.gazetteer.compile;

/**
 * Which alternate names are kept. Reports are read in English, so names in other scripts are left
 * out for now, and so is what GeoNames lists as a name but nobody writes: letter-by-letter
 * transcripts of other scripts (always in small letters, "almwsl"), airport and UN location codes
 * ("OSM", "UAHRK"), links and numbers.
 */
public final class LatinNames {
  private LatinNames() {}

  /** Whether a name is in Latin letters, and one that somebody writes. */
  public static boolean isWorthKeeping(String name) {
    return name.length() > 1 && isLatin(name) && hasCapital(name) && !isCode(name) && !isLink(name);
  }

  /** Whether all its letters are Latin. */
  public static boolean isLatin(String name) {
    return name.codePoints()
        .allMatch(
            c ->
                !Character.isLetter(c)
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                    || Character.getType(c) == Character.MODIFIER_LETTER);
  }

  private static boolean hasCapital(String name) {
    return name.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isCode(String name) {
    return name.length() <= 5
        && name.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
  }

  private static boolean isLink(String name) {
    return name.contains("://") || name.contains("www.");
  }
}
