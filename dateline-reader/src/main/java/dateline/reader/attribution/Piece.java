package dateline.reader.attribution;

/**
 * Words of one sentence.
 *
 * @param sentence number of the sentence in the report
 * @param first number of the first word
 * @param last number of the last word, included
 */
record Piece(int sentence, int first, int last) implements Comparable<Piece> {
  boolean covers(int word) {
    return first <= word && word <= last;
  }

  boolean covers(Piece other) {
    return sentence == other.sentence && first <= other.first && other.last <= last;
  }

  boolean overlaps(Piece other) {
    return sentence == other.sentence && first <= other.last && other.first <= last;
  }

  /** Returns the words from the first to the last of this and another of the same sentence. */
  Piece to(Piece other) {
    return new Piece(sentence, Math.min(first, other.first), Math.max(last, other.last));
  }

  int words() {
    return last - first + 1;
  }

  @Override
  public int compareTo(Piece other) {
    int order = Integer.compare(sentence, other.sentence);
    order = order == 0 ? Integer.compare(first, other.first) : order;
    return order == 0 ? Integer.compare(last, other.last) : order;
  }
}
