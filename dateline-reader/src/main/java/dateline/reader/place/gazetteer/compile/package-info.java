/**
 * Makes the gazetteer's {@code places.bin} from GeoNames and Natural Earth. Nothing here runs when
 * reports are read; {@link dateline.reader.place.gazetteer.compile.GazetteerCompiler} is started by
 * hand when the sources or the way names are folded change. Where the sources come from, the exact
 * commands and why the file looks as it does is laid down in {@code
 * docs/decisions/0005-gazetteer.md}.
 */
@NullMarked
package dateline.reader.place.gazetteer.compile;

import org.jspecify.annotations.NullMarked;
