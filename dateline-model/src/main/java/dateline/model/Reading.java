package dateline.model;

import java.util.ArrayList;
import java.util.List;

/**
 * All that was read from one report.
 *
 * @param report the report, with what its text says of its own date, outlet and language
 * @param places every place name, in the order of the text
 * @param times every expression of time, in the order of the text
 * @param actors who is in it, in the order of their first mentions
 * @param attributions who says what, in the order of the text
 * @param claims what is said to have happened, in the order of the text
 * @param incidents the claims that tell of one event together, the report's main one first
 * @param problems what could not be read or resolved, and why
 * @param engine what made this reading
 */
public record Reading(
    Report report,
    List<Mention.PlaceName> places,
    List<Mention.TimeExpression> times,
    List<Actor> actors,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Incident> incidents,
    List<Problem> problems,
    Engine engine) {
  /** Copies the lists. */
  public Reading {
    places = List.copyOf(places);
    times = List.copyOf(times);
    actors = List.copyOf(actors);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    incidents = List.copyOf(incidents);
    problems = List.copyOf(problems);
  }

  /** Returns this reading with what was odd about the report's arrival told first. */
  public Reading arrivedWith(List<Problem> odd) {
    if (odd.isEmpty()) {
      return this;
    }
    List<Problem> all = new ArrayList<>(odd);
    all.addAll(problems);
    return new Reading(report, places, times, actors, attributions, claims, incidents, all, engine);
  }
}
