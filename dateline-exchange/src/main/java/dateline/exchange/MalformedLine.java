package dateline.exchange;

/**
 * A line that should hold a reading or a report that was written by Dateline, and does not.
 *
 * <p>Such lines come from a store or from another program, so whoever meets this asks for the line
 * again or reads the report anew. The message names the place in the line and says what is wrong
 * with it, {@code claims[3].tolls[0].span: is no pair of offsets}; it quotes nothing, for a
 * report's words have no place in a log.
 */
public final class MalformedLine extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String place;

  MalformedLine(String place, String what) {
    super(place + ": " + what);
    this.place = place;
  }

  /**
   * Returns where in the line it is wrong, such as {@code claims[3].tolls[0].span}; {@code line}
   * when that is the line as a whole.
   */
  public String place() {
    return place;
  }
}
