/**
 * Places: the place names of a report and the places that they stand for.
 *
 * <p>{@code NameScanner} finds words that may be a place's name, {@code NameEvidence} tells how
 * likely they are one; {@code Resolver} chooses between the places of a name by {@code
 * PlaceEvidence} and what the other names are likely to be. The weights of both are learnt ({@code
 * PlaceTrainer}). A name that fits nothing is unresolved, not guessed. {@code PlaceLookup} looks
 * names up outside of reports.
 */
@NullMarked
package dateline.reader.place;

import org.jspecify.annotations.NullMarked;
