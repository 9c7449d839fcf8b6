package dateline.testkit;

import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Attribution;
import dateline.model.Attribution.Manner;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimStatus;
import dateline.model.Count;
import dateline.model.Engine;
import dateline.model.Event;
import dateline.model.Event.Occasion;
import dateline.model.Event.Precision;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reading made by hand, with something of everything that a reading can hold, over a text whose
 * first character alone sets UTF-16 and code points apart.
 */
public final class ExampleReading {
  /** The text: an air strike told by two speakers, one inside the other, and a denial. */
  public static final String TEXT =
      """
      🕊 Six civilians, three of them children, were killed by bombs north of Raqqa yesterday, \
      residents told an agency. "Dozens" were hurt, among them Amal Haddad, 34, of Tripoli.

      The ministry denied any strike on Barun = home 🏠.
      """;

  private static final FoundBy HAND = FoundBy.rule("example");
  private static final LocalDate DAY = LocalDate.of(2015, 11, 19);

  private final Report report;

  private ExampleReading(Report report) {
    this.report = report;
  }

  /** Returns the report that is read: known id, outlet and date. */
  public static Report report() {
    return new Report(
        "a1",
        TEXT,
        "=Bombs, \"again\"",
        DAY.plusDays(1),
        Report.DateSource.GIVEN,
        "The Example",
        "https://example.org/a1",
        null,
        "en",
        "it");
  }

  /** Returns the reading. */
  public static Reading reading() {
    return ReadingInvariants.check(new ExampleReading(report()).read());
  }

  /** Returns a reading that found nothing in an undated report. */
  public static Reading empty() {
    Problem undated =
        new Problem("undated", null, "The report has no date, so “yesterday” stays unknown.");
    return new Reading(
        Report.named("empty", "Nothing of note."),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(undated),
        engine());
  }

  private Reading read() {
    PlaceName raqqa =
        place("Raqqa", new PlaceRef.Resolved(raqqa(), 0.973214, List.of()), "north of");
    PlaceName tripoli =
        place(
            "Tripoli",
            new PlaceRef.Ambiguous(
                List.of(
                    new PlaceRef.Candidate(city("Tripoli", 2210247L, "LY", 32.88, 13.19), 0.6),
                    new PlaceRef.Candidate(city("Tripoli", 266826L, "LB", 34.43, 35.84), 0.4))),
            null);
    PlaceName barun =
        place("Barun", new PlaceRef.Unresolved("no place of that name is known"), null);
    TimeExpression yesterday =
        new TimeExpression(
            at("yesterday"),
            TimeType.DATE,
            DAY.toString(),
            new TimeRef.On(DAY),
            new Anchor.Published(),
            HAND);
    Attribution agency = said("an agency", "told", "Six civilians", Manner.INDIRECT);
    Attribution residents =
        new Attribution(
            at("residents"),
            at("told"),
            List.of(at("Six civilians")),
            Manner.INDIRECT,
            null,
            agency,
            HAND);
    Attribution ministry = said("The ministry", "denied", "any strike on Barun", Manner.INDIRECT);
    Claim strike = strike(raqqa, yesterday, List.of(residents, agency));
    Claim hurt = hurt(tripoli, yesterday);
    Claim denial = denial(barun, ministry).as(Position.DENIED, strike);
    return new Reading(
        report,
        List.of(raqqa, tripoli, barun),
        List.of(yesterday),
        actors(),
        List.of(residents, agency, ministry),
        List.of(strike, hurt, denial),
        List.of(incident(strike, hurt), told(denial)),
        List.of(
            new Problem("place-unresolved", at("Barun").span(), "Barun is not in the gazetteer.")),
        engine());
  }

  private List<Actor> actors() {
    return List.of(
        new Actor.Described(
            new Actor.Profile("residents", ActorKind.CIVILIANS, null, Sector.CVL, null, null),
            List.of(at("residents")),
            HAND),
        new Actor.Named(
            new Actor.Profile("Amal Haddad", ActorKind.PERSON, null, null, null, null),
            List.of(at("Amal Haddad")),
            HAND),
        new Actor.Known(
            new Actor.Profile(
                "Syrian government", ActorKind.GOVERNMENT, "SY", Sector.GOV, null, null),
            List.of(at("The ministry")),
            HAND));
  }

  private Claim strike(PlaceName raqqa, TimeExpression yesterday, List<Attribution> chain) {
    Toll six =
        new Toll(
            Harm.KILLED,
            new Count.Exactly(6),
            at("Six"),
            "civilians",
            PersonStatus.CIVILIAN,
            false,
            false,
            null,
            HAND);
    Toll children =
        new Toll(
            Harm.KILLED,
            new Count.Exactly(3),
            at("three"),
            "children",
            PersonStatus.CIVILIAN,
            false,
            false,
            six,
            HAND);
    Event event =
        new Event(
            EventType.ASSAULT,
            Mode.AERIAL,
            List.of("military"),
            List.of(new Participant(Participant.Role.MEANS, at("bombs"), false)),
            List.of(),
            raqqa,
            Precision.NEAR,
            new Occasion(yesterday, false),
            List.of(six, children));
    return claim(event, chain, ClaimStatus.HAPPENED, Certainty.CERTAIN, "killed", "Six", "agency.");
  }

  private Claim hurt(PlaceName tripoli, TimeExpression yesterday) {
    Toll dozens =
        new Toll(
            Harm.INJURED,
            new Count.InWords("dozens", 24),
            at("Dozens"),
            "",
            PersonStatus.UNKNOWN,
            false,
            false,
            null,
            HAND);
    Event event =
        new Event(
            EventType.ASSAULT,
            null,
            List.of(),
            List.of(new Participant(Participant.Role.MEANS, at("bombs"), true)),
            List.of(new Victim("Amal Haddad", 34, at("Amal Haddad"))),
            tripoli,
            Precision.EXACT,
            new Occasion(yesterday, true),
            List.of(dozens));
    return claim(
        event, List.of(), ClaimStatus.HAPPENED, Certainty.PROBABLE, "hurt", "\"Dozens", "Tripoli.");
  }

  private Claim denial(PlaceName barun, Attribution ministry) {
    Event event =
        new Event(
            EventType.ASSAULT,
            Mode.AERIAL,
            List.of(),
            List.of(),
            List.of(),
            barun,
            Precision.EXACT,
            null,
            List.of());
    return claim(
        event,
        List.of(ministry),
        ClaimStatus.DENIED,
        Certainty.CERTAIN,
        "strike",
        "The ministry",
        "🏠.");
  }

  private Claim claim(
      Event event,
      List<Attribution> chain,
      ClaimStatus status,
      Certainty certainty,
      String trigger,
      String first,
      String last) {
    Span sentence = at(first).span().to(at(last).span());
    return new Claim(
        event, chain, status, certainty, at(trigger), report.passage(sentence), 0.93456789, HAND);
  }

  private Incident incident(Claim strike, Claim hurt) {
    TollRange six = new TollRange(6, 6, 6, TollRange.Basis.SENTENCE);
    TollRange dozens = new TollRange(24, null, 24, TollRange.Basis.SENTENCE);
    return new Incident(
        List.of(strike, hurt),
        Map.of(Harm.KILLED, six, Harm.INJURED, dozens),
        Map.of(
            Harm.KILLED, Map.of(PersonStatus.CIVILIAN, six),
            Harm.INJURED, Map.of(PersonStatus.UNKNOWN, dozens)),
        "Six civilians killed by bombs north of Raqqa");
  }

  private Incident told(Claim denial) {
    return new Incident(List.of(denial), Map.of(), Map.of(), "A strike on Barun, denied");
  }

  private PlaceName place(String name, PlaceRef ref, @Nullable String relation) {
    return new PlaceName(at(name), ref, relation, Use.PLACE, HAND);
  }

  private Attribution said(String source, String cue, String content, Manner manner) {
    return new Attribution(at(source), at(cue), List.of(at(content)), manner, null, null, HAND);
  }

  private Passage at(String words) {
    int start = TEXT.indexOf(words);
    return report.passage(new Span(start, start + words.length()));
  }

  private static KnownPlace raqqa() {
    return new KnownPlace(
        "Ar Raqqah", 172955L, "Q239097", "SY", "Raqqa", null, 35.95, 39.01, PlaceKind.SETTLEMENT);
  }

  private static KnownPlace city(String name, long id, String country, double lat, double lon) {
    return new KnownPlace(name, id, null, country, null, null, lat, lon, PlaceKind.SETTLEMENT);
  }

  private static Engine engine() {
    return new Engine("0.1.0", "1", Map.of("gazetteer", "0".repeat(64)));
  }
}
