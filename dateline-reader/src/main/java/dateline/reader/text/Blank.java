package dateline.reader.text;

/** What is no part of a word: white space, the no-break space, and characters without a form. */
final class Blank {
  private Blank() {}

  /** Tells whether a character is blank. */
  static boolean is(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85
        || Character.getType(codePoint) == Character.FORMAT;
  }
}
