package dateline.model;

import java.util.List;

/** What a place name was found to stand for, or why that is not known. */
public sealed interface PlaceRef {
  /** One place, with how sure (0 to 1), and those that it was preferred to. */
  record Resolved(KnownPlace place, double confidence, List<Candidate> others) implements PlaceRef {
    /** Copies the list. */
    public Resolved {
      others = List.copyOf(others);
    }
  }

  /** Several places, none of them sure enough; the likeliest first. */
  record Ambiguous(List<Candidate> candidates) implements PlaceRef {
    /** Copies the list and checks that there is a choice. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("ambiguous between fewer than two places");
      }
    }
  }

  /** No place, and why not. */
  record Unresolved(String why) implements PlaceRef {}

  /** A place that the name may stand for, with how likely (0 to 1). */
  record Candidate(KnownPlace place, double confidence) {}
}
