package dateline.reader.place.gazetteer;

/**
 * The layout of {@code places.bin}, which its writer and its reader share: the magic, then the
 * sections in the order of this enum, each as two big-endian ints (its length, its length deflated)
 * and the deflated bytes.
 *
 * <p>Columns are sections of their own because like deflates best beside like. "Number" below is an
 * unsigned LEB128 of 7 bits a byte; "signed" is the same over the zigzag form; "delta" the
 * difference to the place before.
 */
public enum PlacesFile {
  /**
   * Numbers: settlements, divisions as places, rows of {@link #DIVISIONS}, keys, words of the
   * longest name.
   */
  COUNTS,
  /**
   * Display names of all places, UTF-8, each ended by a line feed. Settlements come first, then
   * divisions.
   */
  NAMES,
  /** GeoNames ids, signed deltas; 0 stands for none. */
  IDS,
  /** Latitudes in ten-thousandths of a degree, signed deltas. */
  LATITUDES,
  /** Longitudes in ten-thousandths of a degree, signed deltas. */
  LONGITUDES,
  /** Populations, numbers. */
  POPULATIONS,
  /** One byte a place: its row in {@link #FEATURE_CODES}. */
  FEATURES,
  /** Feature codes, one a line. */
  FEATURE_CODES,
  /** Row of {@link #DIVISIONS} that each place lies in, signed deltas. */
  DIVISION_OF,
  /** Lines of country code, admin1 code, admin1 name and admin2 name, parted by tabs. */
  DIVISIONS,
  /** Wikidata ids of the divisions as places, numbers without the Q; 0 stands for none. */
  WIKIDATA,
  /**
   * Folded names, UTF-8, in the order of their unsigned bytes, each once: how many bytes it shares
   * with the key before (number; left out for the first of every {@link #BLOCK}), how many follow
   * (number), and these.
   */
  KEYS,
  /** Length in bytes of every block of keys, numbers. */
  KEY_BLOCKS,
  /**
   * For each key, the places that bear it: numbers made of the place's row, one bit that says that
   * the key is the name without its article, and one bit that ends the list.
   */
  POSTINGS,
  /** Length in bytes of the postings of every block of keys, numbers. */
  POSTING_BLOCKS;

  /** The first eight bytes; the last is the version of the layout. */
  public static final String MAGIC = "DATELPL1";

  /** How many keys make a block, within which a look-up goes from key to key. */
  public static final int BLOCK = 16;

  /** Coordinates are kept as multiples of this part of a degree: about 11 metres. */
  public static final double DEGREE = 10_000;

  /** Where the compiled file lies among the resources. */
  public static final String RESOURCE = "/dateline/gazetteer/places.bin";
}
