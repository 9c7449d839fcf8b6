/**
 * The record in a browser: starts and stops the workbench.
 *
 * <p>{@link dateline.workbench.Workbench#serve} opens a port of this machine and gives a {@link
 * dateline.workbench.Running}, whose links sign in. How it answers is in {@code
 * dateline.workbench.web}; what the pages show is theirs.
 *
 * <p>Spring is told everything here and asks nobody: no variable, no file and no class on the class
 * path changes what it does. The workbench makes no connection to anywhere.
 */
@NullMarked
package dateline.workbench;

import org.jspecify.annotations.NullMarked;
