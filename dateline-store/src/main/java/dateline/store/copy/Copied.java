package dateline.store.copy;

import dateline.store.check.Verdict;
import dateline.store.ledger.EntryRow.Link;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What came of copying a store.
 *
 * @param from where the ledger ends that was copied
 * @param verdict on the copy; when it has flaws the copy was thrown away and nothing changed
 * @param aside where the store lies that was there before; null when none was kept
 */
public record Copied(Link from, Verdict verdict, @Nullable Path aside) {}
