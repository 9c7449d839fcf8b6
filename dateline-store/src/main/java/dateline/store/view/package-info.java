/**
 * Views of the record: what lists, pages and maps show, computed from the ledger and nothing else.
 *
 * <p>{@link dateline.store.view.Views} writes them, entry by entry; the others ask them. Numbers of
 * people that a report leaves open stay open here: a missing upper end is null, and adding up keeps
 * it so.
 */
@NullMarked
package dateline.store.view;

import org.jspecify.annotations.NullMarked;
