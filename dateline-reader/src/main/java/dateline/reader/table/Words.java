package dateline.reader.table;

import java.util.Arrays;
import java.util.Set;

/** A set of words written as running text, for short lists that are part of a rule. */
public final class Words {
  private Words() {}

  /** Returns the words of a text that blanks or line ends part. */
  public static Set<String> of(String text) {
    return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
  }
}
