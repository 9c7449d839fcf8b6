package dateline.reader.claim;

import dateline.model.Attribution;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimStatus;
import dateline.model.Event;
import dateline.model.Event.Occasion;
import dateline.model.EventType;
import dateline.model.FoundBy;
import dateline.model.Mode;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.Position;
import dateline.model.Report;
import dateline.reader.attribution.Stance;
import dateline.reader.language.Analysed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims of the positions that those take who are said to have done something. A position is
 * a claim about the claim that tells of the deed; where its own sentence tells of the deed again,
 * that claim is the position.
 */
public final class Positions {
  /** A position is about a deed told at most so many sentences before or after it. */
  private static final int AWAY = 12;

  private static final FoundBy RULE = FoundBy.rule("claim.position");

  private final Report report;
  private final List<Analysed> sentences;
  private final Voices voices;
  private final List<Told> told;

  private Positions(Report report, List<Analysed> sentences, Voices voices, List<Told> told) {
    this.report = report;
    this.sentences = sentences;
    this.voices = voices;
    this.told = told;
  }

  /** Returns claims with the positions on them, in the order of the text. */
  public static List<Told> with(
      Report report,
      List<Analysed> sentences,
      List<Attribution> attributions,
      List<Told> told,
      List<Stance> stances) {
    Positions positions = new Positions(report, sentences, new Voices(attributions), told);
    Map<Told, Claim> restated = new HashMap<>();
    // What a position is about stays the claim that it is.
    Set<Told> held = new HashSet<>();
    List<Told> made = new ArrayList<>();
    for (Stance stance : stances) {
      boolean silent = stance.position() == Position.NO_COMMENT;
      Told here = silent ? null : positions.here(stance, restated.keySet(), held);
      Told about = positions.about(stance, restated.keySet(), here);
      // Who tells of people hurt tells more than the position; a deed told only there stays told.
      boolean earlier = about != null && about.number() < stance.sentence();
      boolean own = here != null && here.claim().trigger().span().overlaps(stance.words());
      Told deed = about != null && (here == null || earlier || own) ? about : here;
      if (deed == null) {
        continue;
      }
      held.add(deed);
      if (here != null && !here.equals(deed) && here.harmed().isEmpty()) {
        restated.put(here, here.claim().as(stance.position(), deed.claim()));
      } else {
        made.add(positions.made(stance, deed));
      }
    }
    List<Told> all = new ArrayList<>();
    for (Told each : told) {
      Claim claim = restated.get(each);
      all.add(claim == null ? each : restated(each, claim));
    }
    all.addAll(made);
    all.sort(Comparator.comparing(each -> each.claim().trigger().span()));
    return all;
  }

  /** Returns the claim of a deed in a position's own sentence, behind the words that take it. */
  private @Nullable Told here(Stance stance, Set<Told> taken, Set<Told> held) {
    for (Told each : told) {
      boolean behind = each.claim().trigger().span().start() >= stance.words().start();
      boolean free = !taken.contains(each) && !held.contains(each) && sameClause(stance, each);
      if (each.number() == stance.sentence() && behind && free && isDeed(each)) {
        return each;
      }
    }
    return null;
  }

  private boolean sameClause(Stance stance, Told told) {
    int from = Math.min(stance.words().end(), told.claim().trigger().span().start());
    int to = told.claim().trigger().span().start();
    String between = report.text().substring(from, to);
    return between.indexOf(':') < 0 && between.indexOf(';') < 0;
  }

  /** Returns the deed that a position is about: the nearest before it, else the nearest after. */
  private @Nullable Told about(Stance stance, Set<Told> taken, @Nullable Told own) {
    Told before = null;
    Told after = null;
    for (Told each : told) {
      int away = each.number() - stance.sentence();
      boolean other = own != null && !mayBeSame(own, each);
      boolean self = each.equals(own);
      if (!isDeed(each) || taken.contains(each) || other || self || Math.abs(away) > AWAY) {
        continue;
      }
      boolean earlier =
          away < 0 || (away == 0 && each.claim().trigger().span().start() < stance.words().start());
      if (earlier) {
        before = each;
      } else if (after == null) {
        after = each;
      }
    }
    return before == null ? after : before;
  }

  /** Whether two claims may tell of one deed, by what was done and how. */
  private static boolean mayBeSame(Told one, Told other) {
    Event a = one.claim().event();
    Event b = other.claim().event();
    boolean modes = a.mode() == null || b.mode() == null || a.mode() == b.mode();
    return a.type() == b.type() && (modes || (isArmed(a.mode()) && isArmed(b.mode())));
  }

  /** Whether a mode is one of the weapons that reports call by one another's names. */
  private static boolean isArmed(@Nullable Mode mode) {
    return mode != null
        && switch (mode) {
          case FIREARMS, EXPLOSIVES, AERIAL, DRONE, HEAVY_WEAPONS -> true;
          default -> false;
        };
  }

  private static boolean isDeed(Told told) {
    EventType type = told.claim().event().type();
    return (type == EventType.ASSAULT || type == EventType.COERCE)
        && told.claim().position() == null;
  }

  private static Told restated(Told deed, Claim claim) {
    return new Told(
        claim, deed.sentence(), deed.number(), List.of(), false, true, deed.roundUp(), true);
  }

  private Told made(Stance stance, Told about) {
    Analysed sentence = sentences.get(stance.sentence());
    Claim deed = about.claim();
    Passage holder = report.passage(stance.holder());
    Event event =
        new Event(
            deed.event().type(),
            deed.event().mode(),
            List.of(),
            List.of(new Participant(Participant.Role.ACTOR, holder, false)),
            List.of(),
            deed.event().place(),
            deed.event().precision(),
            time(deed.event().time(), sentence),
            List.of());
    boolean silent = stance.position() == Position.NO_COMMENT;
    boolean denied = stance.position() == Position.DENIED;
    Claim claim =
        new Claim(
            event,
            voices.of(stance.words()),
            denied ? ClaimStatus.DENIED : deed.status(),
            silent ? Certainty.UNKNOWN : Certainty.CERTAIN,
            report.passage(stance.words()),
            report.passage(sentence.sentence().span()),
            0.6,
            RULE,
            deed,
            stance.position());
    return new Told(claim, sentence, stance.sentence(), List.of(), false, true, false, true);
  }

  /** When the deed was, which the position's own sentence rarely says. */
  private static @Nullable Occasion time(@Nullable Occasion deed, Analysed sentence) {
    return deed == null
        ? null
        : new Occasion(
            deed.expression(),
            !sentence.sentence().span().covers(deed.expression().passage().span()));
  }
}
