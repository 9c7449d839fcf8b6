/**
 * Places: the place names of a report and the places that they stand for.
 *
 * <p>A thin first version over {@code gazetteer}: names by their form, one sense per report, the
 * countries that the report speaks of before all others. A name that fits nothing there is
 * unresolved, not guessed.
 */
@NullMarked
package dateline.reader.place;

import org.jspecify.annotations.NullMarked;
