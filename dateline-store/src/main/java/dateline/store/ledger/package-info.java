/**
 * The ledger: entries only ever added, chained by hashes, and the check of the chain.
 *
 * <p>The chain shows any change that leaves hashes as they were. It cannot show that somebody wrote
 * the whole ledger anew: against that, keep the hash of the last entry in another place, and give
 * it to the check.
 */
@NullMarked
package dateline.store.ledger;

import org.jspecify.annotations.NullMarked;
