/**
 * The embedded gazetteer: which places in the world bear a name.
 *
 * <p>{@link dateline.reader.place.gazetteer.Gazetteer#embedded()} is loaded once and shared. It is
 * made of three layers:
 *
 * <ul>
 *   <li>{@code places.bin}: about 200,000 settlements of 500 people or more (GeoNames) and some
 *       30,000 divisions (GeoNames and Natural Earth) with their Latin-script names, compiled by
 *       {@code compile.GazetteerCompiler}. It is read into a few primitive arrays and two byte
 *       arrays; no object is made of a place before it is asked for.
 *   <li>{@code countries.tsv}, {@code areas.tsv}, {@code spellings.tsv}: tables of our own, read as
 *       they stand at every start, so that whoever knows better can correct them with a text
 *       editor.
 *   <li>Places that a person added ({@code local}), in the layout of {@code places.bin}.
 * </ul>
 *
 * <p>It only looks names up. Whether "Nice", "Mobile" or "Reading" is a place in a sentence, and
 * which of 36 Washingtons is meant, is decided by the place stage, which knows the sentence and the
 * report. Looser spellings (transliteration) are matched inside one country, when asked for ({@code
 * findAlike}). Nationalities ("Syrian") are kept with the countries, and {@code find} never returns
 * them.
 *
 * <p>Traps: a name of several words is found as it is written in the text, hyphens and all, so hand
 * over the text between two tokens and not the tokens joined. Abbreviations of countries ("US",
 * "CAR") are found in capitals only. The population of a division is a sum over its settlements.
 */
@NullMarked
package dateline.reader.place.gazetteer;

import org.jspecify.annotations.NullMarked;
