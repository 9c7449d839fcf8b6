package dateline.reader.attribution;

import dateline.model.Span;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param span where they stand, with the marks
 * @param goesOn whether it goes on one that the paragraph before left open
 * @param closed whether a mark closes it; one that is left open goes on in the next paragraph
 */
record Quotation(Span span, boolean goesOn, boolean closed) {}
