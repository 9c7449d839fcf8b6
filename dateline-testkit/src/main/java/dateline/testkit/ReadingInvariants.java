package dateline.testkit;

import dateline.model.Actor;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.ClaimStatus;
import dateline.model.Event;
import dateline.model.Incident;
import dateline.model.Mention;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.PlaceRef;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Span;
import dateline.model.Toll;
import dateline.model.Victim;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every reading of every report. A reader's test calls {@link #check} on each
 * reading it makes, whatever the test is about.
 */
public final class ReadingInvariants {
  private final Reading reading;
  private final String text;
  private final Findings findings = new Findings();

  private ReadingInvariants(Reading reading) {
    this.reading = reading;
    this.text = reading.report().text();
  }

  /**
   * Checks a reading and returns it.
   *
   * @throws AssertionError that names everything that does not hold
   */
  public static Reading check(Reading reading) {
    ReadingInvariants invariants = new ReadingInvariants(reading);
    invariants.mentions("place", reading.places());
    invariants.mentions("time", reading.times());
    reading.places().forEach(invariants::place);
    invariants.actors();
    reading.attributions().forEach(invariants::attribution);
    invariants.ordered("claim", reading.claims().stream().map(c -> c.trigger().span()).toList());
    reading.claims().forEach(invariants::claim);
    invariants.incidents();
    reading.problems().forEach(invariants::problem);
    invariants.engine();
    invariants.findings.done("The reading of report " + reading.report().id());
    return reading;
  }

  private void mentions(String what, List<? extends Mention> mentions) {
    List<Span> spans = mentions.stream().map(mention -> mention.passage().span()).toList();
    mentions.forEach(mention -> passage(what, mention.passage()));
    ordered(what, spans);
    findings.that(new HashSet<>(spans).size() == spans.size(), "two " + what + "s at one span");
  }

  private void place(Mention.PlaceName place) {
    List<PlaceRef.Candidate> candidates =
        switch (place.ref()) {
          case PlaceRef.Resolved resolved -> {
            likely("place " + place.passage(), resolved.confidence());
            yield resolved.others();
          }
          case PlaceRef.Ambiguous ambiguous -> ambiguous.candidates();
          case PlaceRef.Unresolved unresolved -> {
            findings.that(
                !unresolved.why().isBlank(), place.passage() + " is unresolved without a why");
            yield List.of();
          }
        };
    double before = 1;
    for (PlaceRef.Candidate candidate : candidates) {
      likely("candidate for " + place.passage(), candidate.confidence());
      findings.that(
          candidate.confidence() <= before,
          "candidates for " + place.passage() + " are out of order");
      before = candidate.confidence();
    }
  }

  private void actors() {
    Set<Span> taken = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Actor actor : reading.actors()) {
      names.add(actor.profile().name());
      actor.mentions().forEach(mention -> passage("actor " + actor.profile().name(), mention));
      ordered("mentions", actor.mentions().stream().map(Passage::span).toList());
      for (Passage mention : actor.mentions()) {
        findings.that(taken.add(mention.span()), mention + " stands for two actors");
      }
    }
    for (Actor actor : reading.actors()) {
      String whole = actor.profile().memberOf();
      findings.that(
          whole == null || (names.contains(whole) && !whole.equals(actor.profile().name())),
          actor.profile().name() + " is part of what the reading does not list");
    }
  }

  private void attribution(Attribution attribution) {
    passage("source", attribution.source());
    passage("cue", attribution.cue());
    attribution.content().forEach(content -> passage("content", content));
    ordered("content", attribution.content().stream().map(Passage::span).toList());
    Attribution outer = attribution.inside();
    findings.that(
        outer == null || reading.attributions().contains(outer),
        "an attribution stands inside one that the reading does not list");
    Passage speaker = attribution.speaker();
    findings.that(
        speaker == null
            || reading.actors().stream()
                .anyMatch(actor -> actor.mentions().getFirst().equals(speaker)),
        "a speaker is the first mention of no actor");
  }

  private void positions(Claim claim, String name) {
    Claim about = claim.about();
    findings.that(
        about == null || reading.claims().contains(about),
        name + " is about a claim that the reading does not list");
  }

  private void claim(Claim claim) {
    String name = "claim " + claim.trigger();
    passage(name, claim.trigger());
    passage(name + " sentence", claim.sentence());
    findings.that(
        reading.attributions().containsAll(claim.attribution()),
        name + " is attributed to what the reading does not list");
    findings.that(
        claim.attribution().isEmpty()
            || claim.attribution().equals(claim.attribution().getFirst().chain()),
        name + " is not attributed to a whole chain");
    positions(claim, name);
    Event event = claim.event();
    for (Participant participant : event.participants()) {
      passage(name + " participant", participant.passage());
      findings.that(
          participant.inferred() || claim.sentence().span().covers(participant.passage().span()),
          name + " has a participant outside its sentence that is not marked inferred");
    }
    for (Victim victim : event.victims()) {
      passage(name + " victim", victim.passage());
      findings.that(
          victim.age() == null || (victim.age() >= 0 && victim.age() < 130),
          name + " has a victim aged " + victim.age());
    }
    where(name, claim);
    event.tolls().forEach(toll -> toll(name, claim, toll));
  }

  private void where(String name, Claim claim) {
    Event event = claim.event();
    findings.that(
        event.place() == null || reading.places().contains(event.place()),
        name + " happened in a place that the reading does not list");
    findings.that(
        event.place() != null || event.precision() == Event.Precision.UNKNOWN,
        name + " has no place and yet a precision");
    Event.Occasion time = event.time();
    if (time != null) {
      findings.that(
          reading.times().contains(time.expression()),
          name + " happened at a time that the reading does not list");
      boolean inside = claim.sentence().span().covers(time.expression().passage().span());
      findings.that(
          inside != time.fromContext(),
          name
              + " has its time "
              + (inside ? "inside" : "outside")
              + " its sentence, marked wrongly");
    }
  }

  private void toll(String name, Claim claim, Toll toll) {
    passage(name + " toll", toll.passage());
    findings.that(
        claim.sentence().span().covers(toll.passage().span()),
        name + " has a toll outside its sentence");
    if (toll.partOf() != null) {
      findings.that(
          claim.event().tolls().contains(toll.partOf()),
          name + " has a toll that is part of one that it does not hold");
    }
  }

  private void incidents() {
    Set<Claim> told = new HashSet<>();
    for (Incident incident : reading.incidents()) {
      String name = "incident " + incident.main().trigger();
      findings.that(!incident.summary().isBlank(), name + " has no summary");
      for (Claim claim : incident.claims()) {
        findings.that(reading.claims().contains(claim), name + " holds a claim not in the reading");
        findings.that(told.add(claim), name + " shares a claim with another incident");
      }
      findings.that(
          incident.main().status() != ClaimStatus.DENIED
              || incident.claims().stream().noneMatch(claim -> claim.status().counts()),
          name + " is told by a denial though another claim says that it happened");
    }
  }

  private void problem(Problem problem) {
    findings.that(
        problem.code().matches("[a-z][a-z0-9-]*"), "the problem code “" + problem.code() + "”");
    findings.that(!problem.message().isBlank(), "problem " + problem.code() + " without a message");
    if (problem.span() != null) {
      span("problem " + problem.code(), problem.span());
    }
  }

  private void engine() {
    findings.that(!reading.engine().version().isBlank(), "an engine without a version");
    findings.that(!reading.engine().reader().isBlank(), "an engine without a reader");
  }

  private void passage(String what, @Nullable Passage passage) {
    if (passage != null) {
      findings.that(
          passage.report().text().equals(text), what + " quotes another text than the report's");
      span(what, passage.span());
    }
  }

  private void span(String what, Span span) {
    if (span.end() > text.length()) {
      findings.add(what + " " + span + " ends after the text");
      return;
    }
    findings.that(
        whole(span.start()) && whole(span.end()), what + " " + span + " parts a character in two");
    findings.that(!span.in(text).isBlank(), what + " " + span + " quotes nothing but blanks");
  }

  /** Tells whether an offset stands between two characters, not within a surrogate pair. */
  private boolean whole(int offset) {
    return offset == 0
        || offset == text.length()
        || !(Character.isHighSurrogate(text.charAt(offset - 1))
            && Character.isLowSurrogate(text.charAt(offset)));
  }

  private void ordered(String what, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      findings.that(
          spans.get(i - 1).start() <= spans.get(i).start(),
          what + "s are not in the order of the text at " + spans.get(i));
    }
  }

  private void likely(String what, double confidence) {
    findings.that(confidence >= 0 && confidence <= 1, what + " has confidence " + confidence);
  }
}
