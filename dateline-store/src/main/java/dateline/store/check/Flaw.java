package dateline.store.check;

import dateline.store.ledger.EntryRow.Link;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something wrong with a store, and the sentence that says so. */
public sealed interface Flaw {
  /** Says what is wrong in one plain sentence, without its full stop. */
  String sentence();

  /** Tells whether the entries are as they were written for all that, so that views can be made. */
  default boolean leavesTheEntries() {
    return false;
  }

  /** The file cannot be read as SQLite wrote it. */
  record Damaged(String how) implements Flaw {
    @Override
    public String sentence() {
      return "the file is damaged: " + how;
    }
  }

  /** An entry whose hash is right says nothing that Dateline writes. */
  record Unreadable(long number) implements Flaw {
    @Override
    public String sentence() {
      return "entry " + number + " holds nothing that Dateline writes, or what cannot follow";
    }
  }

  /** Entries were altered, and their hashes left as they were, or the other way round. */
  record Altered(long from, long to) implements Flaw {
    @Override
    public String sentence() {
      return from == to
          ? "entry " + from + " was altered: its content does not give its hash"
          : "entries "
              + from
              + " to "
              + to
              + " were altered: their content does not give their"
              + " hashes";
    }
  }

  /** Entries were taken out. */
  record Missing(long from, long to) implements Flaw {
    @Override
    public String sentence() {
      return from == to
          ? "entry " + from + " is missing"
          : "entries " + from + " to " + to + " are missing";
    }
  }

  /** Entries stand in each other's places. */
  record Reordered(List<Long> numbers) implements Flaw {
    /** Copies the list. */
    public Reordered {
      numbers = List.copyOf(numbers);
    }

    @Override
    public String sentence() {
      String first =
          numbers.stream()
              .limit(numbers.size() - 1L)
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      return "entries "
          + first
          + " and "
          + numbers.getLast()
          + " were reordered: each stands in the place of another";
    }
  }

  /**
   * Entries bear other numbers than they were written with.
   *
   * @param was what the first of them was
   */
  record Renumbered(long from, long to, long was) implements Flaw {
    @Override
    public String sentence() {
      return from == to
          ? "entry " + from + " was given another number: it was entry " + was
          : "entries "
              + from
              + " to "
              + to
              + " were given other numbers: they were entries "
              + was
              + " to "
              + (was + to - from);
    }
  }

  /** An entry is whole in itself, and neither follows the one before nor is followed. */
  record Replaced(long number) implements Flaw {
    @Override
    public String sentence() {
      return "entry "
          + number
          + " was replaced: it does not follow entry "
          + (number - 1)
          + ", and what comes after does not follow it";
    }
  }

  /** An entry is whole in itself and does not follow the one before. */
  record Unlinked(long number) implements Flaw {
    @Override
    public String sentence() {
      return number == 1
          ? "entry 1 does not begin a ledger: it was written anew, or what came before was taken"
              + " away"
          : "entry %1$d does not follow entry %2$d: entry %2$d was replaced or written anew"
              .formatted(number, number - 1);
    }
  }

  /** An entry bears a number before the first. */
  record Unexpected(long number) implements Flaw {
    @Override
    public String sentence() {
      return "entry " + number + " stands where no entry can be: the first one is 1";
    }
  }

  /**
   * The last entries were taken away.
   *
   * @param last the last one that is there; 0 when there is none
   * @param end the last one that there was
   */
  record Truncated(long last, long end) implements Flaw {
    @Override
    public String sentence() {
      if (last == 0) {
        return "all entries, 1 to " + end + ", are missing: the ledger was emptied";
      }
      return (last + 1 == end
              ? "entry " + end + ", the last one, is missing"
              : "entries " + (last + 1) + " to " + end + ", the last ones, are missing")
          + ": the ledger was cut short after entry "
          + last;
    }
  }

  /**
   * There are entries after the end.
   *
   * @param end the entry with which the ledger ends by its own account
   */
  record AfterEnd(long from, long to, long end) implements Flaw {
    @Override
    public String sentence() {
      return (from == to ? "entry " + from + " stands" : "entries " + from + " to " + to + " stand")
          + " after entry "
          + end
          + ", with which the ledger ends by its own account";
    }
  }

  /** It is not noted where the ledger ends. */
  record HeadMissing() implements Flaw {
    @Override
    public String sentence() {
      return "it is not noted where the ledger ends: the row of the table \"head\" is missing";
    }
  }

  /** The last entry is not the one that is noted as the last. */
  record HeadDiffers(long number) implements Flaw {
    @Override
    public String sentence() {
      return "entry "
          + number
          + " is not the one with which the ledger ended: it was replaced or written anew, or the"
          + " table \"head\" was altered";
    }
  }

  /**
   * The ledger does not hold what it once ended in.
   *
   * @param once where it ended, as somebody kept it elsewhere
   * @param now where it ends
   */
  record OtherLedger(Link once, Link now) implements Flaw {
    @Override
    public String sentence() {
      return "the ledger is not the one that ended in "
          + once
          + ": "
          + (once.number() > now.number()
              ? "it has no entry " + once.number()
              : "its entry " + once.number() + " has another hash");
    }
  }

  /** Something that is no entry and no view is not as Dateline made it: a table, a trigger. */
  record SchemaDiffers(String kind, String name, Difference difference) implements Flaw {
    @Override
    public String sentence() {
      String what = kind.toLowerCase(Locale.ROOT) + " \"" + name + "\"";
      return switch (difference) {
        case MISSING -> "the " + what + " is missing";
        case ALTERED -> "the " + what + " is not as Dateline made it";
        case ADDED -> "there is a " + what + " that Dateline did not make";
      };
    }

    @Override
    public boolean leavesTheEntries() {
      return true;
    }
  }

  /** How something differs from what Dateline makes. */
  enum Difference {
    /** It is not there. */
    MISSING,
    /** It is there and is another. */
    ALTERED,
    /** Dateline makes none. */
    ADDED
  }

  /**
   * A view is not what the entries give.
   *
   * @param report number of the report that it is about; null for what is about none
   */
  record ViewDiffers(String view, @Nullable Long report) implements Flaw {
    @Override
    public String sentence() {
      return "the view \""
          + view
          + "\""
          + (report == null ? "" : " of report " + report)
          + " does not follow from the ledger; dateline replay makes it anew";
    }

    @Override
    public boolean leavesTheEntries() {
      return true;
    }
  }

  /** There are more flaws than are told. */
  record More(long count, boolean leavesTheEntries) implements Flaw {
    @Override
    public String sentence() {
      return "and " + count + " more";
    }
  }
}
