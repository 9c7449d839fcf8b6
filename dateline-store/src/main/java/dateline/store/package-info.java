/**
 * The record: a store keeps what came in and what was read in it, and shows views of that.
 *
 * <p>A store is one SQLite file. Its {@linkplain dateline.store.ledger ledger} is the record
 * itself: entries that are only ever added, each bound to the one before by a hash. Its {@linkplain
 * dateline.store.view views} are computed from the ledger for lists and pages, and may be thrown
 * away at any time.
 *
 * <p>Traps. SQLite has one writer at a time: a second one waits for some seconds. In write-ahead
 * mode a store in use is three files; copy it with {@code backup}, not by hand. The store knows no
 * form of writing: reports and readings are written down by a {@link dateline.model.Notation}.
 */
@NullMarked
package dateline.store;

import org.jspecify.annotations.NullMarked;
