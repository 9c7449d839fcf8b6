package dateline.workbench.page;

import dateline.exchange.Phrases;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Incident;
import dateline.model.Mention.PlaceName;
import dateline.model.Participant;
import dateline.model.PersonStatus;
import dateline.model.PlaceRef;
import dateline.model.Reading;
import dateline.model.TimeRef;
import dateline.model.Toll;
import dateline.model.Victim;
import dateline.workbench.text.Mark.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays a reading's claims out as cards, each field beside the words that it rests on. */
final class ClaimCards {
  private final Reading reading;
  private final Marking marking;
  private final long number;

  ClaimCards(long number, Reading reading, Marking marking) {
    this.number = number;
    this.reading = reading;
    this.marking = marking;
  }

  List<ClaimCard> cards() {
    List<ClaimCard> cards = new ArrayList<>();
    for (int i = 0; i < reading.claims().size(); i++) {
      cards.add(card("c" + (i + 1), reading.claims().get(i)));
    }
    return cards;
  }

  private ClaimCard card(String id, Claim claim) {
    return new ClaimCard(
        id,
        Phrases.claim(claim),
        claim.event().type().name(),
        claim.status().label(),
        claim.certainty().label(),
        Phrases.speakers(claim),
        facts(claim),
        Objects.requireNonNullElse(marking.mark(Role.SENTENCE, claim.sentence()), ""),
        incident(claim),
        claim.confidence(),
        claim.foundBy().toString());
  }

  private String incident(Claim claim) {
    for (int i = 0; i < reading.incidents().size(); i++) {
      Incident incident = reading.incidents().get(i);
      if (incident.claims().contains(claim)) {
        return "i" + number + "-" + (i + 1);
      }
    }
    return "";
  }

  private List<Fact> facts(Claim claim) {
    Event event = claim.event();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "event",
            Phrases.event(event.type(), event.mode()),
            claim.trigger().text(),
            marking.mark(Role.TRIGGER, claim.trigger()),
            event.contexts().isEmpty() ? null : String.join(", ", event.contexts()),
            false,
            List.of()));
    facts.add(where(event));
    facts.add(when(event.time()));
    for (Toll toll : event.tolls()) {
      if (toll.partOf() == null) {
        facts.add(toll(toll, event.tolls()));
      }
    }
    for (Victim victim : event.victims()) {
      facts.add(
          new Fact(
              "person",
              victim.name(),
              victim.passage().text(),
              marking.mark(Role.VICTIM, victim.passage()),
              victim.age() == null ? null : "aged " + victim.age(),
              false,
              List.of()));
    }
    for (Participant participant : event.participants()) {
      facts.add(
          new Fact(
              participant.role().label(),
              participant.passage().text(),
              participant.passage().text(),
              marking.mark(Role.PARTICIPANT, participant.passage()),
              participant.inferred() ? "from another sentence" : null,
              false,
              List.of()));
    }
    said(claim, facts);
    return facts;
  }

  private Fact where(Event event) {
    PlaceName place = event.place();
    if (place == null) {
      return unknown("where", "the report names no place for it");
    }
    String relation = place.relation() == null ? "" : place.relation() + " ";
    boolean open = !(place.ref() instanceof PlaceRef.Resolved);
    return new Fact(
        "where",
        open ? "“" + place.passage().text() + "”" : relation + Marking.says(place),
        place.passage().text(),
        marking.mark(Role.PLACE, place.passage()),
        open ? Marking.says(place) : precision(event.precision()),
        open,
        List.of());
  }

  private static @Nullable String precision(Event.Precision precision) {
    return switch (precision) {
      case EXACT -> null;
      case NEAR -> "near it, not in it";
      case AREA -> "somewhere in it";
      case UNKNOWN -> "how near is not known";
    };
  }

  private Fact when(Event.@Nullable Occasion time) {
    if (time == null) {
      return unknown("when", "the report tells no time for it");
    }
    boolean open = time.expression().ref() instanceof TimeRef.Unresolved;
    return new Fact(
        "when",
        open ? "“" + time.expression().passage().text() + "”" : Marking.says(time.expression()),
        time.expression().passage().text(),
        marking.mark(Role.TIME, time.expression().passage()),
        open
            ? Marking.says(time.expression())
            : time.fromContext() ? "from another sentence" : null,
        open,
        List.of());
  }

  private Fact toll(Toll toll, List<Toll> all) {
    List<Fact> parts =
        all.stream()
            .filter(part -> toll.equals(part.partOf()))
            .map(part -> toll(part, List.of()))
            .toList();
    return new Fact(
        toll.harm().label(),
        Phrases.count(toll.count()) + (toll.of().isEmpty() ? "" : " " + toll.of()),
        toll.passage().text(),
        marking.mark(Role.TOLL, toll.passage()),
        note(toll),
        false,
        parts);
  }

  private static String note(Toll toll) {
    List<String> notes = new ArrayList<>();
    notes.add(
        toll.status() == PersonStatus.UNKNOWN
            ? "civilian or combatant not said"
            : toll.status().label());
    if (toll.cumulative()) {
      notes.add("all known so far");
    }
    if (toll.includesKilled()) {
      notes.add("may include the dead");
    }
    return String.join("; ", notes);
  }

  private void said(Claim claim, List<Fact> facts) {
    if (claim.attribution().isEmpty()) {
      facts.add(
          new Fact(
              "says so", "the report itself", null, null, "in its own voice", false, List.of()));
    }
    for (Attribution attribution : claim.attribution()) {
      facts.add(
          new Fact(
              "says so",
              attribution.source() == null ? "somebody not named" : attribution.source().text(),
              attribution.source() == null ? null : attribution.source().text(),
              marking.mark(
                  attribution.source() == null ? Role.CUE : Role.SPEAKER,
                  attribution.source() == null ? attribution.cue() : attribution.source()),
              attribution.manner().label(),
              attribution.source() == null,
              List.of()));
    }
  }

  private static Fact unknown(String name, String why) {
    return new Fact(name, "not known", null, null, why, true, List.of());
  }
}
