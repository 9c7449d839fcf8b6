package dateline.store.check;

import dateline.store.ledger.EntryRow.Link;
import java.util.List;

/**
 * What came of looking at a store.
 *
 * @param flaws what is wrong, in the order of the entries; empty when nothing is
 * @param end where the ledger ends; keep it elsewhere, and a ledger written anew will be noticed
 * @param entries how many entries were looked at
 * @param left what was not looked at, and why, a sentence each
 */
public record Verdict(List<Flaw> flaws, Link end, long entries, List<String> left) {
  /** Copies the lists. */
  public Verdict {
    flaws = List.copyOf(flaws);
    left = List.copyOf(left);
  }

  /** Tells whether nothing is wrong. */
  public boolean isClean() {
    return flaws.isEmpty();
  }

  /** Tells whether the entries are as they were written, whatever else is wrong. */
  public boolean leavesTheEntries() {
    return flaws.stream().allMatch(Flaw::leavesTheEntries);
  }
}
