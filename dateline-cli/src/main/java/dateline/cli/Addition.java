package dateline.cli;

import dateline.store.ledger.Ledger;

/** What came of one source on its way into the record. */
sealed interface Addition {
  /**
   * It was read and can be added.
   *
   * @param complaint what of it could not be read; empty when all was
   */
  record Read(Ledger.Item item, String complaint) implements Addition {}

  /** The record has it, under a number. */
  record There(long number, String id) implements Addition {}

  /** It could not be read. */
  record Refused(String complaint) implements Addition {}
}
