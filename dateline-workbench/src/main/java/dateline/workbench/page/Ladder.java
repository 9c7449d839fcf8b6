package dateline.workbench.page;

import dateline.exchange.Phrases;
import dateline.model.Claim;
import dateline.model.Harm;
import dateline.model.Incident;
import dateline.model.PersonStatus;
import dateline.model.Reading;
import dateline.model.Toll;
import dateline.model.TollRange;
import dateline.workbench.text.Mark.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the toll of one harm comes about: each claim's number, and the range that results.
 *
 * @param harm killed, injured …
 * @param rungs the numbers, in the order of the text
 * @param result the range; null when the numbers give none
 * @param words the range in words: "6–9 killed"
 * @param because why it is this range
 * @param parts the range parted by who the people were
 * @param scale the greatest number on the ladder, at least 1, for drawing it
 */
public record Ladder(
    String harm,
    List<Rung> rungs,
    @Nullable TollRange result,
    String words,
    String because,
    List<Part> parts,
    int scale) {
  /** Copies the lists. */
  public Ladder {
    rungs = List.copyOf(rungs);
    parts = List.copyOf(parts);
  }

  /**
   * A part of a range.
   *
   * @param people civilian, combatant or unknown
   */
  public record Part(String people, TollRange range, String words) {}

  /** Returns the ladders of the harms that an incident tells of. */
  static List<Ladder> of(long report, Reading reading, Incident incident, Marking marking) {
    List<Ladder> ladders = new ArrayList<>();
    for (Harm harm : Harm.values()) {
      List<Rung> rungs = new ArrayList<>();
      for (Claim claim : incident.claims()) {
        String id = "c" + (reading.claims().indexOf(claim) + 1);
        for (Toll toll : claim.event().tolls()) {
          if (toll.harm() == harm) {
            rungs.add(rung(report, id, claim, toll, marking));
          }
        }
      }
      TollRange result = incident.toll(harm);
      if (!rungs.isEmpty() || result != null) {
        ladders.add(ladder(harm, rungs, result, incident.byStatus().getOrDefault(harm, Map.of())));
      }
    }
    return ladders;
  }

  private static Ladder ladder(
      Harm harm,
      List<Rung> rungs,
      @Nullable TollRange result,
      Map<PersonStatus, TollRange> byStatus) {
    int scale = result == null ? 1 : Math.max(result.best(), or(result.max(), result.min()));
    for (Rung rung : rungs) {
      scale = Math.max(scale, or(rung.max(), rung.min()));
    }
    return new Ladder(
        harm.label(),
        rungs,
        result,
        result == null ? "not counted" : Phrases.range(result, harm),
        result == null
            ? "none of these numbers is said to have happened in this incident, or each is a part"
            : Phrases.basis(result.basis()),
        byStatus.entrySet().stream()
            .map(
                part ->
                    new Part(
                        part.getKey().label(),
                        part.getValue(),
                        Phrases.range(part.getValue(), harm)))
            .toList(),
        Math.max(1, scale));
  }

  private static int or(@Nullable Integer max, int min) {
    return max == null ? min : max;
  }

  private static Rung rung(long report, String id, Claim claim, Toll toll, Marking marking) {
    return new Rung(
        report,
        id,
        marking.mark(Role.TOLL, toll.passage()),
        Phrases.speakers(claim),
        Phrases.count(toll.count()) + (toll.of().isEmpty() ? "" : " " + toll.of()),
        toll.count().min(),
        toll.count().max(),
        toll.status().label(),
        claim.sentence().text(),
        claim.status().counts() && toll.partOf() == null,
        note(claim, toll));
  }

  private static @Nullable String note(Claim claim, Toll toll) {
    List<String> notes = new ArrayList<>();
    if (!claim.status().counts()) {
      notes.add(claim.status().label() + ": not counted");
    }
    if (toll.partOf() != null) {
      notes.add("a part of " + Phrases.count(toll.partOf().count()) + ": not added");
    }
    if (toll.cumulative()) {
      notes.add("all known so far: replaces what was said before");
    }
    if (toll.includesKilled()) {
      notes.add("may include the dead: they are taken off");
    }
    return notes.isEmpty() ? null : String.join("; ", notes);
  }
}
