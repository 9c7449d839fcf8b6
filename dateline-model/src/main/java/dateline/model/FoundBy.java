package dateline.model;

/**
 * What found a value: a rule or a model head, with its version.
 *
 * @param name the rule's or the head's name, such as {@code toll.passive}
 * @param version its version, from 1
 */
public record FoundBy(String name, int version) {
  /** Checks that there is a name. */
  public FoundBy {
    if (name.isBlank()) {
      throw new IllegalArgumentException("foundBy without a name");
    }
  }

  /** Returns the first version of a rule. */
  public static FoundBy rule(String name) {
    return new FoundBy(name, 1);
  }

  @Override
  public String toString() {
    return name + "/" + version;
  }
}
