/**
 * What a report's own text says of where it comes from: outlet, day, language of the original.
 *
 * <p>Only what stands in so many words counts: a note ("Originally published in Italian at …"), a
 * line that is nothing but a date, a dateline with a full date. A report that says nothing stays
 * undated.
 */
@NullMarked
package dateline.reader.origin;

import org.jspecify.annotations.NullMarked;
