package dateline.reader.place.gazetteer;

/**
 * Which form of a name led to a place. Reporters drop and add articles freely ("Raqqa", "al-Raqqa",
 * "Ar Raqqah"), so both forms are looked up; but the bare form of one name is now and then the full
 * name of another, so that a hit says which it was.
 */
public enum MatchedKey {
  /** The whole name, but for accents, capitals, hyphens and apostrophes. */
  FULL,
  /**
   * The name once the article was left out: of what was asked for, of the place's name, or of both.
   */
  WITHOUT_ARTICLE,
  /** A name that is spelt alike, once what transliterations differ in is taken out. */
  LOOSE
}
