/**
 * What is seen in the sentences of a report before any rule: one pass of one encoder with several
 * heads.
 *
 * <p>The stages ask {@link dateline.reader.language.LanguageModel} for all sentences of a report at
 * once, and never which model stands behind it. {@link dateline.reader.language.OnnxModel} is ours:
 * windows of word pieces go in, numbers for each word come out, and are made into {@link
 * dateline.reader.language.Analysed} sentences.
 */
@NullMarked
package dateline.reader.language;

import org.jspecify.annotations.NullMarked;
