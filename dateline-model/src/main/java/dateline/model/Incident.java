package dateline.model;

import dateline.model.Mention.PlaceName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one report that tell of the same event in the world: a view, computed from them.
 *
 * @param claims the claims, the main one first
 * @param tolls what they say together of each harm: everybody, fighters among them
 * @param byStatus the same parted by the status of the people
 * @param summary one line that says what happened
 */
public record Incident(
    List<Claim> claims,
    Map<Harm, TollRange> tolls,
    Map<Harm, Map<PersonStatus, TollRange>> byStatus,
    String summary) {
  /** Copies the collections and checks that there is a claim. */
  public Incident {
    claims = List.copyOf(claims);
    tolls = Collections.unmodifiableMap(new TreeMap<>(tolls));
    byStatus = Collections.unmodifiableMap(new TreeMap<>(byStatus));
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an incident without a claim");
    }
  }

  /** Returns the claim that tells of it best. */
  public Claim main() {
    return claims.getFirst();
  }

  /** Returns the event that the claims tell of together. */
  public Event event() {
    return event(claims);
  }

  /**
   * Returns the event that claims of one incident tell of together, the main claim first: it is
   * that one's, and where it leaves mode, day or narrow place open, the first claim's that tells
   * them (a mode only from a claim of the same type). Of its days, a claim may tell a narrower
   * part.
   */
  public static Event event(List<Claim> claims) {
    Event main = claims.getFirst().event();
    Event mode = first(claims, event -> event.mode() != null && event.type() == main.type());
    Event place = place(claims);
    Event.Occasion time = first(claims, Incident::dated).time();
    for (Claim claim : claims) {
      time = narrower(claim.event().time(), time);
    }
    return new Event(
        main.type(),
        mode.mode(),
        main.contexts(),
        main.participants(),
        main.victims(),
        place.place(),
        place.precision(),
        time,
        main.tolls());
  }

  /** A town that is known comes first, then a district, then a name that nobody knows. */
  private static Event place(List<Claim> claims) {
    for (Predicate<Event> tells :
        List.<Predicate<Event>>of(
            event -> narrow(event) && known(event) != null,
            event -> known(event) == PlaceKind.DISTRICT,
            Incident::narrow)) {
      Event found = first(claims, tells);
      if (tells.test(found)) {
        return found;
      }
    }
    return claims.getFirst().event();
  }

  private static @Nullable PlaceKind known(Event event) {
    PlaceName place = event.place();
    return place != null && place.ref() instanceof PlaceRef.Resolved resolved
        ? resolved.place().kind()
        : null;
  }

  private static boolean narrow(Event event) {
    return event.precision() == Event.Precision.EXACT || event.precision() == Event.Precision.NEAR;
  }

  private static boolean dated(Event event) {
    Event.Occasion time = event.time();
    return time != null && !(time.expression().ref() instanceof TimeRef.Unresolved);
  }

  /** Returns the first of two times where it lies within the other's days and is narrower. */
  private static Event.@Nullable Occasion narrower(
      Event.@Nullable Occasion a, Event.@Nullable Occasion b) {
    if (a == null || b == null || !(b.expression().ref() instanceof TimeRef.Within wide)) {
      return b;
    }
    return switch (a.expression().ref()) {
      case TimeRef.On on -> on.day().isBefore(wide.from()) || on.day().isAfter(wide.to()) ? b : a;
      case TimeRef.Within within ->
          within.from().isBefore(wide.from())
                  || within.to().isAfter(wide.to())
                  || within.equals(wide)
              ? b
              : a;
      case TimeRef.Unresolved unresolved -> b;
    };
  }

  private static Event first(List<Claim> claims, Predicate<Event> tells) {
    return claims.stream()
        .map(Claim::event)
        .filter(tells)
        .findFirst()
        .orElse(claims.getFirst().event());
  }

  /** Returns the toll of a harm; null when nobody tells of one. */
  public @Nullable TollRange toll(Harm harm) {
    return tolls.get(harm);
  }
}
