/**
 * Who is in a report.
 *
 * <p>The actor file (tables of states with their forces, of armed groups, organisations and people
 * who lead them) says which names stand for one actor; {@code ReferenceScanner} finds in each
 * sentence what may stand for somebody; {@code ActorFinder} goes through them in the order of the
 * text and says which are the same: names and their short forms, acronyms brought in brackets,
 * surnames, offices, "the group", "he" where only one can be meant.
 */
@NullMarked
package dateline.reader.actor;

import org.jspecify.annotations.NullMarked;
