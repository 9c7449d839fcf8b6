package dateline.reader.attribution;

import dateline.model.Position;
import dateline.model.Span;

/**
 * Somebody takes a position on what he is said to have done.
 *
 * @param position which
 * @param holder where the words for him stand
 * @param words where the words stand that tell so: "denied", "claimed responsibility"
 * @param sentence the number of the sentence
 */
public record Stance(Position position, Span holder, Span words, int sentence) {}
