package dateline.reader.count;

import dateline.model.Count;

/**
 * A count as a sentence words it.
 *
 * @param first its first token
 * @param last its last token, included
 * @param count what it says
 */
public record CountPhrase(int first, int last, Count count) {}
