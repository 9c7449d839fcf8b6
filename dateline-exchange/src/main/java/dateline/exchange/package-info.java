/**
 * What goes into and comes out of Dateline, in forms that others can read.
 *
 * <p>{@link dateline.exchange.ReportLines} takes reports in, one JSON object a line; {@link
 * dateline.exchange.ReadingWriter} gives a reading out in the same way, in the shape that the
 * schema {@code reading-1.schema.json} beside it lays down, and {@link
 * dateline.exchange.ReadingReader} takes such a line in again; {@link
 * dateline.exchange.ReportWriter} gives a report out as a line that {@code ReportLines} takes;
 * {@link dateline.exchange.ClaimTable} gives the claims as a table for a spreadsheet; {@link
 * dateline.exchange.Phrases} gives them in plain words.
 *
 * <p>Traps: spans are UTF-16 in the model and Unicode code points outside, and {@link
 * dateline.exchange.CodePoints} is the only place that converts. A text is never mended on the way
 * out: what cannot be UTF-8 was mended, with a problem, on the way in, or is refused. Whoever adds
 * a field writes it, reads it back, and adds it to the schema and to {@code docs/format.md}; a test
 * fails otherwise.
 *
 * <p>The package opens no network, resolves nothing and knows neither reader nor intake.
 */
@NullMarked
package dateline.exchange;

import org.jspecify.annotations.NullMarked;
