package dateline.store.check;

import static dateline.store.check.Tampering.forged;
import static dateline.store.check.Tampering.sql;
import static dateline.store.check.Tampering.turned;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dateline.store.check.Tampering.Way;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Ways to tamper with a ledger of 12 entries, and exactly what is said of each. */
final class TamperedLedgers {
  private TamperedLedgers() {}

  static Stream<Arguments> entries() {
    String altered = "entry 5 was altered: its content does not give its hash";
    return Stream.of(
        arguments(
            "the-words-of-a-report",
            sql("update entry set body = replace(body, 'harbour', 'market') where number = 5"),
            List.of(altered)),
        arguments(
            "the-time", sql("update entry set at = '2025' where number = 5"), List.of(altered)),
        arguments(
            "who-did-it",
            sql("update entry set by = 'person X' where number = 5"),
            List.of(altered)),
        arguments(
            "the-reason", sql("update entry set because = '' where number = 5"), List.of(altered)),
        arguments(
            "the-kind",
            sql("update entry set kind = 'reading-made' where number = 5"),
            List.of(altered)),
        arguments(
            "the-report", sql("update entry set report = 9 where number = 5"), List.of(altered)),
        arguments(
            "the-hash-before",
            sql("update entry set previous = upper(previous) where number = 5"),
            List.of(altered)),
        arguments(
            "the-hash",
            sql("update entry set hash = lower(hex(zeroblob(32))) where number = 5"),
            List.of(altered)),
        arguments(
            "three-entries",
            sql("update entry set because = '' where number in (5, 6, 9)"),
            List.of(
                "entries 5 to 6 were altered: their content does not give their hashes",
                "entry 9 was altered: its content does not give its hash")),
        arguments(
            "forged-with-its-hash",
            forged(5, "because = ''"),
            List.of("entry 6 does not follow entry 5: entry 5 was replaced or written anew")),
        arguments(
            "the-last-forged-with-its-hash",
            forged(12, "because = ''"),
            List.of(
                "entry 12 is not the one with which the ledger ended: it was replaced or written"
                    + " anew, or the table \"head\" was altered")),
        arguments(
            "the-first-forged-to-follow-something",
            forged(1, "previous = lower(hex(randomblob(32)))"),
            List.of(
                "entry 1 does not begin a ledger: it was written anew, or what came before was"
                    + " taken away",
                "entry 2 does not follow entry 1: entry 1 was replaced or written anew")),
        arguments(
            "another-in-its-place",
            forged(5, "previous = lower(hex(randomblob(32)))"),
            List.of(
                "entry 5 was replaced: it does not follow entry 4, and what comes after does not"
                    + " follow it")));
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        arguments(
            "one-missing",
            sql("delete from entry where number = 7"),
            List.of("entry 7 is missing")),
        arguments(
            "three-missing",
            sql("delete from entry where number between 7 and 9"),
            List.of("entries 7 to 9 are missing")),
        arguments(
            "the-first-missing",
            sql("delete from entry where number = 1"),
            List.of("entry 1 is missing")),
        arguments(
            "cut-short-by-two",
            sql("delete from entry where number > 10"),
            List.of(
                "entries 11 to 12, the last ones, are missing: the ledger was cut short after entry"
                    + " 10")),
        arguments(
            "cut-short-by-one",
            sql("delete from entry where number > 11"),
            List.of("entry 12, the last one, is missing: the ledger was cut short after entry 11")),
        arguments(
            "emptied",
            sql("delete from entry"),
            List.of("all entries, 1 to 12, are missing: the ledger was emptied")),
        arguments(
            "neighbours-exchanged",
            turned(5, 6),
            List.of("entries 5 and 6 were reordered: each stands in the place of another")),
        arguments(
            "far-ones-exchanged",
            turned(2, 12),
            List.of("entries 2 and 12 were reordered: each stands in the place of another")),
        arguments(
            "three-turned",
            turned(3, 8, 11),
            List.of("entries 3, 8 and 11 were reordered: each stands in the place of another")),
        arguments(
            "taken-out-and-the-rest-moved-up",
            sql(
                "delete from entry where number in (7, 8)",
                "update entry set number = number - 2 where number > 8",
                "update head set number = 10"),
            List.of("entries 7 to 10 were given other numbers: they were entries 9 to 12")),
        arguments(
            "one-moved-away",
            sql("update entry set number = 15 where number = 7"),
            List.of(
                "entry 7 is missing",
                "entries 13 to 15 stand after entry 12, with which the ledger ends by its own"
                    + " account",
                "entry 15 was given another number: it was entry 7")),
        arguments(
            "one-added-at-the-end",
            (Way) Tampering::appended,
            List.of(
                "entry 13 stands after entry 12, with which the ledger ends by its own account")),
        arguments(
            "one-added-before-the-first",
            sql(
                "insert into entry select -1, at, by, because, kind, report, body, previous, hash"
                    + " from entry where number = 1"),
            List.of("entry -1 stands where no entry can be: the first one is 1")),
        arguments(
            "the-head-taken-away",
            sql("delete from head"),
            List.of(
                "it is not noted where the ledger ends: the row of the table \"head\" is missing")),
        arguments(
            "the-head-altered",
            sql("update head set hash = upper(hash)"),
            List.of(
                "entry 12 is not the one with which the ledger ended: it was replaced or written"
                    + " anew, or the table \"head\" was altered")),
        arguments(
            "the-head-put-back",
            sql("update head set number = 10, hash = (select hash from entry where number = 10)"),
            List.of(
                "entries 11 to 12 stand after entry 10, with which the ledger ends by its own"
                    + " account")));
  }
}
