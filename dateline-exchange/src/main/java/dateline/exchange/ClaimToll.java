package dateline.exchange;

import dateline.model.Claim;
import dateline.model.Harm;
import dateline.model.Toll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many came to one harm by one claim: its tolls added up, parts left out. A cumulative toll
 * ("bringing the dead to 41") holds the others, which are then not added to it.
 *
 * @param min at the least
 * @param max at the most; null when the words leave it open
 */
record ClaimToll(int min, @Nullable Integer max) {
  /**
   * Returns the injured; null when the claim tells of none. Where those who died may be among the
   * people counted ("ten casualties, three of them fatal"), they are taken off.
   */
  static @Nullable ClaimToll injured(Claim claim) {
    ClaimToll injured = of(claim, Harm.INJURED);
    ClaimToll killed = of(claim, Harm.KILLED);
    boolean mixed =
        claim.event().tolls().stream()
            .anyMatch(toll -> toll.harm() == Harm.INJURED && toll.includesKilled());
    if (injured == null || killed == null || !mixed) {
      return injured;
    }
    int min = killed.max == null ? 0 : Math.max(0, injured.min - killed.max);
    return new ClaimToll(
        min, injured.max == null ? null : Integer.valueOf(Math.max(min, injured.max - killed.min)));
  }

  /** Returns the toll of a harm; null when the claim tells of none. */
  static @Nullable ClaimToll of(Claim claim, Harm harm) {
    List<Toll> wholes =
        claim.event().tolls().stream()
            .filter(toll -> toll.harm() == harm && toll.partOf() == null)
            .toList();
    List<Toll> totals = wholes.stream().filter(Toll::cumulative).toList();
    return (totals.isEmpty() ? wholes : totals)
        .stream()
            .map(toll -> new ClaimToll(toll.count().min(), toll.count().max()))
            .reduce(totals.isEmpty() ? ClaimToll::plus : ClaimToll::larger)
            .orElse(null);
  }

  private ClaimToll plus(ClaimToll other) {
    Integer sum = max == null || other.max == null ? null : Integer.valueOf(added(max, other.max));
    return new ClaimToll(added(min, other.min), sum);
  }

  private ClaimToll larger(ClaimToll other) {
    return other.min > min ? other : this;
  }

  private static int added(int a, int b) {
    return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
  }
}
