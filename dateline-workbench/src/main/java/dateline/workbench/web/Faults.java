package dateline.workbench.web;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the terminal of faults of the program: the kind and the place, and never the message, which
 * may hold a report's words.
 */
public final class Faults {
  private static final String OURS = "dateline.";

  private final SecureRandom random = new SecureRandom();
  private final Consumer<String> taker;

  /** Faults that are told to this taker, a line each. */
  public Faults(Consumer<String> taker) {
    this.taker = taker;
  }

  /** Tells of a fault; gives the id by which the page names it. */
  String tell(Throwable fault) {
    Throwable root = root(fault);
    String id = HexFormat.of().toHexDigits(random.nextInt());
    taker.accept("fault " + id + ": " + root.getClass().getName() + " at " + place(root));
    return id;
  }

  private static Throwable root(Throwable fault) {
    Throwable root = fault;
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return root;
  }

  /** The innermost place, and the innermost of our own code that led there. */
  private static String place(Throwable fault) {
    StackTraceElement[] places = fault.getStackTrace();
    if (places.length == 0) {
      return "an unknown place";
    }
    return Arrays.stream(places)
        .filter(place -> place.getClassName().startsWith(OURS))
        .findFirst()
        .filter(place -> !place.equals(places[0]))
        .map(place -> places[0] + ", from " + place)
        .orElse(places[0].toString());
  }
}
