/** A sentence as a tree of words, and stretches of it: what rules over syntax ask. */
@NullMarked
package dateline.reader.tree;

import org.jspecify.annotations.NullMarked;
