package dateline.reader.claim;

import dateline.model.ClaimStatus;
import java.util.Locale;

/**
 * How an event stands, a shade finer than {@link ClaimStatus}: what was tried and what failed are
 * both attempted, but whoever failed to prevent a thing let it happen, and whoever tries to prevent
 * it may not.
 */
enum Standing {
  HAPPENED(ClaimStatus.HAPPENED),
  ONGOING(ClaimStatus.ONGOING),
  HISTORICAL(ClaimStatus.HISTORICAL),
  DENIED(ClaimStatus.DENIED),
  FAILED(ClaimStatus.ATTEMPTED),
  TRIED(ClaimStatus.ATTEMPTED),
  PLANNED(ClaimStatus.PLANNED),
  MEANT(ClaimStatus.PLANNED),
  THREATENED(ClaimStatus.THREATENED),
  CONDITIONAL(ClaimStatus.CONDITIONAL),
  POSSIBLE(ClaimStatus.POSSIBLE);

  private final ClaimStatus status;

  Standing(ClaimStatus status) {
    this.status = status;
  }

  /** Returns the standing that a table names. */
  static Standing ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** Returns what a claim says of an event that stands so. */
  ClaimStatus status() {
    return status;
  }

  /** Whether it is so: happened, goes on, or did long ago. */
  boolean isSo() {
    return this == HAPPENED || this == ONGOING || this == HISTORICAL;
  }

  /** Whether it is not so. */
  boolean isNot() {
    return this == DENIED || this == FAILED;
  }

  /** Whether it is open, or yet to come. */
  boolean isOpen() {
    return !isSo() && !isNot();
  }
}
