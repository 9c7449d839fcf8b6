package dateline.store.check;

import dateline.store.ledger.EntryRow;
import dateline.store.ledger.EntryRow.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the chain, entry by entry in the order of their numbers, and notes what breaks it.
 *
 * <p>A break is told once and where it is: after an entry that was altered, or a gap, the next one
 * cannot be asked whether it follows.
 */
final class ChainCheck implements Consumer<EntryRow> {
  private static final int MOST = 1000;

  /** How far an entry is looked for that was given another number when others were taken out. */
  private static final int NEAR = 8;

  private final @Nullable Link head;
  private final @Nullable Link once;
  private final Flaws flaws = new Flaws(MOST);
  private final Runs altered = new Runs();
  private Link last = Link.START;
  private boolean lastIsAltered;
  private long entries;
  private @Nullable Long unlinked;
  private @Nullable String hashAtHead;
  private @Nullable String hashAtOnce;
  private boolean headIsAltered;

  /**
   * Makes one for a whole ledger.
   *
   * @param head where the ledger ends by its own account
   * @param once where it ended at some time by another account
   */
  ChainCheck(@Nullable Link head, @Nullable Link once) {
    this.head = head;
    this.once = once;
  }

  @Override
  public void accept(EntryRow row) {
    entries++;
    if (row.number() < 1) {
      flaws.add(new Flaw.Unexpected(row.number()));
      return;
    }
    boolean gap = row.number() > last.number() + 1;
    boolean whole = row.digest().equals(row.hash());
    boolean follows = row.previous().equals(last.hash());
    if (gap) {
      missing(last.number() + 1, row.number() - 1);
    }
    if (!whole) {
      altered.add(row.number(), shift(row));
    }
    link(row.number(), !whole || gap || lastIsAltered || follows);
    last = row.link();
    lastIsAltered = !whole;
    remember(row);
  }

  private void remember(EntryRow row) {
    if (head != null && head.number() == row.number()) {
      hashAtHead = row.hash();
      headIsAltered = lastIsAltered;
    }
    if (once != null && once.number() == row.number()) {
      hashAtOnce = row.hash();
    }
  }

  /** Tells of a gap, but for what of it lies beyond the end: there was never anything there. */
  private void missing(long from, long to) {
    long known = head == null ? to : Math.min(to, head.number());
    if (from <= known) {
      flaws.add(new Flaw.Missing(from, known));
    }
  }

  private void link(long number, boolean follows) {
    Long before = unlinked;
    if (before != null) {
      flaws.add(broken(before, !follows));
    }
    boolean isTold = before != null && before > 1;
    unlinked = follows || isTold ? null : Long.valueOf(number);
  }

  /** Two breaks side by side are one entry put in the place of another. */
  private static Flaw broken(long number, boolean onBothSides) {
    return onBothSides && number > 1 ? new Flaw.Replaced(number) : new Flaw.Unlinked(number);
  }

  /** Returns how far an entry was moved; 0 when that does not show nearby. */
  private static long shift(EntryRow row) {
    for (long distance = 1; distance <= NEAR; distance++) {
      for (long shift : new long[] {distance, -distance}) {
        if (row.numbered(row.number() + shift).digest().equals(row.hash())) {
          return shift;
        }
      }
    }
    return 0;
  }

  /**
   * Ends the way along the chain.
   *
   * @param again gives an entry once more by its number
   * @return what is wrong, in the order of the entries
   */
  List<Flaw> finish(LongFunction<Optional<EntryRow>> again) {
    finish();
    List<Flaw> all = new ArrayList<>(flaws.all());
    all.addAll(Moves.of(altered, again));
    all.sort(Comparator.comparingLong(ChainCheck::place));
    return all;
  }

  private void finish() {
    Link end = head;
    Long before = unlinked;
    boolean ended = end == null || end.number() != last.number() || end.hash().equals(last.hash());
    if (before != null) {
      flaws.add(broken(before, !ended));
    }
    if (end == null) {
      if (last.number() > 0) {
        flaws.add(new Flaw.HeadMissing());
      }
    } else if (end.number() > last.number()) {
      flaws.add(new Flaw.Truncated(last.number(), end.number()));
    } else if (before == null || ended) {
      if (hashAtHead != null && !headIsAltered && !hashAtHead.equals(end.hash())) {
        flaws.add(new Flaw.HeadDiffers(end.number()));
      }
      if (end.number() < last.number()) {
        flaws.add(new Flaw.AfterEnd(end.number() + 1, last.number(), end.number()));
      }
    }
    other().ifPresent(flaws::add);
  }

  private Optional<Flaw> other() {
    Link wanted = once;
    return wanted == null || wanted.number() == 0 || wanted.hash().equals(hashAtOnce)
        ? Optional.empty()
        : Optional.of(new Flaw.OtherLedger(wanted, last));
  }

  Link end() {
    return last;
  }

  long entries() {
    return entries;
  }

  /** Returns where in the order of the entries a flaw is told. */
  private static long place(Flaw flaw) {
    return switch (flaw) {
      case Flaw.Altered altered -> altered.from();
      case Flaw.Missing missing -> missing.from();
      case Flaw.Reordered reordered -> reordered.numbers().getFirst();
      case Flaw.Renumbered renumbered -> renumbered.from();
      case Flaw.Replaced replaced -> replaced.number();
      case Flaw.Unlinked unlinked -> unlinked.number();
      case Flaw.Unexpected unexpected -> unexpected.number();
      case Flaw.Unreadable unreadable -> unreadable.number();
      case Flaw.Truncated truncated -> truncated.last() + 1;
      case Flaw.AfterEnd after -> after.from();
      case Flaw.HeadDiffers differs -> differs.number();
      case Flaw.HeadMissing missing -> Long.MAX_VALUE;
      case Flaw.OtherLedger other -> Long.MAX_VALUE;
      case Flaw.Damaged damaged -> 0;
      case Flaw.SchemaDiffers differs -> 0;
      case Flaw.ViewDiffers differs -> Long.MAX_VALUE;
      case Flaw.More more -> Long.MAX_VALUE;
    };
  }
}
