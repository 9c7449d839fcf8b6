/** Tests of copies of a record. */
@NullMarked
package dateline.store.copy;

import org.jspecify.annotations.NullMarked;
