/**
 * The check of a record: that its ledger is the one that was written, and its views follow from it.
 *
 * <p>{@link dateline.store.check.Verifier} looks at a file without changing it and gives a {@link
 * dateline.store.check.Verdict}: every {@link dateline.store.check.Flaw} with one sentence. Entries
 * are looked at one by one, so that memory does not grow with the record.
 *
 * <p>What no check of a file can find is a ledger that was written anew from some entry to the end,
 * with all its hashes and views: against that, keep the end of the ledger in another place.
 */
@NullMarked
package dateline.store.check;

import org.jspecify.annotations.NullMarked;
