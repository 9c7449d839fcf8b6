/**
 * The words of the trade: what a report, a claim, a toll and an incident are.
 *
 * <p>The one idea under all of it is <b>store claims, not facts</b>. A {@link dateline.model.Claim}
 * says that one report says that one event happened; an {@link dateline.model.Incident} is a view
 * computed from claims. No value stands without the {@link dateline.model.Passage} it rests on and
 * without {@link dateline.model.FoundBy} what found it; what is not known stays unknown and says
 * why ({@link dateline.model.PlaceRef.Unresolved}, {@link dateline.model.TimeRef.Unresolved}).
 *
 * <p>Offsets are UTF-16 in here ({@link dateline.model.Span}); the exchange format counts code
 * points and converts at the edge. The text of a report is never edited.
 *
 * <p>This package knows no files, no JSON and no language: it imports nothing but the JDK and
 * JSpecify.
 */
@NullMarked
package dateline.model;

import org.jspecify.annotations.NullMarked;
