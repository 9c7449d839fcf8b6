package dateline.store.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers flaws, each once, and after so many only counts. */
final class Flaws {
  private final int most;
  private final Set<Flaw> flaws = new LinkedHashSet<>();
  private long more;
  private boolean leave = true;

  Flaws(int most) {
    this.most = most;
  }

  void add(Flaw flaw) {
    if (flaws.size() < most) {
      flaws.add(flaw);
    } else if (!flaws.contains(flaw)) {
      more++;
      leave &= flaw.leavesTheEntries();
    }
  }

  /** Tells whether the entries are as they were written, for all that was found. */
  boolean leaveTheEntries() {
    return leave && flaws.stream().allMatch(Flaw::leavesTheEntries);
  }

  List<Flaw> all() {
    List<Flaw> all = new ArrayList<>(flaws);
    if (more > 0) {
      all.add(new Flaw.More(more, leave));
    }
    return all;
  }
}
