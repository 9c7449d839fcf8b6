package dateline.reader.place;

import dateline.model.KnownPlace;
import dateline.model.PlaceKind;
import dateline.reader.place.gazetteer.Gazetteer;
import dateline.reader.place.gazetteer.Gazetteer.Alike;
import dateline.reader.place.gazetteer.GazetteerPlace;
import dateline.reader.place.gazetteer.MatchedKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks up a place by its name, its country and what it lies within, as lists and records give
 * them, in any spelling. What is not likely enough stays open: a wrong point is worse than none.
 */
public final class PlaceLookup {
  /** How a point belongs to a name. */
  public enum Match {
    /** It is the place's own. */
    NAME,
    /** It is that of what the place lies within. */
    PARENT
  }

  /** A place found; how it belongs to the name; how alike the names are, 0 to 1. */
  public record Found(KnownPlace place, Match match, double likeness) {}

  private static final double WITHOUT_ARTICLE = 0.97;
  private static final double SPELT_OTHERWISE = 0.96;

  /** How alike a name must be where what is said to hold the place does. */
  private static final double CONTAINED = 0.62;

  /** How much less it may be alike right beside what is said to hold it. */
  private static final double BESIDE = 0.15;

  /** How alike it must be where nothing is said to hold it. */
  private static final double ALONE = 0.8;

  private static final double CONTAINER = 0.8;
  private static final double REACH_KM = 25;
  private static final double NEAR = 0.2;
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)^the |^(?:east|west|north|south|southern|northern|eastern|western|rural|city of)[ -]"
              + "|\\b(?:governorate|province|district|subdistrict|countryside|region|area|city|town"
              + "|villages?|neighbou?rhood|camp)\\b");

  private final Gazetteer gazetteer;

  private record Candidate(GazetteerPlace place, double likeness) {}

  private record Scored(Candidate candidate, double score, boolean held, double near) {}

  /** Makes one over a gazetteer. */
  public PlaceLookup(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Returns the place of a name; null when none is likely enough.
   *
   * @param country ISO 3166 two-letter code; null when it is not known
   * @param within names of what it lies in, the nearest first
   */
  public @Nullable Found find(String name, @Nullable String country, List<String> within) {
    List<List<GazetteerPlace>> containers = new ArrayList<>();
    for (String each : within) {
      containers.add(containers(each, country));
    }
    Scored best =
        candidates(name, country).stream()
            .map(candidate -> scored(candidate, containers))
            .filter(scored -> scored.candidate.likeness >= asked(scored, within))
            .max(Comparator.comparingDouble(Scored::score))
            .orElse(null);
    if (best != null) {
      return new Found(best.candidate.place.place(), Match.NAME, best.candidate.likeness);
    }
    return containers.stream()
        .filter(known -> !known.isEmpty())
        .map(known -> new Found(known.getFirst().place(), Match.PARENT, 0))
        .findFirst()
        .orElse(null);
  }

  private static double asked(Scored best, List<String> within) {
    if (within.isEmpty()) {
      return ALONE;
    }
    return best.held || best.near >= NEAR ? CONTAINED - BESIDE * best.near : 2;
  }

  private List<Candidate> candidates(String name, @Nullable String country) {
    List<Candidate> candidates = new ArrayList<>();
    for (GazetteerPlace place : gazetteer.find(name)) {
      if (country == null || place.countries().contains(country)) {
        double likeness = place.matched() == MatchedKey.FULL ? 1 : WITHOUT_ARTICLE;
        candidates.add(new Candidate(place, likeness));
      }
    }
    if (country != null) {
      for (Alike alike : gazetteer.findAlike(name, country)) {
        candidates.add(new Candidate(alike.place(), SPELT_OTHERWISE * alike.likeness()));
      }
    }
    return candidates;
  }

  /** Returns what a name of something that holds places may be: divisions first, then towns. */
  private List<GazetteerPlace> containers(String name, @Nullable String country) {
    List<GazetteerPlace> known = named(name, country);
    String plain = KIND.matcher(name).replaceAll(" ").strip();
    return known.isEmpty() && !plain.isEmpty() ? named(plain, country) : known;
  }

  private List<GazetteerPlace> named(String name, @Nullable String country) {
    return candidates(name, country).stream()
        .filter(candidate -> candidate.likeness >= CONTAINER)
        .map(Candidate::place)
        .sorted(
            Comparator.comparing(
                    (GazetteerPlace place) ->
                        place.kind() == PlaceKind.SETTLEMENT && place.population() == 0)
                .thenComparing(place -> place.kind() == PlaceKind.SETTLEMENT)
                .thenComparing(Comparator.comparingLong(GazetteerPlace::population).reversed()))
        .toList();
  }

  private static Scored scored(Candidate candidate, List<List<GazetteerPlace>> containers) {
    GazetteerPlace place = candidate.place;
    boolean held = false;
    double near = 0;
    for (List<GazetteerPlace> known : containers) {
      held |=
          PlaceEvidence.within(place, known)
              || known.stream().anyMatch(k -> sameDivision(k, place));
      for (GazetteerPlace container : known) {
        if (container.kind() == PlaceKind.SETTLEMENT || container.kind() == PlaceKind.DISTRICT) {
          double km = place.place().kilometresTo(container.place());
          near = Math.max(near, Math.exp(-km / REACH_KM));
        }
      }
    }
    double score =
        4 * candidate.likeness
            + (held ? 1.5 : 0)
            + 1.5 * near
            + 0.06 * Math.log1p((double) place.population());
    return new Scored(candidate, score, held, near);
  }

  /** A city that bears its division's name stands for it: "Aleppo" for the governorate. */
  private static boolean sameDivision(GazetteerPlace container, GazetteerPlace place) {
    return container.kind() == PlaceKind.SETTLEMENT
        && container.population() > 0
        && container.name().equals(container.place().admin1())
        && Objects.equals(container.admin1Code(), place.admin1Code())
        && Objects.equals(container.country(), place.country());
  }
}
