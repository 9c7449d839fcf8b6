/**
 * Makes the files of the base map from Natural Earth. Nothing here runs when pages are served or
 * tests are run, but for the tests of its parts; {@link dateline.workbench.map.compile.MapCompiler}
 * is started by hand when a source or the way it is simplified changes. The sources, the commands
 * and the choices made are laid down in {@code docs/decisions/0009-map-data.md}.
 */
@NullMarked
package dateline.workbench.map.compile;

import org.jspecify.annotations.NullMarked;
