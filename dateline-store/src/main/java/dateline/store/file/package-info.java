/**
 * The file that a store is: opened for writing by {@link dateline.store.file.Connections}, for
 * looking alone by {@link dateline.store.file.ReadOnly}, made by {@link
 * dateline.store.file.Schema}.
 *
 * <p>Traps. A store in use is three files; a program that ends in peace leaves one. SQLite reads a
 * file in write-ahead mode only where it may write beside it, so looking alone takes another way.
 */
@NullMarked
package dateline.store.file;

import org.jspecify.annotations.NullMarked;
