package dateline.reader.language;

/**
 * Words of a sentence that make up a mention.
 *
 * @param first number of the first word
 * @param last number of the last word, included
 * @param type what it is, by the types of the head that found it
 */
public record Stretch(int first, int last, String type) {}
