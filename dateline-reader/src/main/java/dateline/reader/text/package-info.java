/**
 * The words of a report: paragraphs, sentences and tokens, each with its exact place in the text.
 *
 * <p>Nothing is normalised here: a token's text is {@code report.text().substring(start, end)},
 * always. Tokens follow the conventions of the English Universal Dependencies treebanks (hyphens
 * stand alone, clitics are cut off, {@code U.S.} is one token), because the language models that
 * tag and parse them are trained on those.
 *
 * <p>Traps: news text is broken by paragraph, not by quotation, so a quotation may span several
 * sentences and paragraphs; wire copy may be hard-wrapped or all in capitals; pages lose the blank
 * after a full stop; some corpora have no capitals at all. The splitter looks at the text as a
 * whole before it decides what a line break or a capital means.
 */
@NullMarked
package dateline.reader.text;

import org.jspecify.annotations.NullMarked;
