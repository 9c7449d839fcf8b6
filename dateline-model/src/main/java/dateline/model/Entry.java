package dateline.model;

import java.time.Instant;

/**
 * One line of the ledger: something was done to the record, by somebody, at a time, for a reason.
 *
 * <p>Entries are only ever added. Each holds the hash of the one before it, so that none can be
 * altered, taken out or moved without its being seen. Everything else that a store shows is
 * computed from them.
 *
 * @param number counts from 1, without gaps
 * @param at when it was done
 * @param by who did it
 * @param because what it was done for, in a few words ("line 7 of reports.jsonl")
 * @param deed what was done
 * @param previous hash of the entry before; {@link #FIRST} for the first one
 * @param hash SHA-256 of this entry and {@code previous}, in lower-case hexadecimal
 */
public record Entry(
    long number, Instant at, By by, String because, Deed deed, String previous, String hash) {
  /** What stands in the place of a hash before the first entry: 64 zeros. */
  public static final String FIRST = "0".repeat(64);

  /** Checks the number and the hashes' form. */
  public Entry {
    if (number < 1) {
      throw new IllegalArgumentException("entry number " + number);
    }
    if (previous.length() != FIRST.length() || hash.length() != FIRST.length()) {
      throw new IllegalArgumentException("entry " + number + " has a hash of an odd length");
    }
  }

  /** Who did something. */
  public sealed interface By {
    /** A person, by the name that was given. */
    record Person(String name) implements By {}

    /** A program, by its name and version; what it was made of stands in what it made. */
    record Program(String name) implements By {}
  }

  /** What was done. */
  public sealed interface Deed {
    /**
     * A report came into the record.
     *
     * @param report its number in the record, counting from 1
     */
    record ReportAdded(long report, Report content) implements Deed {}

    /**
     * A report of the record was read.
     *
     * @param report the number of the report
     */
    record ReadingMade(long report, Reading reading) implements Deed {}
  }
}
