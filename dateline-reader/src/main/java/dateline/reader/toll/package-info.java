/**
 * Tolls: which people came to which harm, by the words of one sentence.
 *
 * <p>{@link dateline.reader.toll.HarmFinder} joins the words of harm ({@code harms.tsv}) to the
 * people that {@code dateline.reader.count} finds, through active, passive, reduced and nominal
 * phrases, conjunctions and parts ("three of them children"). It says nothing of which event
 * brought the harm, nor of how several sentences add up: that is for claims and incidents.
 *
 * <p>Traps: "six people were shot" does not say whether they live; "three of the wounded died" is a
 * part and no addition; "rose to 41 from 38" is 41; "to kill" and "could have killed" harmed
 * nobody.
 */
@NullMarked
package dateline.reader.toll;

import org.jspecify.annotations.NullMarked;
