package dateline.reader.text;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A report's text, cut into sentences and tokens.
 *
 * @param text the text, verbatim
 * @param sentences its sentences, in order
 */
public record Text(String text, List<Sentence> sentences) {
  /**
   * More tokens than this are no sentence, and are cut: what reads one may take time by its square.
   */
  private static final int LONGEST = 300;

  /** Copies the list. */
  public Text {
    sentences = List.copyOf(sentences);
  }

  /** Cuts a text. Takes any text, also an empty one; time and memory grow linearly with it. */
  public static Text of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSplitter.Piece piece : SentenceSplitter.split(text)) {
      List<Token> tokens = Tokenizer.tokens(text, piece.span());
      for (int from = 0; from < tokens.size(); from += LONGEST) {
        List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
        Span span = part.getFirst().span().to(part.getLast().span());
        sentences.add(new Sentence(span, piece.paragraph(), part));
      }
    }
    return new Text(text, sentences);
  }
}
