package dateline.store.file;

import dateline.store.StoreFailure;
import java.nio.file.Path;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in plain words why a database does not do as it is told, and never quotes what is in it. */
public final class Reasons {
  private Reasons() {}

  /** Returns the failure to tell of. */
  public static StoreFailure failure(Path file, Throwable why) {
    return new StoreFailure(file + " cannot be used as a store: " + of(why), why);
  }

  /** Tells whether a file is damaged rather than out of reach. */
  public static boolean isDamage(Throwable failure) {
    return switch (primary(failure)) {
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> true;
      default -> false;
    };
  }

  /** Tells whether there is no room left. */
  public static boolean isFull(Throwable failure) {
    return primary(failure) == SQLiteErrorCode.SQLITE_FULL;
  }

  /** Tells whether another program stands in the way. */
  static boolean isBusy(Throwable failure) {
    return switch (primary(failure)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> true;
      default -> false;
    };
  }

  /** Tells whether a file cannot be opened, or not without writing beside it. */
  static boolean isOutOfReach(Throwable failure) {
    return switch (primary(failure)) {
      case SQLITE_CANTOPEN, SQLITE_READONLY -> true;
      default -> false;
    };
  }

  /** Returns the reason of a failure. */
  public static String of(Throwable failure) {
    SQLiteErrorCode code = primary(failure);
    return switch (code) {
      case SQLITE_NOTADB -> "it is no SQLite file";
      case SQLITE_CORRUPT, SQLITE_FORMAT ->
          "the file is damaged; dateline verify says more, dateline restore brings back a backup";
      case SQLITE_READONLY, SQLITE_PERM -> "it may not be written to";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another program is writing to it; try again when that is done";
      case SQLITE_CANTOPEN -> "it cannot be read, or its folder cannot be written to";
      case SQLITE_FULL -> "the disk is full; make room and try again";
      case SQLITE_IOERR -> "the disk fails to read or write; try again, or restore a backup";
      case SQLITE_TOOBIG, SQLITE_NOMEM -> "something is too large for it";
      case UNKNOWN_ERROR -> failure.getClass().getSimpleName();
      default -> "unexpected " + code;
    };
  }

  /** Returns the code of the failure's kind: of "busy while recovering" that is "busy". */
  private static SQLiteErrorCode primary(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xFF);
      }
    }
    return SQLiteErrorCode.UNKNOWN_ERROR;
  }
}
