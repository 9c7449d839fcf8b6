package dateline.model;

import java.time.LocalDate;

/** The days that an expression of time stands for, or why they are not known. */
public sealed interface TimeRef {
  /** One day. */
  record On(LocalDate day) implements TimeRef {}

  /** From a first to a last day, both included. */
  record Within(LocalDate from, LocalDate to) implements TimeRef {
    /** Checks the order. */
    public Within {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("from " + from + " to " + to);
      }
    }
  }

  /** No days, and why not ("yesterday" in an undated report). */
  record Unresolved(String why) implements TimeRef {}
}
