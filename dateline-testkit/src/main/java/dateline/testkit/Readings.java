package dateline.testkit;

import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Attribution;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimStatus;
import dateline.model.Count;
import dateline.model.Engine;
import dateline.model.Event;
import dateline.model.EventType;
import dateline.model.FoundBy;
import dateline.model.Harm;
import dateline.model.Incident;
import dateline.model.KnownPlace;
import dateline.model.Mention.Anchor;
import dateline.model.Mention.PlaceName;
import dateline.model.Mention.TimeExpression;
import dateline.model.Mention.TimeType;
import dateline.model.Mention.Use;
import dateline.model.Mode;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.PersonStatus;
import dateline.model.PlaceKind;
import dateline.model.PlaceRef;
import dateline.model.Position;
import dateline.model.Problem;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Sector;
import dateline.model.Span;
import dateline.model.TimeRef;
import dateline.model.Toll;
import dateline.model.TollRange;
import dateline.model.Victim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Generators of whole reports and readings that mean nothing and hold every case of the model, over
 * {@link Texts#texts() texts that are hard on offsets}. Confidences have four places, as many as
 * the exchange format has.
 */
public final class Readings {
  private final Random random;
  private final Report report;

  private Readings(String text, long seed) {
    this.random = new Random(seed);
    this.report = report(text);
  }

  /** Returns reports of which more or less is known. */
  public static Arbitrary<Report> reports() {
    return Combinators.combine(Texts.texts().filter(text -> !text.isBlank()), Arbitraries.longs())
        .as((text, seed) -> new Readings(text, seed).report);
  }

  /** Returns readings of such reports. */
  public static Arbitrary<Reading> readings() {
    return Combinators.combine(Texts.texts(), Arbitraries.longs())
        .as((text, seed) -> new Readings(text, seed).reading());
  }

  private Report report(String text) {
    LocalDate day = perhaps(this::day);
    return new Report(
        "r" + random.nextInt(9),
        text,
        perhaps(() -> "“Six\" killed\\ 🕊"),
        day,
        day == null ? null : one(Report.DateSource.values()),
        perhaps(() -> "Example"),
        perhaps(() -> "https://example.org/a?b=c"),
        perhaps(() -> "A. Nonymous"),
        perhaps(() -> "en"),
        perhaps(() -> "it"));
  }

  private Reading reading() {
    List<PlaceName> places = some(i -> place());
    List<TimeExpression> times = some(i -> time());
    List<Actor> actors = some(this::actor);
    List<Attribution> attributions = new ArrayList<>();
    some(i -> attributions.add(attribution(actors, any(attributions))));
    List<Claim> claims = new ArrayList<>(some(i -> claim(places, times, attributions)));
    if (!claims.isEmpty()) {
      Claim about = perhaps(claims::getFirst);
      claims.add(claim(places, times, attributions).as(one(Position.values()), about));
    }
    List<Incident> incidents = claims.isEmpty() ? List.of() : some(i -> incident(claims));
    Span span = perhaps(() -> passage().span());
    return new Reading(
        report,
        places,
        times,
        actors,
        attributions,
        claims,
        incidents,
        List.of(new Problem("made-up", span, "Nothing of it is true.")),
        new Engine("1", "2", Map.of("model", "b".repeat(64), "gazetteer", "a".repeat(64))));
  }

  private PlaceName place() {
    PlaceRef ref =
        switch (random.nextInt(3)) {
          case 0 -> new PlaceRef.Resolved(known(), confidence(), some(i -> candidate()));
          case 1 -> new PlaceRef.Ambiguous(List.of(candidate(), candidate()));
          default -> new PlaceRef.Unresolved("made up");
        };
    return new PlaceName(
        passage(),
        ref,
        perhaps(() -> "north of"),
        List.of(Use.values()).get(random.nextInt(Use.values().length)),
        foundBy());
  }

  private PlaceRef.Candidate candidate() {
    return new PlaceRef.Candidate(known(), confidence());
  }

  private KnownPlace known() {
    return new KnownPlace(
        "Baʿrūn",
        perhaps(() -> random.nextLong() >>> 1),
        perhaps(() -> "Q" + random.nextInt(1000)),
        perhaps(() -> "SY"),
        perhaps(() -> "Raqqa"),
        perhaps(() -> "Ath-Thawrah"),
        random.nextDouble(-90, 90),
        random.nextDouble(-180, 180),
        one(PlaceKind.values()));
  }

  private TimeExpression time() {
    LocalDate from = day();
    TimeRef ref =
        switch (random.nextInt(3)) {
          case 0 -> new TimeRef.On(from);
          case 1 -> new TimeRef.Within(from, from.plusDays(1 + random.nextInt(400)));
          default -> new TimeRef.Unresolved("made up");
        };
    return new TimeExpression(
        passage(),
        one(TimeType.values()),
        perhaps(() -> "P6D"),
        ref,
        perhaps(() -> random.nextBoolean() ? new Anchor.Published() : new Anchor.Dateline()),
        foundBy());
  }

  private Actor actor(int number) {
    Actor.Profile profile =
        new Actor.Profile(
            "Actor " + number,
            one(ActorKind.values()),
            perhaps(() -> "SY"),
            perhaps(() -> one(Sector.values())),
            perhaps(() -> "Actor 1"),
            perhaps(() -> "President of Syria"));
    List<Passage> mentions = List.of(passage(), passage());
    return switch (random.nextInt(3)) {
      case 0 -> new Actor.Known(profile, mentions, foundBy());
      case 1 -> new Actor.Named(profile, mentions, foundBy());
      default -> new Actor.Described(profile, mentions, foundBy());
    };
  }

  private Attribution attribution(List<Actor> actors, @Nullable Attribution inside) {
    Actor speaker = any(actors);
    boolean deep = inside != null && inside.chain().size() == Attribution.LONGEST_CHAIN;
    return new Attribution(
        perhaps(this::passage),
        perhaps(this::passage),
        List.of(passage(), passage()),
        one(Attribution.Manner.values()),
        speaker == null ? null : speaker.mentions().getFirst(),
        deep ? null : inside,
        foundBy());
  }

  private Claim claim(
      List<PlaceName> places, List<TimeExpression> times, List<Attribution> attributions) {
    Passage sentence = passage();
    EventType type = one(EventType.values());
    List<Mode> modes = Stream.of(Mode.values()).filter(mode -> mode.fits(type)).toList();
    Event event =
        new Event(
            type,
            any(modes),
            random.nextBoolean() ? List.of() : List.of("military", "cbrn"),
            some(
                i ->
                    new Participant(
                        one(Participant.Role.values()), passage(), random.nextBoolean())),
            some(i -> new Victim("Amal “A.” Haddad", perhaps(() -> random.nextInt(99)), passage())),
            any(places),
            one(Event.Precision.values()),
            occasion(times),
            tolls(sentence.span()));
    return new Claim(
        event,
        attributions.stream().filter(each -> random.nextBoolean()).toList(),
        one(ClaimStatus.values()),
        one(Certainty.values()),
        report.passage(within(sentence.span())),
        sentence,
        confidence(),
        foundBy());
  }

  private Event.@Nullable Occasion occasion(List<TimeExpression> times) {
    TimeExpression time = any(times);
    return time == null ? null : new Event.Occasion(time, random.nextBoolean());
  }

  private List<Toll> tolls(Span sentence) {
    List<Toll> tolls = new ArrayList<>();
    Harm harm = one(Harm.values());
    for (int i = random.nextInt(4); i > 0; i--) {
      tolls.add(
          new Toll(
              harm,
              count(),
              report.passage(within(sentence)),
              random.nextBoolean() ? "" : "civilians",
              one(PersonStatus.values()),
              random.nextBoolean(),
              random.nextBoolean(),
              any(tolls),
              foundBy()));
    }
    return random.nextBoolean() ? tolls : tolls.reversed();
  }

  private Count count() {
    int number = random.nextInt(100_000);
    return switch (random.nextInt(6)) {
      case 0 -> new Count.Exactly(number);
      case 1 -> new Count.AtLeast(number);
      case 2 -> new Count.AtMost(number);
      case 3 -> new Count.About(number);
      case 4 -> new Count.Between(number, number + 1 + random.nextInt(9));
      default -> new Count.InWords("dozens", number);
    };
  }

  private Incident incident(List<Claim> claims) {
    Map<Harm, TollRange> tolls = new EnumMap<>(Harm.class);
    Map<Harm, Map<PersonStatus, TollRange>> byStatus = new EnumMap<>(Harm.class);
    for (Harm harm : Harm.values()) {
      if (random.nextBoolean()) {
        tolls.put(harm, range());
      }
      if (random.nextBoolean()) {
        byStatus.put(harm, Map.of(one(PersonStatus.values()), range()));
      }
    }
    Claim main = one(claims);
    EventType type = main.event().type();
    List<Claim> same = claims.stream().filter(each -> each.event().type() == type).toList();
    return new Incident(List.of(main, one(same)), tolls, byStatus, "Made up, all of it");
  }

  private TollRange range() {
    int min = random.nextInt(99);
    int best = min + random.nextInt(9);
    Integer max = perhaps(() -> best + random.nextInt(9));
    return new TollRange(min, max, best, one(TollRange.Basis.values()));
  }

  private Passage passage() {
    return report.passage(within(new Span(0, report.text().length())));
  }

  /** Returns a span within another that parts no character in two. */
  private Span within(Span outer) {
    String text = report.text();
    int length = text.codePointCount(outer.start(), outer.end());
    int one = random.nextInt(length);
    int other = random.nextInt(length);
    return new Span(
        text.offsetByCodePoints(outer.start(), Math.min(one, other)),
        text.offsetByCodePoints(outer.start(), Math.max(one, other) + 1));
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(random.nextInt(30_000));
  }

  private double confidence() {
    return random.nextInt(10_001) / 1e4;
  }

  private FoundBy foundBy() {
    return new FoundBy(random.nextBoolean() ? "toll.passive" : "head/span", random.nextInt(9));
  }

  private <T> List<T> some(IntFunction<T> make) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      some.add(make.apply(i));
    }
    return some.stream().distinct().toList();
  }

  private <T> @Nullable T perhaps(Supplier<T> make) {
    return random.nextBoolean() ? make.get() : null;
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> @Nullable T any(List<T> values) {
    return values.isEmpty() || random.nextBoolean() ? null : one(values);
  }
}
