/**
 * What happens: words that tell of one of PLOVER's events, and who does what to whom.
 *
 * <p>The rules are data: a table for each event under {@code /dateline/reader/event/}, read by
 * {@code EventLexicon}; {@code EventFinder} matches them with a sentence's tree, {@code Roles}
 * finds who takes part, {@code Sides} tells what kind of thing a noun stands for. See decision 14.
 */
@NullMarked
package dateline.reader.event;

import org.jspecify.annotations.NullMarked;
