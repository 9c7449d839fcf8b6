package dateline.reader.actor;

import dateline.model.ActorKind;
import dateline.model.Sector;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A noun that describes an actor: a row of {@code nouns.tsv}.
 *
 * @param noun the noun in the singular, with what stands before it where that makes it another
 * @param organ what it is of a state whose adjective stands before it; null for nothing
 * @param refers what it may go back to with "the" and nothing else
 */
record ActorNoun(
    String noun, ActorKind kind, @Nullable Sector sector, @Nullable String organ, Refers refers) {
  /** What a noun may go back to. */
  enum Refers {
    /** Nothing that is named. */
    NOTHING,
    /** An armed group. */
    GROUP,
    /** An armed group or another body. */
    BODY,
    /** A body in whose name the noun stands: "the coalition". */
    NAME;

    static Refers of(String word) {
      return word.equals("-") ? NOTHING : valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
