/**
 * Who says so: sources, what they say, and who passes it on.
 *
 * <p>The language model marks words; {@code ModelTellings} joins them, {@code Sources} asks the
 * tree who speaks, {@code RuleTellings} adds what the model passes over, {@code Contents} makes
 * whole what is said, {@code Chains} links those who pass it on, {@code Speakers} tells which
 * actors they are. {@code Stances} finds who admits or denies a deed. See decision 13.
 */
@NullMarked
package dateline.reader.attribution;

import org.jspecify.annotations.NullMarked;
