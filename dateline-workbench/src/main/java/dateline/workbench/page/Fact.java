package dateline.workbench.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a claim.
 *
 * @param name what the field is: event, where, when, killed, who says so …
 * @param value what was read, in plain words
 * @param words the words of the report that it rests on; null when it rests on none
 * @param mark the mark of these words in the text, m1, m2 …; null when it rests on none
 * @param note what else is to be known: how sure, what it could be besides, why it stays open
 * @param open whether it stays open
 * @param parts parts of a toll ("three of them children")
 */
public record Fact(
    String name,
    String value,
    @Nullable String words,
    @Nullable String mark,
    @Nullable String note,
    boolean open,
    List<Fact> parts) {
  /** Copies the list. */
  public Fact {
    parts = List.copyOf(parts);
  }
}
