package dateline.store.view;

import java.beans.ConstructorProperties;

/**
 * How often a value stands in a list, so that a filter can offer it.
 *
 * @param value the value as a filter takes it
 * @param count how many rows have it
 */
public record Tally(String value, long count) {
  /** Makes one of a row. */
  @ConstructorProperties({"value", "count"})
  public Tally {}
}
