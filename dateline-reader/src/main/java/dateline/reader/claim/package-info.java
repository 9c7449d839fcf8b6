/**
 * Claims: what a report says to have happened, sentence by sentence.
 *
 * <p>What happens in a sentence, and who takes part in it, comes from {@code reader.event}; words
 * of {@code status.tsv} before a trigger tell whether it happened, and the tolls, days and places
 * of the sentence belong to it. One claim per event type and sentence.
 *
 * <p>A toll in a sentence without an attack word makes a claim of its own only in a report that
 * tells of violence at all: a road accident is none.
 */
@NullMarked
package dateline.reader.claim;

import org.jspecify.annotations.NullMarked;
