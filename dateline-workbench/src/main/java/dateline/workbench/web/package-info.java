/**
 * How the workbench answers: pages, their JSON, who may see them, and what is said when there is no
 * answer.
 *
 * <p>A page is a value, a record that is a {@link dateline.workbench.web.Page}. A controller makes
 * it, at the paths of its {@link dateline.workbench.web.PageMapping}; the template that it names
 * makes it HTML, Jackson makes it JSON. So nothing is on a page that is not in its JSON.
 *
 * <p>A request comes by the server's own headers, the gate (this machine's names, reading only, no
 * other site's pages), Spring Security (signed in?), the filters that the page takes, and then the
 * page. Whatever refuses it says so by a {@link dateline.workbench.web.Problem}, in the form that
 * was asked for.
 *
 * <p>Traps: paths hold no encoded slash, semicolon or backslash, which are refused before a page
 * sees them, so whatever may hold one goes into the query. A record among a page's arguments is
 * bound from the query. Pages have no way to write: whoever adds one has the token against forged
 * requests to think of, and the gate to open.
 */
@NullMarked
package dateline.workbench.web;

import org.jspecify.annotations.NullMarked;
