package dateline.workbench.page;

import dateline.model.Certainty;
import dateline.model.ClaimStatus;

/**
 * A small sign with its word, so that a list can be scanned and still be read aloud. The signs are
 * of form, not of colour.
 *
 * @param sign one character
 * @param word what it stands for
 */
public record Sign(String sign, String word) {
  /** Returns the sign of a status. */
  public static Sign of(ClaimStatus status) {
    String sign =
        switch (status) {
          case HAPPENED -> "●";
          case ONGOING -> "◐";
          case ATTEMPTED -> "◌";
          case PLANNED -> "→";
          case POSSIBLE -> "?";
          case CONDITIONAL -> "⊃";
          case DENIED -> "✕";
          case THREATENED -> "!";
          case HISTORICAL -> "↶";
        };
    return new Sign(sign, status.label());
  }

  /** Returns the sign of a status, by its word. */
  public static Sign ofStatus(String word) {
    for (ClaimStatus status : ClaimStatus.values()) {
      if (status.label().equals(word)) {
        return of(status);
      }
    }
    return new Sign("?", word);
  }

  /** Tells whether the tolls of a claim of a status count, by the status's word. */
  public static boolean counts(String word) {
    for (ClaimStatus status : ClaimStatus.values()) {
      if (status.label().equals(word)) {
        return status.counts();
      }
    }
    return false;
  }

  /** Returns the sign of a certainty. */
  public static Sign of(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> new Sign("", "certain");
      case PROBABLE -> new Sign("≈", "probable");
      case POSSIBLE -> new Sign("?", "possible");
      case UNKNOWN -> new Sign("·", "how sure, not said");
    };
  }

  /** Returns the sign of a certainty, by its word. */
  public static Sign ofCertainty(String word) {
    for (Certainty certainty : Certainty.values()) {
      if (certainty.label().equals(word)) {
        return of(certainty);
      }
    }
    return new Sign("", word);
  }
}
