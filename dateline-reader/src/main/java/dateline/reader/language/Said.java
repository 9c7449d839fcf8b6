package dateline.reader.language;

/**
 * Words of a sentence that play a part in somebody saying something.
 *
 * @param part which part
 * @param first number of the first word
 * @param last number of the last word, included
 * @param begins false where it goes on from words before it, of this or an earlier sentence
 * @param cue number of the first word of the cue that it belongs to; -1 where that is in no word of
 *     this sentence. A cue's own is its first word.
 */
public record Said(Part part, int first, int last, boolean begins, int cue) {
  /** The parts of an attribution, as PolNeAR tells them. */
  public enum Part {
    /** Who says it. */
    SOURCE,
    /** The words that tell that something is said, thought or known. */
    CUE,
    /** What is said. */
    CONTENT
  }
}
