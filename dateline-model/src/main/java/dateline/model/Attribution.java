package dateline.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says something.
 *
 * @param source who says it; null where the report leaves it open ("it was reported")
 * @param cue the word of saying; null for a quotation without one
 * @param content what is said, in order
 * @param manner whether it is quoted
 */
public record Attribution(
    @Nullable Passage source, @Nullable Passage cue, List<Passage> content, Manner manner) {
  /** Copies the list and checks that something is said. */
  public Attribution {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution of nothing");
    }
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
