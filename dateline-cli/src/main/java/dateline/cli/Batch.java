package dateline.cli;

import dateline.model.Arrival;
import dateline.model.Reading;
import dateline.model.Report;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reports read one after the other: each comes out as its lines or as a sentence on why it does
 * not. One bad report never stops the others.
 */
final class Batch {
  private final Function<Report, Reading> reader;
  private final Function<Reading, String> form;
  private final @Nullable LocalDate published;
  private final Messages messages;
  private boolean allRead = true;

  /**
   * Makes a batch.
   *
   * @param published the day to take for reports that bring none; null for none
   */
  Batch(
      Function<Report, Reading> reader,
      Function<Reading, String> form,
      @Nullable LocalDate published,
      Messages messages) {
    this.reader = reader;
    this.form = form;
    this.published = published;
    this.messages = messages;
  }

  /** Reads all that comes and writes it in order; true when every report could be read. */
  boolean read(Iterator<Arrival> arrivals, int threads, Output output) throws Output.Failure {
    Progress progress = new Progress(messages);
    InOrder.each(
        arrivals,
        threads,
        this::outcome,
        outcome -> {
          if (outcome.lines() != null) {
            output.write(outcome.lines());
          }
          if (!outcome.refusal().isEmpty()) {
            allRead = false;
            messages.say(outcome.refusal());
          }
          progress.step(outcome.lines() != null);
        });
    progress.end();
    return allRead;
  }

  /**
   * What came of one source: lines or a refusal.
   *
   * @param lines whole lines; null when there is no reading
   * @param refusal why the report was not read, and what to do; empty when it was
   */
  private record Outcome(@Nullable String lines, String refusal) {}

  private Outcome outcome(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Refused refused -> refusal(refused.source(), refused.why(), refused.remedy());
      case Arrival.Arrived arrived -> read(arrived);
    };
  }

  private Outcome read(Arrival.Arrived arrived) {
    try {
      Reading reading = reader.apply(dated(arrived.report())).arrivedWith(arrived.problems());
      return new Outcome(form.apply(reading), unread(arrived.source(), reading));
    } catch (OutOfMemoryError e) {
      return refusal(
          arrived.source(),
          "it is too large for the memory that Java may use",
          "split it, or set JAVA_TOOL_OPTIONS=-Xmx4g");
    } catch (RuntimeException | StackOverflowError e) {
      return refusal(
          arrived.source(),
          "Dateline failed on it (" + fault(e) + ")",
          "please tell us; the other reports are not touched by it");
    }
  }

  /**
   * A reading may itself say that the text was not read: it is written, and counts as a failure.
   */
  private static String unread(String source, Reading reading) {
    return reading.problems().stream()
        .filter(problem -> problem.code().equals("too-long"))
        .map(problem -> source + ": " + problem.message())
        .findFirst()
        .orElse("");
  }

  private Report dated(Report report) {
    return published == null || report.published() != null
        ? report
        : report.published(published, Report.DateSource.GIVEN);
  }

  private static Outcome refusal(String source, String why, String remedy) {
    return new Outcome(null, source + ": " + why + "; " + remedy);
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
