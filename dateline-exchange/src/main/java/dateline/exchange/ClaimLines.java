package dateline.exchange;

import dateline.model.Claim;
import dateline.model.Count;
import dateline.model.Event;
import dateline.model.Harm;
import dateline.model.Incident;
import dateline.model.Mode;
import dateline.model.Participant;
import dateline.model.PersonStatus;
import dateline.model.TimeRef;
import dateline.model.Toll;
import dateline.model.TollRange;
import dateline.model.Victim;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of a reading's line that tells what is said to have happened: claims and incidents. */
final class ClaimLines {
  private static final Set<Participant.Role> ACTING = Set.of(Participant.Role.ACTOR);
  private static final Set<Participant.Role> DONE_TO =
      Set.of(
          Participant.Role.RECIPIENT,
          Participant.Role.VICTIM,
          Participant.Role.TARGET,
          Participant.Role.BENEFICIARY);

  private final JsonLine json;
  private final ReadingIds ids;

  ClaimLines(JsonLine json, ReadingIds ids) {
    this.json = json;
    this.ids = ids;
  }

  void claims(List<Claim> claims) {
    json.list("claims");
    for (Claim claim : claims) {
      Event event = claim.event();
      json.open();
      json.text("id", ids.of(claim));
      json.text("event", event.type().name());
      json.text("mode", label(event.mode()));
      json.texts("contexts", event.contexts());
      json.span("trigger", claim.trigger().span());
      json.span("sentence", claim.sentence().span());
      json.text("summary", Phrases.claim(claim));
      participants(event.participants());
      victims(event.victims());
      place(event);
      json.text("placePrecision", ClaimFields.word(event.precision()));
      time(event.time());
      tolls(event.tolls());
      json.text("status", claim.status().label());
      json.text("certainty", claim.certainty().label());
      json.texts("attribution", claim.attribution().stream().map(ids::of).toList());
      json.confidence(claim.confidence());
      json.foundBy(claim.foundBy());
      json.text("about", claim.about() == null ? null : ids.of(claim.about()));
      json.text("position", claim.position() == null ? null : claim.position().label());
      json.close();
    }
    json.endList();
  }

  void incidents(List<Incident> incidents) {
    json.list("incidents");
    for (Incident incident : incidents) {
      Claim main = incident.main();
      Event event = incident.event();
      json.open();
      json.text("id", ids.of(incident));
      json.texts("claims", incident.claims().stream().map(ids::of).toList());
      json.text("event", event.type().name());
      json.text("mode", label(event.mode()));
      place(event);
      ReadingWriter.days(json, refOf(event.time()));
      json.texts("actors", taking(incident, ACTING));
      json.texts("recipients", taking(incident, DONE_TO));
      range("killed", incident.toll(Harm.KILLED));
      range("injured", incident.toll(Harm.INJURED));
      byStatus("killedBy", incident.byStatus().get(Harm.KILLED));
      byStatus("injuredBy", incident.byStatus().get(Harm.INJURED));
      otherTolls(incident);
      json.text("status", main.status().label());
      json.text("summary", incident.summary());
      json.close();
    }
    json.endList();
  }

  /** Returns the actors that take such parts in an incident's claims, in their order. */
  private List<String> taking(Incident incident, Set<Participant.Role> roles) {
    return incident.claims().stream()
        .flatMap(claim -> claim.event().participants().stream())
        .filter(participant -> roles.contains(participant.role()))
        .map(participant -> ids.ofActor(participant.passage()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private void participants(List<Participant> participants) {
    json.list("participants");
    for (Participant participant : participants) {
      json.open();
      json.text("role", participant.role().label());
      json.passage(participant.passage());
      json.text("actor", ids.ofActor(participant.passage()));
      json.flag("inferred", participant.inferred());
      json.close();
    }
    json.endList();
  }

  private void victims(List<Victim> victims) {
    json.list("victims");
    for (Victim victim : victims) {
      json.open();
      json.text("name", victim.name());
      json.number("age", victim.age());
      json.unknown("sex");
      json.unknown("role");
      json.span("span", victim.passage().span());
      json.close();
    }
    json.endList();
  }

  private void place(Event event) {
    json.text("place", event.place() == null ? null : ids.of(event.place()));
  }

  private void time(Event.@Nullable Occasion time) {
    json.text("time", time == null ? null : ids.of(time.expression()));
    ReadingWriter.days(json, refOf(time));
    json.text("timeFrom", time == null ? null : ClaimFields.timeFrom(time.fromContext()));
  }

  private void tolls(List<Toll> tolls) {
    json.list("tolls");
    for (Toll toll : tolls) {
      json.open();
      json.text("harm", toll.harm().label());
      json.text("of", toll.of().isEmpty() ? null : toll.of());
      json.text("status", toll.status().label());
      json.unknown("side");
      json.text("count", kind(toll.count()));
      json.number("min", toll.count().min());
      json.number("max", toll.count().max());
      json.passage(toll.passage());
      if (toll.count() instanceof Count.InWords said
          && !said.words().equals(toll.passage().text())) {
        json.text("words", said.words());
      }
      json.flag("cumulative", toll.cumulative());
      json.number("partOf", wholeOf(toll, tolls));
      if (toll.includesKilled()) {
        json.flag("includesKilled", true);
      }
      json.foundBy(toll.foundBy());
      json.close();
    }
    json.endList();
  }

  private static @Nullable Integer wholeOf(Toll toll, List<Toll> tolls) {
    if (toll.partOf() == null) {
      return null;
    }
    int whole = tolls.indexOf(toll.partOf());
    if (whole < 0) {
      throw new IllegalArgumentException("a toll is part of one that its claim does not hold");
    }
    return whole;
  }

  /** Writes the tolls of harms that have no fields of their own, where there are any. */
  private void otherTolls(Incident incident) {
    Set<Harm> harms = EnumSet.noneOf(Harm.class);
    harms.addAll(incident.tolls().keySet());
    harms.addAll(incident.byStatus().keySet());
    harms.removeAll(Set.of(Harm.KILLED, Harm.INJURED));
    if (harms.isEmpty()) {
      return;
    }
    json.list("otherTolls");
    for (Harm harm : harms) {
      json.open();
      json.text("harm", harm.label());
      range("toll", incident.toll(harm));
      byStatus("by", incident.byStatus().get(harm));
      json.close();
    }
    json.endList();
  }

  private void byStatus(String name, @Nullable Map<PersonStatus, TollRange> ranges) {
    json.open(name);
    for (PersonStatus status : PersonStatus.values()) {
      range(status.label(), ranges == null ? null : ranges.get(status));
    }
    json.close();
  }

  private void range(String name, @Nullable TollRange range) {
    if (range == null) {
      json.unknown(name);
      return;
    }
    json.open(name);
    json.number("min", range.min());
    json.number("max", range.max());
    json.number("best", range.best());
    if (range.basis() != TollRange.Basis.UNSTATED) {
      json.text("basis", range.basis().label());
    }
    json.close();
  }

  private static String kind(Count count) {
    return switch (count) {
      case Count.Exactly exactly -> "exactly";
      case Count.AtLeast atLeast -> "at least";
      case Count.AtMost atMost -> "at most";
      case Count.About about -> "about";
      case Count.Between between -> "between";
      case Count.InWords inWords -> "in words";
    };
  }

  private static @Nullable String label(@Nullable Mode mode) {
    return mode == null ? null : mode.label();
  }

  private static @Nullable TimeRef refOf(Event.@Nullable Occasion time) {
    return time == null ? null : time.expression().ref();
  }
}
