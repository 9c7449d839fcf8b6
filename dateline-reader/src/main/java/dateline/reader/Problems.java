package dateline.reader;

import dateline.model.Claim;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.PlaceRef;
import dateline.model.Problem;
import dateline.model.Report;
import dateline.model.TimeRef;
import java.util.ArrayList;
import java.util.List;

/** Tells what of a report could not be resolved, and why. */
final class Problems {
  private Problems() {}

  static List<Problem> of(
      Report report, List<TimeExpression> times, List<PlaceName> places, List<Claim> claims) {
    List<Problem> problems = new ArrayList<>();
    if (report.published() == null) {
      long open = times.stream().filter(t -> t.ref() instanceof TimeRef.Unresolved).count();
      String follows =
          open == 0
              ? "words such as \"yesterday\" would have no date"
              : open + (open == 1 ? " expression" : " expressions") + " of time cannot be resolved";
      problems.add(
          new Problem("undated", null, "nobody says when this report was published: " + follows));
    }
    for (PlaceName place : places) {
      if (place.ref() instanceof PlaceRef.Unresolved unresolved) {
        problems.add(
            new Problem(
                "place-unresolved",
                place.passage().span(),
                "\"" + place.passage().text() + "\" is not resolved: " + unresolved.why()));
      }
    }
    if (claims.isEmpty()) {
      problems.add(
          new Problem("no-claims", null, "no violent or military event was found in this report"));
    }
    return problems;
  }
}
