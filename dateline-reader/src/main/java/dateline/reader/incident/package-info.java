/**
 * Incidents of one report: the claims that tell of one event together, and their toll.
 *
 * <p>Claims of one type on one day in one place are one incident; what says neither day nor place
 * goes with what was told before. The toll is a view over the claims by one stated policy ({@link
 * dateline.reader.incident.TollView}).
 */
@NullMarked
package dateline.reader.incident;

import org.jspecify.annotations.NullMarked;
