/**
 * What the reader needs of a language model, apart from who provides it.
 *
 * <p>The stages ask {@link dateline.reader.language.LanguageModel} for what it sees in all
 * sentences of a report at once, and never which model stands behind it. For now OpenNLP's tagger
 * gives parts of speech; one encoder with several heads will give these and more in one pass.
 */
@NullMarked
package dateline.reader.language;

import org.jspecify.annotations.NullMarked;
