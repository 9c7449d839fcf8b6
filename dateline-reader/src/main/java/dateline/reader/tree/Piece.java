package dateline.reader.tree;

/**
 * Words of one sentence.
 *
 * @param sentence number of the sentence in the report
 * @param first number of the first word
 * @param last number of the last word, included
 */
public record Piece(int sentence, int first, int last) implements Comparable<Piece> {
  /** Whether it has a word. */
  public boolean covers(int word) {
    return first <= word && word <= last;
  }

  /** Whether it has all of these words. */
  public boolean covers(Piece other) {
    return sentence == other.sentence && first <= other.first && other.last <= last;
  }

  /** Whether it has a word in common with others. */
  public boolean overlaps(Piece other) {
    return sentence == other.sentence && first <= other.last && other.first <= last;
  }

  /** Returns the words from the first to the last of this and another of the same sentence. */
  public Piece to(Piece other) {
    return new Piece(sentence, Math.min(first, other.first), Math.max(last, other.last));
  }

  /** Returns how many words it has. */
  public int words() {
    return last - first + 1;
  }

  @Override
  public int compareTo(Piece other) {
    int order = Integer.compare(sentence, other.sentence);
    order = order == 0 ? Integer.compare(first, other.first) : order;
    return order == 0 ? Integer.compare(last, other.last) : order;
  }
}
