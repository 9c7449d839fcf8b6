/**
 * The pages: what each one shows, as a value that is also its JSON.
 *
 * <p>A page is computed from the store at each request and holds no more than it shows. Filters
 * stand in the address, so that a page can be sent on and comes back the same. What is not known is
 * null, and where there is a reason it stands beside it.
 */
@NullMarked
package dateline.workbench.page;

import org.jspecify.annotations.NullMarked;
