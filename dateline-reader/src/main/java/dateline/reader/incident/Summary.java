package dateline.reader.incident;

import dateline.model.Event;
import dateline.model.Harm;
import dateline.model.Mode;
import dateline.model.TollRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in a line what happened. */
final class Summary {
  private Summary() {}

  static String of(Event main, Map<Harm, TollRange> tolls) {
    List<String> people = new ArrayList<>();
    tolls.forEach((harm, range) -> people.add(number(range) + " " + harm.label()));
    String what = what(main);
    String where = "";
    if (main.place() != null) {
      String relation = main.place().relation();
      where = " " + (relation == null ? "in" : relation) + " " + main.place().passage().text();
    }
    return what + where + (people.isEmpty() ? "" : ": " + String.join(", ", people));
  }

  private static String number(TollRange range) {
    Integer max = range.max();
    if (max == null) {
      return "at least " + range.min();
    }
    if (range.min() == max) {
      return Integer.toString(max);
    }
    return range.min() == 0 ? "up to " + max : range.min() + "–" + max;
  }

  private static String what(Event main) {
    Mode mode = main.mode();
    return switch (main.type()) {
      case ASSAULT -> assault(mode);
      case COERCE -> mode == Mode.ARREST ? "Arrest" : "Coercion";
      case RETREAT ->
          mode == Mode.CEASEFIRE ? "Ceasefire" : mode == Mode.RELEASE ? "Release" : "Withdrawal";
      case MOBILIZE -> "Mobilisation";
      default ->
          main.type().name().charAt(0)
              + main.type().name().substring(1).toLowerCase(java.util.Locale.ROOT);
    };
  }

  private static String assault(@Nullable Mode mode) {
    if (mode == null) {
      return "Attack";
    }
    return switch (mode) {
      case AERIAL -> "Air attack";
      case DRONE -> "Drone attack";
      case HEAVY_WEAPONS -> "Shelling";
      case EXPLOSIVES -> "Bombing";
      case SUICIDE_ATTACK -> "Suicide attack";
      case FIREARMS -> "Shooting";
      case ABDUCT -> "Abduction";
      case TARGETED -> "Targeted killing";
      case SEXUAL -> "Sexual violence";
      case TORTURE -> "Torture";
      case BEAT -> "Beating";
      case DESTROY -> "Destruction";
      default -> "Attack";
    };
  }
}
