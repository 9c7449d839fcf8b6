package dateline.store.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.model.Entry;
import dateline.store.ledger.EntryRow;
import dateline.store.ledger.EntryRow.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever is done to a chain of entries is found, and told where it is. */
class ChainTest {
  private static final int LENGTH = 40;

  private static final List<EntryRow> WRITTEN = chain();
  private static final Link HEAD = WRITTEN.getLast().link();

  private List<EntryRow> chain = List.of();

  @BeforeTry
  void asItWasWritten() {
    chain = new ArrayList<>(WRITTEN);
  }

  private static List<EntryRow> chain() {
    List<EntryRow> chain = new ArrayList<>();
    String previous = Entry.FIRST;
    for (int number = 1; number <= LENGTH; number++) {
      EntryRow open =
          new EntryRow(
              number,
              "2026-01-02T03:04:05Z",
              "person a tester",
              "line " + number,
              EntryRow.REPORT_ADDED,
              number,
              "{\"text\":\"" + number + "\"}",
              previous,
              "");
      chain.add(hashed(open));
      previous = chain.getLast().hash();
    }
    return chain;
  }

  private static EntryRow hashed(EntryRow row) {
    return changed(row, 8, row.digest());
  }

  private static EntryRow changed(EntryRow row, int field, String value) {
    return new EntryRow(
        row.number(),
        field == 1 ? value : row.at(),
        field == 2 ? value : row.by(),
        field == 3 ? value : row.because(),
        field == 4 ? value : row.kind(),
        field == 5 ? Long.parseLong(value) : row.report(),
        field == 6 ? value : row.body(),
        field == 7 ? value : row.previous(),
        field == 8 ? value : row.hash());
  }

  private List<Flaw> flaws(List<EntryRow> entries) {
    ChainCheck check = new ChainCheck(HEAD, null);
    List<EntryRow> ordered = new ArrayList<>(entries);
    ordered.sort(Comparator.comparingLong(EntryRow::number));
    ordered.forEach(check);
    return check.finish(
        number -> ordered.stream().filter(row -> row.number() == number).findFirst());
  }

  @Example
  void nothingIsWrongWithAChainAsItWasWritten() {
    assertEquals(List.of(), flaws(chain));
  }

  @Property
  void aChangeOfAnyFieldOfAnyEntryIsFound(
      @ForAll @IntRange(min = 1, max = LENGTH) int number,
      @ForAll @IntRange(min = 1, max = 8) int field,
      @ForAll @IntRange(max = 1_000_000) int value) {
    chain.set(
        number - 1, changed(chain.get(number - 1), field, String.valueOf(value + LENGTH + 1)));
    assertEquals(List.of(new Flaw.Altered(number, number)), flaws(chain));
  }

  @Property
  void aChangeOfAnyEntryWithItsHashIsFound(
      @ForAll @IntRange(min = 1, max = LENGTH) int number,
      @ForAll @IntRange(min = 1, max = 6) int field,
      @ForAll @IntRange(max = 1_000_000) int value) {
    EntryRow changed = changed(chain.get(number - 1), field, String.valueOf(value + LENGTH + 1));
    chain.set(number - 1, hashed(changed));
    assertEquals(
        List.of(number == LENGTH ? new Flaw.HeadDiffers(number) : new Flaw.Unlinked(number + 1)),
        flaws(chain));
  }

  @Property
  void entriesThatWereTakenOutAreNamed(
      @ForAll @IntRange(min = 1, max = LENGTH) int from,
      @ForAll @IntRange(min = 1, max = LENGTH) int count) {
    int to = Math.min(LENGTH, from + count - 1);
    chain.subList(from - 1, to).clear();
    assertEquals(
        List.of(to == LENGTH ? new Flaw.Truncated(from - 1, LENGTH) : new Flaw.Missing(from, to)),
        flaws(chain));
  }

  @Property
  void twoEntriesInEachOthersPlacesAreNamed(
      @ForAll @IntRange(min = 1, max = LENGTH) int one,
      @ForAll @IntRange(min = 1, max = LENGTH - 1) int distance) {
    int other = (one - 1 + distance) % LENGTH + 1;
    EntryRow first = chain.get(one - 1);
    EntryRow second = chain.get(other - 1);
    chain.set(one - 1, second.numbered(one));
    chain.set(other - 1, first.numbered(other));
    assertEquals(
        List.of(
            new Flaw.Reordered(List.of((long) Math.min(one, other), (long) Math.max(one, other)))),
        flaws(chain));
  }

  @Property
  void entriesThatMovedUpAfterOthersWereTakenOutAreFound(
      @ForAll @IntRange(min = 1, max = LENGTH - 2) int from,
      @ForAll @IntRange(min = 1, max = 8) int count) {
    int gone = Math.min(count, LENGTH - 1 - from);
    chain.subList(from - 1, from - 1 + gone).clear();
    for (int i = from - 1; i < chain.size(); i++) {
      chain.set(i, chain.get(i).numbered(i + 1));
    }
    int last = LENGTH - gone;
    assertEquals(
        List.of(new Flaw.Renumbered(from, last, from + gone), new Flaw.Truncated(last, LENGTH)),
        flaws(chain));
  }

  @Property
  void anEntryPutInThePlaceOfAnotherIsFound(
      @ForAll @IntRange(min = 2, max = LENGTH) int number, @ForAll long seed) {
    EntryRow other = changed(chain.get(number - 1), 7, "f".repeat(64));
    chain.set(number - 1, hashed(changed(other, 3, "line " + seed)));
    assertEquals(List.of(new Flaw.Replaced(number)), flaws(chain));
  }

  @Property(tries = 200)
  void severalChangesAtOnceAreNeverAllMissed(
      @ForAll @IntRange(min = 1, max = LENGTH) int one,
      @ForAll @IntRange(min = 1, max = LENGTH) int other,
      @ForAll @IntRange(min = 1, max = LENGTH) int third) {
    chain.set(one - 1, hashed(changed(chain.get(one - 1), 6, "{}")));
    chain.set(other - 1, changed(chain.get(other - 1), 3, "another"));
    chain.remove(third - 1);
    assertFalse(flaws(chain).isEmpty());
  }

  @Example
  void aWholeLedgerOfOtherEntriesTakesLittleRoomToTell() {
    chain.replaceAll(row -> changed(row, 6, "{}"));
    assertEquals(List.of(new Flaw.Altered(1, LENGTH)), flaws(chain));
  }
}
