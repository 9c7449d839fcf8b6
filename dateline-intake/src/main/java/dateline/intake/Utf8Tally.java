package dateline.intake;

/**
 * How well bytes keep to UTF-8.
 *
 * @param letters well-formed sequences of more than one byte
 * @param surrogates halves of surrogate pairs, each written as three bytes: not UTF-8, but written
 *     by programs that meant it (CESU-8)
 * @param broken bytes that fit into no sequence
 */
record Utf8Tally(int letters, int surrogates, int broken) {
  /** Counts. */
  static Utf8Tally of(byte[] bytes) {
    int letters = 0;
    int surrogates = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = length(bytes, i);
      if (length == 0) {
        broken++;
        i++;
      } else {
        boolean surrogate = length == 3 && (bytes[i] & 0xFF) == 0xED && bytes[i + 1] >= (byte) 0xA0;
        surrogates += surrogate ? 1 : 0;
        letters += surrogate ? 0 : 1;
        i += length;
      }
    }
    return new Utf8Tally(letters, surrogates, broken);
  }

  /** Tells whether it is UTF-8 throughout. */
  boolean valid() {
    return surrogates == 0 && broken == 0;
  }

  /** Tells whether it is rather UTF-8 with flaws than another encoding. */
  boolean prevails() {
    return letters + surrogates > broken;
  }

  /** Returns the length of the sequence that begins at a place; 0 when none does. */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = length > 1 ? bytes[at + 1] & 0xFF : 0;
    boolean overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    boolean beyond = lead == 0xF4 && second > 0x8F;
    return overlong || beyond ? 0 : length;
  }
}
