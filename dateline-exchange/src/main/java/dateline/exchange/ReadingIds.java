package dateline.exchange;

import dateline.model.Actor;
import dateline.model.ActorMentions;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.Incident;
import dateline.model.Mention;
import dateline.model.Passage;
import dateline.model.Reading;
import dateline.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that the parts of a reading go by on its line: a letter for the kind, a number for the
 * order, from 1. They mean something within their line only.
 */
final class ReadingIds {
  private final Map<Mention, String> places = new HashMap<>();
  private final Map<Mention, String> times = new HashMap<>();
  private final Map<Span, String> timesBySpan = new HashMap<>();
  private final Map<Actor, String> actors = new HashMap<>();
  private final Map<String, String> actorsByName = new HashMap<>();
  private final ActorMentions mentions;
  private final Map<Attribution, String> attributions = new HashMap<>();
  private final Map<Claim, String> claims = new HashMap<>();
  private final Map<Incident, String> incidents = new HashMap<>();
  private final Map<Claim, String> incidentOf = new HashMap<>();
  private final Map<Span, String> speakers = new HashMap<>();

  ReadingIds(Reading reading) {
    number("p", reading.places(), places);
    number("t", reading.times(), times);
    times.forEach((time, id) -> timesBySpan.putIfAbsent(time.passage().span(), id));
    number("a", reading.actors(), actors);
    mentions = new ActorMentions(reading.actors());
    for (Actor actor : reading.actors()) {
      actorsByName.putIfAbsent(actor.profile().name(), of(actor));
      speakers.putIfAbsent(actor.mentions().getFirst().span(), of(actor));
    }
    number("s", reading.attributions(), attributions);
    number("c", reading.claims(), claims);
    number("i", reading.incidents(), incidents);
    for (Incident incident : reading.incidents()) {
      String id = of(incident);
      incident.claims().forEach(claim -> incidentOf.putIfAbsent(claim, id));
    }
  }

  String of(Mention.PlaceName place) {
    return named(places, place, "a place");
  }

  String of(Mention.TimeExpression time) {
    return named(times, time, "a time");
  }

  /** Returns the id of the expression of time that stands at a span. */
  String ofTime(Span span) {
    return named(timesBySpan, span, "a time");
  }

  String of(Actor actor) {
    return named(actors, actor, "an actor");
  }

  /** Returns the id of the first actor that goes by a name. */
  String ofActor(String name) {
    return named(actorsByName, name, "an actor");
  }

  /** Returns the id of the actor that words stand for; null where they stand for none. */
  @Nullable String ofActor(@Nullable Passage words) {
    Actor actor = words == null ? null : mentions.in(words.span());
    return actor == null ? null : of(actor);
  }

  String of(Attribution attribution) {
    return named(attributions, attribution, "an attribution");
  }

  /** Returns the id of the actor that is first mentioned by words; null for null. */
  @Nullable String ofSpeaker(@Nullable Passage firstMention) {
    return firstMention == null ? null : named(speakers, firstMention.span(), "an actor");
  }

  /** Returns the attribution that passes another on; null for one that the report passes on. */
  @Nullable String outside(Attribution attribution) {
    Attribution outer = attribution.inside();
    return outer == null ? null : of(outer);
  }

  String of(Claim claim) {
    return named(claims, claim, "a claim");
  }

  String of(Incident incident) {
    return named(incidents, incident, "an incident");
  }

  /** Returns the incident that a claim tells of; empty when it tells of none. */
  String incidentOf(Claim claim) {
    return incidentOf.getOrDefault(claim, "");
  }

  private static <T> void number(String letter, List<? extends T> parts, Map<T, String> names) {
    int number = 0;
    for (T part : parts) {
      names.putIfAbsent(part, letter + ++number);
    }
  }

  private static <T> String named(Map<T, String> names, T part, String what) {
    String name = names.get(part);
    if (name == null) {
      throw new IllegalArgumentException(what + " is spoken of that the reading does not list");
    }
    return name;
  }
}
