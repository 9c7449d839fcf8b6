package dateline.reader.language;

/**
 * What the language model sees in one word of a sentence.
 *
 * @param tag its universal part of speech
 * @param fine its part of speech in the Penn Treebank's finer tags, as UD EWT uses them, such as
 *     VBN
 * @param features those of its morphological features that matter here, as UD writes them: {@code
 *     Tense=Past|VerbForm=Part}, in the order of the alphabet; {@code _} for none
 * @param lemma its dictionary form; a name keeps its capitals
 * @param head the number of the word that it hangs on, from 0; -1 for the root of the sentence
 * @param relation how it hangs there, in the relations of Universal Dependencies 2 with their
 *     English subtypes, such as nsubj:pass
 */
public record Word(
    PartOfSpeech tag, String fine, String features, String lemma, int head, String relation) {
  /** Tells whether it has a feature, such as {@code Voice=Pass}. */
  public boolean has(String feature) {
    int at = features.indexOf(feature);
    return at >= 0
        && (at == 0 || features.charAt(at - 1) == '|')
        && (at + feature.length() == features.length()
            || features.charAt(at + feature.length()) == '|');
  }
}
