/**
 * A report's text as a page shows it: paragraphs of segments, with the marks that lie on them.
 *
 * <p>The words stay verbatim; only signs that cannot be seen, or would turn the line about, are
 * shown as pictures of themselves ({@link dateline.workbench.text.Visible}).
 */
@NullMarked
package dateline.workbench.text;

import org.jspecify.annotations.NullMarked;
