package dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says something.
 *
 * @param source the words for who says it; null where the report leaves it open ("it was
 *     reported"). They may stand in an earlier sentence, for a quotation that goes on
 * @param cue the words of saying; null for a quotation without any
 * @param content what is said, in order
 * @param manner whether it is quoted
 * @param speaker the first mention of the actor of the reading who says it, which tells him from
 *     all others; null where none is known to be meant
 * @param inside what passes it on: "residents told an agency" is said by residents, inside what the
 *     agency says; null where the report does so itself
 * @param foundBy what found it
 */
public record Attribution(
    @Nullable Passage source,
    @Nullable Passage cue,
    List<Passage> content,
    Manner manner,
    @Nullable Passage speaker,
    @Nullable Attribution inside,
    FoundBy foundBy) {
  /** So many pass a thing on at most. */
  public static final int LONGEST_CHAIN = 8;

  /** Copies the list and checks that something is said, and not through too many. */
  public Attribution {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution of nothing");
    }
    int links = 1;
    for (Attribution outer = inside; outer != null; outer = outer.inside) {
      if (++links > LONGEST_CHAIN) {
        throw new IllegalArgumentException("a chain of more than " + LONGEST_CHAIN + " speakers");
      }
    }
  }

  /** Returns who says it and who passes it on, the nearest speaker first. */
  public List<Attribution> chain() {
    List<Attribution> chain = new ArrayList<>();
    for (Attribution each = this; each != null; each = each.inside) {
      chain.add(each);
    }
    return chain;
  }

  /** Whether what is said is quoted. */
  public enum Manner {
    /** In quotation marks. */
    DIRECT,
    /** Reported. */
    INDIRECT,
    /** Partly in quotation marks. */
    MIXED;

    /** Returns the word of the exchange format. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
