package dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * What one report says of how many people came to one harm.
 *
 * @param harm what happened to them
 * @param count how many, as it is said
 * @param passage the words of the count
 * @param of who they are, in the report's words ("civilians"); empty where it does not say
 * @param status whether they took part in the fighting
 * @param includesKilled whether those who died may be among the people counted ("six people were
 *     shot", "ten casualties"), so that a view must take them off
 * @param cumulative whether the count stands for all that is known so far ("the toll rose to 41"),
 *     so that it replaces earlier counts and is not added to them
 * @param partOf the toll that this one is a part of ("three of them children"); null for a whole
 * @param foundBy what found it
 */
public record Toll(
    Harm harm,
    Count count,
    Passage passage,
    String of,
    PersonStatus status,
    boolean includesKilled,
    boolean cumulative,
    @Nullable Toll partOf,
    FoundBy foundBy) {
  /** Checks that a part is of the same harm as its whole. */
  public Toll {
    if (partOf != null && partOf.harm != harm) {
      throw new IllegalArgumentException("a part of another harm: " + harm + " of " + partOf.harm);
    }
  }
}
