package dateline.store.check;

import dateline.store.ledger.EntryRow;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What somebody who may write to a store's file can do to it with a program for databases. */
final class Tampering {
  private Tampering() {}

  /** One way to tamper. */
  interface Way {
    void with(Handle handle) throws SQLException;
  }

  /** Changes a store and leaves it, its triggers among the rest, looking as before. */
  static void of(Path file, Way way) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      Handle handle = EntryRow.teach(Jdbi.create(connection)).open();
      List<String> triggers = triggers(handle);
      handle.execute("drop trigger entry_is_not_changed");
      handle.execute("drop trigger entry_is_not_deleted");
      way.with(handle);
      triggers.forEach(handle::execute);
    }
  }

  private static List<String> triggers(Handle handle) {
    return handle
        .createQuery("select sql from sqlite_master where type = 'trigger'")
        .mapTo(String.class)
        .list();
  }

  /** Runs statements as they are. */
  static void plainly(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.executeUpdate(each);
      }
    }
  }

  /** Makes statements a way. */
  static Way sql(String... statements) {
    return handle -> {
      for (String each : statements) {
        handle.execute(each);
      }
    };
  }

  /** Exchanges what stands under numbers: the first gets what the second had, and so on. */
  static Way turned(long... numbers) {
    return handle -> {
      List<EntryRow> rows = new ArrayList<>();
      for (long number : numbers) {
        rows.add(entry(handle, number));
      }
      for (int i = 0; i < numbers.length; i++) {
        put(handle, rows.get((i + 1) % numbers.length).numbered(numbers[i]));
      }
    };
  }

  /** Changes an entry and gives it the hash that it then must have. */
  static Way forged(long number, String change) {
    return handle -> {
      handle.execute("update entry set " + change + " where number = " + number);
      put(handle, hashed(entry(handle, number)));
    };
  }

  /** Writes the whole ledger anew from an entry on, so that every hash agrees. */
  static Way rewritten(long from, String change) {
    return handle -> {
      forged(from, change).with(handle);
      EntryRow last = entry(handle, from);
      while (last.number() < 12) {
        EntryRow next = entry(handle, last.number() + 1);
        last = hashed(following(next, last.hash()));
        put(handle, last);
      }
      handle.execute("update head set hash = '" + last.hash() + "'");
      handle.execute("update viewed set hash = '" + last.hash() + "'");
    };
  }

  /** Adds an entry that follows the last one, and tells the head nothing of it. */
  static void appended(Handle handle) {
    EntryRow last = entry(handle, 12);
    put(handle, hashed(following(last.numbered(13), last.hash())));
  }

  private static EntryRow entry(Handle handle, long number) {
    return handle
        .createQuery("select * from entry where number = " + number)
        .mapTo(EntryRow.class)
        .one();
  }

  private static void put(Handle handle, EntryRow row) {
    handle
        .createUpdate(
            "insert or replace into entry values (:number, :at, :by, :because, :kind, :report,"
                + " :body, :previous, :hash)")
        .bindMethods(row)
        .execute();
  }

  private static EntryRow following(EntryRow row, String previous) {
    return new EntryRow(
        row.number(),
        row.at(),
        row.by(),
        row.because(),
        row.kind(),
        row.report(),
        row.body(),
        previous,
        "");
  }

  private static EntryRow hashed(EntryRow row) {
    return new EntryRow(
        row.number(),
        row.at(),
        row.by(),
        row.because(),
        row.kind(),
        row.report(),
        row.body(),
        row.previous(),
        row.digest());
  }
}
