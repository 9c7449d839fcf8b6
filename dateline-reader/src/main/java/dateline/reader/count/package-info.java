/**
 * Counts of people, and the people counted.
 *
 * <p>{@link dateline.reader.count.CountReader} reads a number as reports write it, in digits or
 * words, with all that makes it vague. {@link dateline.reader.count.PartyFinder} finds the people
 * of a sentence: "at least 23 civilians", "a woman and her two children", "three of them", "the
 * boy", "she". What the people came to is not known here; {@code dateline.reader.toll} joins the
 * two.
 *
 * <p>Traps: ages, years, ordinals, times, money, distances, calibres and street numbers stand where
 * counts stand; a number counts people only when a noun for people, or a word of harm beside it,
 * says so. "Dozens" is no number.
 */
@NullMarked
package dateline.reader.count;

import org.jspecify.annotations.NullMarked;
