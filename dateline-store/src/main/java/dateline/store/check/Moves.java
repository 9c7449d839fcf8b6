package dateline.store.check;

import dateline.store.ledger.EntryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * Tells entries that were moved from entries that were altered: under the number that it was
 * written with, a moved one's content gives its hash.
 */
final class Moves {
  /** So many entries are tried in each other's places; of more it is only told that they differ. */
  private static final int TRIED = 200;

  private final LongFunction<Optional<EntryRow>> entries;

  /** The number that an entry was written with, by the number that it has. */
  private final TreeMap<Long, Long> moved = new TreeMap<>();

  private final List<Flaw> flaws = new ArrayList<>();

  private Moves(LongFunction<Optional<EntryRow>> entries) {
    this.entries = entries;
  }

  /**
   * Returns what became of the entries whose content does not give their hashes.
   *
   * @param entries gives an entry by its number
   */
  static List<Flaw> of(Runs altered, LongFunction<Optional<EntryRow>> entries) {
    Moves moves = new Moves(entries);
    moves.near(altered);
    moves.far(altered.unknown(TRIED));
    moves.reordered();
    moves.renumbered();
    for (Runs.Run run : altered.all()) {
      if (run.shift() == 0) {
        moves.altered(run);
      }
    }
    if (altered.more() > 0) {
      moves.flaws.add(new Flaw.More(altered.more(), false));
    }
    return moves.flaws;
  }

  private void near(Runs altered) {
    for (Runs.Run run : altered.all()) {
      if (run.shift() != 0 && run.to() - run.from() >= TRIED) {
        flaws.add(new Flaw.Renumbered(run.from(), run.to(), run.from() + run.shift()));
      } else if (run.shift() != 0) {
        for (long number = run.from(); number <= run.to(); number++) {
          moved.put(number, number + run.shift());
        }
      }
    }
  }

  private void far(List<Long> numbers) {
    for (long number : numbers) {
      entries
          .apply(number)
          .flatMap(row -> numbers.stream().filter(other -> isWhole(row, other)).findFirst())
          .ifPresent(was -> moved.put(number, was));
    }
  }

  private static boolean isWhole(EntryRow row, long number) {
    return row.numbered(number).digest().equals(row.hash());
  }

  /** Entries that went round in a circle stand in each other's places. */
  private void reordered() {
    for (long start : new TreeSet<>(moved.keySet())) {
      if (Long.valueOf(start).equals(moved.get(start))) {
        continue;
      }
      TreeSet<Long> circle = new TreeSet<>();
      Long at = start;
      while (at != null && circle.add(at)) {
        at = moved.get(at);
      }
      if (at != null && at == start) {
        flaws.add(new Flaw.Reordered(List.copyOf(circle)));
        circle.forEach(number -> moved.put(number, number));
      }
    }
  }

  private void renumbered() {
    Runs runs = new Runs();
    moved.forEach(
        (number, was) -> {
          if (!number.equals(was)) {
            runs.add(number, was - number);
          }
        });
    for (Runs.Run run : runs.all()) {
      flaws.add(new Flaw.Renumbered(run.from(), run.to(), run.from() + run.shift()));
    }
  }

  /** Tells of a run of altered entries, but for those among them that were moved. */
  private void altered(Runs.Run run) {
    Runs left = new Runs();
    for (long number = run.from(); number <= run.to(); number++) {
      if (!moved.containsKey(number)) {
        left.add(number, 0);
      }
    }
    for (Runs.Run each : left.all()) {
      flaws.add(new Flaw.Altered(each.from(), each.to()));
    }
  }
}
