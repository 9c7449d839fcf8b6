package dateline.testkit;

import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimStatus;
import dateline.model.Engine;
import dateline.model.Event;
import dateline.model.EventType;
import dateline.model.FoundBy;
import dateline.model.Incident;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Span;
import java.util.List;
import java.util.Map;

/** The least reading that tells of something: the first word of any report tells of an assault. */
public final class SmallReading {
  private SmallReading() {}

  /** Returns the reading of a report that begins with a word. */
  public static Reading of(Report report) {
    Event event =
        new Event(
            EventType.ASSAULT,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            Event.Precision.UNKNOWN,
            null,
            List.of());
    Claim claim =
        new Claim(
            event,
            List.of(),
            ClaimStatus.HAPPENED,
            Certainty.CERTAIN,
            report.passage(new Span(0, report.text().indexOf(' '))),
            report.passage(new Span(0, report.text().length())),
            0.5,
            FoundBy.rule("made-up"));
    return new Reading(
        report,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(claim),
        List.of(new Incident(List.of(claim), Map.of(), Map.of(), "An assault")),
        List.of(new Problem("made-up", null, "Nothing of it is true.")),
        new Engine("0.1.0", "1", Map.of()));
  }
}
