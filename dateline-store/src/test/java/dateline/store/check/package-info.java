/** Tests of the check of a record. */
@NullMarked
package dateline.store.check;

import org.jspecify.annotations.NullMarked;
