package dateline.reader.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A report's text, cut into sentences and tokens.
 *
 * @param text the text, verbatim
 * @param sentences its sentences, in order
 */
public record Text(String text, List<Sentence> sentences) {
  /** Copies the list. */
  public Text {
    sentences = List.copyOf(sentences);
  }

  /** Cuts a text. Takes any text, also an empty one; time and memory grow linearly with it. */
  public static Text of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSplitter.Piece piece : SentenceSplitter.split(text)) {
      List<Token> tokens = Tokenizer.tokens(text, piece.span());
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(piece.span(), piece.paragraph(), tokens));
      }
    }
    return new Text(text, sentences);
  }
}
