package dateline.cli;

import dateline.model.Arrival;
import dateline.model.Reading;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of one source: one bad report never stops the others.
 *
 * @param result what was made of it; null when that was not possible
 * @param complaint why not, and what to do; empty when all went well
 */
record Attempt<T>(@Nullable T result, String complaint) {

  /** Works on what arrived, whatever may happen. */
  static <T> Attempt<T> at(Arrival arrival, Function<Arrival.Arrived, Attempt<T>> work) {
    return switch (arrival) {
      case Arrival.Refused refused -> refused(refused.source(), refused.why(), refused.remedy());
      case Arrival.Arrived arrived -> at(arrived, work);
    };
  }

  private static <T> Attempt<T> at(
      Arrival.Arrived arrived, Function<Arrival.Arrived, Attempt<T>> work) {
    try {
      return work.apply(arrived);
    } catch (OutOfMemoryError e) {
      return refused(
          arrived.source(),
          "it is too large for the memory that Java may use",
          "split it, or set JAVA_TOOL_OPTIONS=-Xmx4g");
    } catch (RuntimeException | StackOverflowError e) {
      return refused(
          arrived.source(),
          "Dateline failed on it (" + fault(e) + ")",
          "please tell us; the other reports are not touched by it");
    }
  }

  private static <T> Attempt<T> refused(String source, String why, String remedy) {
    return new Attempt<>(null, source + ": " + why + "; " + remedy);
  }

  /**
   * Returns what was made of a reading. The reading may itself say that the text was not read: it
   * is kept, and counts as a failure.
   */
  static <T> Attempt<T> of(String source, Reading reading, T result) {
    return new Attempt<>(
        result,
        reading.problems().stream()
            .filter(problem -> problem.code().equals("too-long"))
            .map(problem -> source + ": " + problem.message())
            .findFirst()
            .orElse(""));
  }

  /** Names a fault and its place, without its message: that may quote the report. */
  static String fault(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    for (StackTraceElement at : trace) {
      if (at.getClassName().startsWith("dateline.")) {
        return e.getClass().getSimpleName()
            + " in "
            + at.getClassName()
            + "."
            + at.getMethodName()
            + ", line "
            + at.getLineNumber();
      }
    }
    return e.getClass().getSimpleName();
  }
}
