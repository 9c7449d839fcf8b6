/**
 * Copies of a record: made while it is in use, checked before anybody relies on them, and brought
 * back without losing what a copy does not have.
 */
@NullMarked
package dateline.store.copy;

import org.jspecify.annotations.NullMarked;
