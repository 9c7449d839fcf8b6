package dateline.workbench.page;

import dateline.workbench.web.NotUnderstood;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the parameters of an address say, as the values that they stand for. */
final class Query {
  private Query() {}

  /**
   * Returns the value of a name, written small; null when nothing is asked.
   *
   * @throws NotUnderstood when there is no value of that name
   */
  static <E extends Enum<E>> @Nullable E one(
      String parameter, @Nullable String words, Class<E> values) {
    if (words == null || words.isBlank()) {
      return null;
    }
    for (E value : values.getEnumConstants()) {
      if (label(value).equals(words.toLowerCase(Locale.ROOT))) {
        return value;
      }
    }
    throw new NotUnderstood(
        parameter,
        "one of "
            + Arrays.stream(values.getEnumConstants())
                .map(Query::label)
                .collect(Collectors.joining(", ")));
  }

  /** Returns a value's name as an address has it. */
  static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns which part of a list is asked for, 1 when none is.
   *
   * @throws NotUnderstood when it is no number from 1 on
   */
  static int page(@Nullable Integer page) {
    if (page == null) {
      return 1;
    }
    if (page < 1 || page > 1_000_000) {
      throw new NotUnderstood("page", "a number from 1 on");
    }
    return page;
  }

  /** Returns words, null when there are none. */
  static @Nullable String given(@Nullable String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }
}
