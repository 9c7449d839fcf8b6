package dateline.reader.incident;

import dateline.model.Count;
import dateline.model.Harm;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence adds up to for one harm: its counts of several and its single persons. The same
 * people told of twice in a sentence ("5 dead: gunman kills four people") are not added.
 */
final class SentenceSum {
  /** Counts of one word of harm: "six children and two guards". */
  private static final class Group {
    int min;
    int best;
    int max;
    boolean open;
    int others;
    String head = "";
  }

  private final boolean livingOnly;
  private final Map<Integer, Group> groups = new LinkedHashMap<>();
  private final Set<Person> persons = new HashSet<>();
  private int part;

  /**
   * Makes an empty one.
   *
   * @param livingOnly whether those of its single persons who died of it do not count
   */
  SentenceSum(boolean livingOnly) {
    this.livingOnly = livingOnly;
  }

  /** Adds a count of several that a word of harm tells of. */
  void add(int cue, String head, Count count, boolean other) {
    Group group = groups.computeIfAbsent(cue, c -> new Group());
    Integer most = count.max();
    group.min += count.min();
    group.best += best(count);
    group.max += most == null ? best(count) : most;
    group.open |= most == null;
    group.others += other ? best(count) : 0;
    group.head = head;
  }

  /** Adds a single person. */
  void add(Person person) {
    persons.add(person);
  }

  /** Takes a part of people told of before: at least so many, and nothing to add to others. */
  void part(Count count) {
    part = Math.max(part, best(count));
  }

  private Group several() {
    Group sum = new Group();
    for (Group group : groups.values()) {
      boolean apart = !group.head.isEmpty() && !group.head.equals(sum.head);
      if (sum.best == 0 || !apart || sum.head.isEmpty()) {
        if (group.best > sum.best) {
          sum = copy(group);
        }
      } else {
        sum.min += group.min;
        sum.best += group.best;
        sum.max += group.max;
        sum.open |= group.open;
      }
    }
    return sum;
  }

  private static Group copy(Group group) {
    Group copy = new Group();
    copy.min = group.min;
    copy.best = group.best;
    copy.max = group.max;
    copy.open = group.open;
    copy.others = group.others;
    copy.head = group.head;
    return copy;
  }

  private int singles() {
    return (int) persons.stream().filter(p -> !livingOnly || !p.came(Harm.KILLED)).count();
  }

  int min() {
    return Math.max(part, several().min + singles());
  }

  int best() {
    return Math.max(part, several().best + singles());
  }

  /** Returns the upper end; null where the words leave it open. */
  @Nullable Integer max() {
    Group several = several();
    return several.open ? null : Integer.valueOf(Math.max(part, several.max + singles()));
  }

  /** Tells whether some of them are others than those who died. */
  boolean others() {
    return persons.isEmpty() && groups.values().stream().anyMatch(group -> group.others > 0);
  }

  /**
   * The number to quote: what the words entail at the least, of "up to" the number that is said.
   */
  static int best(Count count) {
    return count instanceof Count.AtMost most ? most.number() : count.min();
  }
}
