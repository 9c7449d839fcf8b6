package dateline.reader.count;

import dateline.model.Count;
import dateline.model.PersonStatus;
import dateline.reader.count.PersonNouns.Sex;
import org.jspecify.annotations.Nullable;

/**
 * People in a sentence, counted or not.
 *
 * @param first first token
 * @param last last token, included
 * @param kind how the words bring them up
 * @param quantity the words that say how many; null where none do ("soldiers", "they", "a man")
 * @param head the token that says who they are
 * @param sex as far as the words tell
 * @param age in years; null when not told
 * @param status as far as the words tell
 * @param other whether they are said to be others than those told of before ("two others")
 * @param partitive whether they are said to be some of a larger group ("three of them")
 * @param whole the count of that group ("three of the five"); null where there is none
 */
public record Party(
    int first,
    int last,
    Kind kind,
    @Nullable CountPhrase quantity,
    int head,
    Sex sex,
    @Nullable Integer age,
    PersonStatus status,
    boolean other,
    boolean partitive,
    @Nullable CountPhrase whole) {

  /** How words bring people up. */
  public enum Kind {
    /** "Six people", "dozens of fighters", "nobody". */
    COUNTED,
    /** "The two men": counted, and told of before. */
    THE_COUNTED,
    /** A number with no noun, people only if a word of harm stands beside it. */
    BARE,
    /** "A man": one, not told of before. */
    ONE,
    /** "The boy": one, told of before. */
    THE_ONE,
    /** "He". */
    PRONOUN,
    /** "Soldiers", "they": several, not counted. */
    SEVERAL,
    /** "Mariam Diallo, 34". */
    NAMED
  }

  /** Returns the larger group that these people are some of, "the five" of "three of the five". */
  public Party all() {
    return whole == null
        ? this
        : new Party(
            first, last, Kind.THE_COUNTED, whole, head, sex, age, status, other, false, null);
  }

  /** Tells whether this is a single person. */
  public boolean single() {
    return kind == Kind.ONE
        || kind == Kind.THE_ONE
        || kind == Kind.PRONOUN
        || kind == Kind.NAMED
        || (kind == Kind.COUNTED && count() instanceof Count.Exactly one && one.number() == 1);
  }

  /** Returns how many; null where the words do not tell. */
  public @Nullable Count count() {
    return quantity == null ? null : quantity.count();
  }

  /** Tells whether the words say themselves how many. */
  public boolean counted() {
    return quantity != null;
  }
}
