package dateline.cli;

import dateline.model.Arrival;
import dateline.model.Reading;
import dateline.model.Report;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reports read one after the other: each comes out as its lines or as a sentence on why not. */
final class Batch {
  private final Function<Report, Reading> reader;
  private final Function<Reading, String> form;
  private final UnaryOperator<Report> dated;
  private final Messages messages;
  private boolean allRead = true;

  /**
   * Makes a batch.
   *
   * @param dated gives reports that bring no day of publication the one to take
   */
  Batch(
      Function<Report, Reading> reader,
      Function<Reading, String> form,
      UnaryOperator<Report> dated,
      Messages messages) {
    this.reader = reader;
    this.form = form;
    this.dated = dated;
    this.messages = messages;
  }

  /** Reads all that comes and writes it in order; true when every report could be read. */
  boolean read(Iterator<Arrival> arrivals, int threads, Output output) throws Output.Failure {
    Progress progress = new Progress(messages);
    InOrder.each(
        arrivals,
        threads,
        arrival -> Attempt.at(arrival, this::read),
        attempt -> {
          if (attempt.result() != null) {
            output.write(attempt.result());
          }
          if (!attempt.complaint().isEmpty()) {
            allRead = false;
            messages.say(attempt.complaint());
          }
          progress.step(attempt.result() != null);
        });
    progress.end();
    return allRead;
  }

  private Attempt<String> read(Arrival.Arrived arrived) {
    Reading reading = reader.apply(dated.apply(arrived.report())).arrivedWith(arrived.problems());
    return Attempt.of(arrived.source(), reading, form.apply(reading));
  }
}
