package dateline.reader.language;

import dateline.reader.text.Sentence;
import java.util.List;

/**
 * A sentence with what the language model sees in it.
 *
 * @param sentence the sentence
 * @param tags the part of speech of each token
 */
public record Analysed(Sentence sentence, List<PartOfSpeech> tags) {
  /** Copies the list and checks that each token has a tag. */
  public Analysed {
    tags = List.copyOf(tags);
    if (tags.size() != sentence.size()) {
      throw new IllegalArgumentException(tags.size() + " tags for " + sentence.size() + " tokens");
    }
  }

  /** Returns the number of tokens. */
  public int size() {
    return sentence.size();
  }

  /** Returns the lower-case form of a token; the empty string outside the sentence. */
  public String lower(int token) {
    return sentence.lower(token);
  }

  /** Returns the part of speech of a token; {@link PartOfSpeech#X} outside the sentence. */
  public PartOfSpeech tag(int token) {
    return token < 0 || token >= tags.size() ? PartOfSpeech.X : tags.get(token);
  }
}
