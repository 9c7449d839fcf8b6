/**
 * Who says so.
 *
 * <p>A thin first version: the speaker right beside a verb of saying, and what the rest of the
 * sentence says. Pronouns are not followed, chains not built, quotations not joined over sentences.
 */
@NullMarked
package dateline.reader.attribution;

import org.jspecify.annotations.NullMarked;
