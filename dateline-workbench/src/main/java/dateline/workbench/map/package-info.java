/**
 * The base map: outlines of countries and of their first-level divisions, from Natural Earth, drawn
 * without a network.
 *
 * <p>{@link dateline.workbench.map.MapBase} hands out the files as they lie among the resources
 * ({@code countries.json}, {@code bounds.json}, {@code admin1/XX.json}) and says in which outline a
 * place of the record lies. The files are made by {@code MapCompiler}, among the tests; {@code
 * docs/decisions/0009-map-data.md} says from what, how, and whose view of disputed areas they show.
 *
 * <p>Traps: the outlines of countries are coarser than those of divisions, and the two do not meet
 * to the pixel. Natural Earth's divisions are some ten years old: some are older than the
 * gazetteer's (DR Congo, Somaliland), some smaller (Burkina Faso, Great Britain). A box of {@code
 * bounds.json} may go beyond ±180 degrees. Nothing here draws or counts.
 */
@NullMarked
package dateline.workbench.map;

import org.jspecify.annotations.NullMarked;
