/**
 * Adds places of a person's own to the gazetteer that ships: villages of a country at war, mostly,
 * which the shipped one leaves out. Each file that is added is compiled, in the layout of the
 * shipped one, and kept in the person's own folder.
 */
@NullMarked
package dateline.reader.place.gazetteer.local;

import org.jspecify.annotations.NullMarked;
