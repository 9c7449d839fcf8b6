/**
 * Reads a report: from its words to a record of who did what to whom, where, when, at what cost in
 * lives, and who says so.
 *
 * <p>{@link dateline.reader.ReportReader} joins the stages, each a package of its own: {@code
 * text}, {@code language}, {@code origin}, {@code time}, {@code place}, {@code attribution}, {@code
 * count}, {@code toll}, {@code claim}, {@code incident}. It opens no file, writes no log and knows
 * no clock: the same report gives the same reading.
 */
@NullMarked
package dateline.reader;

import org.jspecify.annotations.NullMarked;
