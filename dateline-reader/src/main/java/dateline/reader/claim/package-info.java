/**
 * Claims: what a report says to have happened, sentence by sentence.
 *
 * <p>A thin first version: words of {@code triggers.tsv} tell of an event, words of {@code
 * status.tsv} before them whether it happened, and the tolls, days and places of the sentence
 * belong to it. One claim per event type and sentence. Who did it and to whom waits for the tree.
 *
 * <p>A toll in a sentence without an attack word makes a claim of its own only in a report that
 * tells of violence at all: a road accident is none.
 */
@NullMarked
package dateline.reader.claim;

import org.jspecify.annotations.NullMarked;
