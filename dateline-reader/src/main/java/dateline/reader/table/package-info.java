/**
 * Tables that people write and correct: lexicons, rules, countries.
 *
 * <p>Every list of words that the reader goes by is such a file, tab-separated, with its columns
 * explained at its head.
 */
@NullMarked
package dateline.reader.table;

import org.jspecify.annotations.NullMarked;
