package dateline.workbench.page;

import dateline.exchange.CodePoints;
import dateline.exchange.Phrases;
import dateline.model.Attribution;
import dateline.model.Claim;
import dateline.model.KnownPlace;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.PlaceRef;
import dateline.model.Reading;
import dateline.model.Span;
import dateline.model.TimeRef;
import dateline.model.Toll;
import dateline.model.Victim;
import dateline.workbench.text.Mark;
import dateline.workbench.text.Mark.Role;
import dateline.workbench.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds all the words of a report that something was read in, and what rests on them. */
final class Marking {
  private final Map<Spot, Found> found = new HashMap<>();
  private final Map<Spot, Mark> marks = new HashMap<>();
  private final List<Paragraph.Placed> placed = new ArrayList<>();

  /** The same words may have several roles, and each is a mark. */
  private record Spot(Role role, Span span) {}

  /** What is known of a spot. */
  private static final class Found {
    private final Set<String> says = new LinkedHashSet<>();
    private final Set<String> claims = new LinkedHashSet<>();
    private boolean open;
  }

  Marking(Reading reading) {
    reading.places().forEach(this::place);
    reading.times().forEach(this::time);
    reading.attributions().forEach(this::said);
    for (int i = 0; i < reading.claims().size(); i++) {
      claim("c" + (i + 1), reading.claims().get(i));
    }
    number(reading.report().text());
  }

  /** Returns the marks with their places, in the order of the text. */
  List<Paragraph.Placed> placed() {
    return placed;
  }

  /** Returns the id of the mark on words; null when there is none. */
  @Nullable String mark(Role role, @Nullable Passage passage) {
    Mark mark = passage == null ? null : marks.get(new Spot(role, passage.span()));
    return mark == null ? null : mark.id();
  }

  private void claim(String id, Claim claim) {
    add(Role.SENTENCE, claim.sentence(), Phrases.claim(claim), id, false);
    add(
        Role.TRIGGER,
        claim.trigger(),
        Phrases.event(claim.event().type(), claim.event().mode()),
        id,
        false);
    for (Toll toll : claim.event().tolls()) {
      add(Role.TOLL, toll.passage(), Phrases.toll(toll), id, false);
    }
    for (Victim victim : claim.event().victims()) {
      add(Role.VICTIM, victim.passage(), "a person who came to harm", id, false);
    }
    for (Participant participant : claim.event().participants()) {
      add(Role.PARTICIPANT, participant.passage(), participant.role().label(), id, false);
    }
    PlaceName place = claim.event().place();
    if (place != null) {
      add(Role.PLACE, place.passage(), says(place), id, open(place));
    }
    if (claim.event().time() != null) {
      TimeExpression time = claim.event().time().expression();
      add(Role.TIME, time.passage(), says(time), id, open(time));
    }
    for (Attribution attribution : claim.attribution()) {
      said(attribution, id);
    }
  }

  private void place(PlaceName place) {
    add(Role.PLACE, place.passage(), says(place), null, open(place));
  }

  private void time(TimeExpression time) {
    add(Role.TIME, time.passage(), says(time), null, open(time));
  }

  private void said(Attribution attribution) {
    said(attribution, null);
  }

  private void said(Attribution attribution, @Nullable String claim) {
    if (attribution.source() != null) {
      add(Role.SPEAKER, attribution.source(), "who says so", claim, false);
    }
    if (attribution.cue() != null) {
      add(Role.CUE, attribution.cue(), "word of saying", claim, false);
    }
    for (Passage content : attribution.content()) {
      add(Role.CONTENT, content, "what is said: " + attribution.manner().label(), claim, false);
    }
  }

  private void add(Role role, Passage passage, String says, @Nullable String claim, boolean open) {
    Found at = found.computeIfAbsent(new Spot(role, passage.span()), spot -> new Found());
    at.says.add(says);
    at.open |= open;
    if (claim != null) {
      at.claims.add(claim);
    }
  }

  private void number(String text) {
    CodePoints points = CodePoints.of(text);
    List<Spot> inOrder =
        found.keySet().stream()
            .sorted(
                Comparator.comparingInt((Spot spot) -> spot.span().start())
                    .thenComparingInt(spot -> -spot.span().end())
                    .thenComparing(Spot::role))
            .toList();
    for (Spot spot : inOrder) {
      Found at = found.get(spot);
      if (at == null) {
        throw new IllegalStateException("a spot that was not found");
      }
      Mark mark =
          new Mark(
              "m" + (placed.size() + 1),
              spot.role(),
              points.start(spot.span()),
              points.end(spot.span()),
              spot.span().in(text),
              String.join("; ", at.says),
              List.copyOf(at.claims),
              at.open);
      marks.put(spot, mark);
      placed.add(new Paragraph.Placed(mark, spot.span().start(), spot.span().end()));
    }
  }

  private static boolean open(PlaceName place) {
    return !(place.ref() instanceof PlaceRef.Resolved);
  }

  private static boolean open(TimeExpression time) {
    return time.ref() instanceof TimeRef.Unresolved;
  }

  /** Returns what a place name stands for, or why that stays open. */
  static String says(PlaceName place) {
    String use =
        switch (place.use()) {
          case PLACE -> "";
          case GOVERNMENT -> ", for its government";
          case NAME -> ", in the name of something else";
        };
    return switch (place.ref()) {
      case PlaceRef.Resolved known -> named(known.place()) + use;
      case PlaceRef.Ambiguous open ->
          "not decided: "
              + open.candidates().stream()
                  .limit(3)
                  .map(candidate -> named(candidate.place()))
                  .collect(Collectors.joining(" or "));
      case PlaceRef.Unresolved open -> "not resolved: " + open.why();
    };
  }

  /** Returns a place with what it lies in: "Zabīd, Al Hudaydah, Yemen". */
  static String named(KnownPlace place) {
    String code = place.country();
    String country = code == null ? null : Named.country(code);
    return Stream.of(place.name(), place.admin1(), country)
        .flatMap(Stream::ofNullable)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Returns the days that an expression of time stands for, or why they stay open. */
  static String says(TimeExpression time) {
    return switch (time.ref()) {
      case TimeRef.On on -> Phrases.day(on.day());
      case TimeRef.Within within -> Phrases.days(within.from(), within.to());
      case TimeRef.Unresolved open -> "not resolved: " + open.why();
    };
  }
}
