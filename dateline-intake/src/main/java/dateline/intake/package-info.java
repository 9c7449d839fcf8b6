/**
 * Files and web pages in, reports out.
 *
 * <p>{@link dateline.intake.Intake} is the only door. What lies behind it, in the order in which a
 * file passes through:
 *
 * <ol>
 *   <li><b>Which files</b>: {@code Arrivals} goes through what the caller named, {@code Folder}
 *       says what in a folder is a report, {@code FileKind} knows by its first bytes what is none.
 *   <li><b>Bytes to text</b>: {@code Encoding} finds out how a file is written down, {@code
 *       Decoded} writes it out. What is no text becomes U+FFFD and is told; nothing is dropped in
 *       silence.
 *   <li><b>Plain text</b> is then taken verbatim, but for the byte order mark and for CRLF, which
 *       becomes LF. Nothing is known of it but its words: title, outlet and date are for the reader
 *       to find in them.
 *   <li><b>Pages</b>: {@code LinkedData}, {@code PageMetadata} and {@code PublicationDate} read
 *       what a page says of itself, {@code Boilerplate} takes out what is no report, {@code
 *       ArticleFinder} finds the element that holds the article, {@code ParagraphWriter} writes its
 *       words down.
 * </ol>
 *
 * <p>Traps. A page is told by what it holds, not by its name. The words in a {@code <time>} within
 * a sentence are an event's day, not the day of publication. A footnote's number in {@code <sup>}
 * would turn "41" into "411" and is left out. Recursion over a page's tree is not to be had: pages
 * may be nested without end, so every walk is a loop over jsoup's visitor, and the tree's depth is
 * bounded.
 *
 * <p>What this package does not do: it fetches nothing, runs nothing and resolves no entity of
 * another file; it reads no PDF, office document, feed or web archive yet, and says so when it
 * meets one; it does not guess an outlet, a date or a language that nobody stated.
 */
@NullMarked
package dateline.intake;

import org.jspecify.annotations.NullMarked;
