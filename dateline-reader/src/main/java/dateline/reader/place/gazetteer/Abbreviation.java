package dateline.reader.place.gazetteer;

/**
 * Abbreviations of countries and areas spell common words: US, CAR, DPR. A name of ours that is
 * written in capitals only is therefore found only where the text has capitals only.
 */
final class Abbreviation {
  private Abbreviation() {}

  /** Whether the name has a lower-case letter; "the" before it ("the UK") does not count. */
  static boolean hasLowerCase(String name) {
    int from = name.regionMatches(true, 0, "the ", 0, 4) ? 4 : 0;
    for (int i = from; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
