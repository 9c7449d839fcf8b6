package dateline.store;

import java.util.Locale;

/** Says in plain words why a database does not do as it is told. */
final class Reasons {
  private Reasons() {}

  /** Returns the reason of a failure, without quoting what is in the store. */
  static String of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (words.contains("not a database")) {
        return "it is no SQLite file";
      }
      if (words.contains("malformed")) {
        return "the file is damaged; restore a backup";
      }
      if (words.contains("readonly") || words.contains("read-only")) {
        return "it may not be written to";
      }
      if (words.contains("busy") || words.contains("locked")) {
        return "another program is writing to it; try again when that is done";
      }
      if (words.contains("cantopen") || words.contains("unable to open")) {
        return "it cannot be read, or its folder cannot be written to";
      }
      if (words.contains("full")) {
        return "the disk is full";
      }
    }
    return failure.getClass().getSimpleName();
  }
}
