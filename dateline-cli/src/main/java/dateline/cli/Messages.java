package dateline.cli;

import java.io.PrintStream;

/** What is told to the person besides the results: one line each, on standard error. */
final class Messages {
  private final PrintStream err;

  Messages(PrintStream err) {
    this.err = err;
  }

  /** Says something in one line. */
  void say(String message) {
    err.print("dateline: " + Shown.line(message) + "\n");
    err.flush();
  }
}
