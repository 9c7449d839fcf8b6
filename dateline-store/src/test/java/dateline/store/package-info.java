/** Tests of the store. */
@NullMarked
package dateline.store;

import org.jspecify.annotations.NullMarked;
