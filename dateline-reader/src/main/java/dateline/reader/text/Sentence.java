package dateline.reader.text;

import dateline.model.Span;
import java.util.List;

/**
 * A sentence, a heading or a list item.
 *
 * @param span where it stands, without the white space around it
 * @param paragraph the number of its paragraph, from 0
 * @param tokens its tokens, at least one
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
  /** Copies the list and checks that there is a token. */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens at " + span);
    }
  }

  /** Returns the number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Returns a token by its number. */
  public Token token(int number) {
    return tokens.get(number);
  }

  /** Returns the lower-case form of a token; the empty string outside the sentence. */
  public String lower(int number) {
    return number < 0 || number >= tokens.size() ? "" : tokens.get(number).lower();
  }

  /** Returns the span from a first token to a last one, both included. */
  public Span span(int first, int last) {
    return tokens.get(first).span().to(tokens.get(last).span());
  }
}
