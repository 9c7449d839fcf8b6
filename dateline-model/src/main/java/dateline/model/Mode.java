package dateline.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How an event was carried out: the modes of PLOVER 2024 that Dateline can tell so far. */
public enum Mode {
  ABDUCT(EventType.ASSAULT),
  BEAT(EventType.ASSAULT),
  TORTURE(EventType.ASSAULT),
  SEXUAL(EventType.ASSAULT),
  TARGETED(EventType.ASSAULT),
  DESTROY(EventType.ASSAULT),
  PRIMITIVE(EventType.ASSAULT),
  FIREARMS(EventType.ASSAULT),
  EXPLOSIVES(EventType.ASSAULT),
  SUICIDE_ATTACK(EventType.ASSAULT),
  AERIAL(EventType.ASSAULT),
  DRONE(EventType.ASSAULT),
  HEAVY_WEAPONS(EventType.ASSAULT),
  CROWD_CONTROL(EventType.ASSAULT),
  UNCONVENTIONAL(EventType.ASSAULT),
  SEIZE(EventType.COERCE),
  RESTRICT(EventType.COERCE),
  CENSOR(EventType.COERCE),
  CURFEW(EventType.COERCE),
  MARTIAL_LAW(EventType.COERCE),
  ARREST(EventType.COERCE),
  DEPORT(EventType.COERCE),
  WITHDRAW(EventType.RETREAT, EventType.SANCTION),
  RELEASE(EventType.RETREAT),
  DISARM(EventType.RETREAT),
  CEASEFIRE(EventType.RETREAT),
  ACCESS(EventType.RETREAT),
  RESIGN(EventType.RETREAT),
  TROOPS(EventType.MOBILIZE),
  WEAPONS(EventType.MOBILIZE),
  POLICE(EventType.MOBILIZE),
  MILITIA(EventType.MOBILIZE);

  private final Set<EventType> events;

  Mode(EventType first, EventType... more) {
    events = EnumSet.of(first, more);
  }

  /** Tells whether PLOVER has this mode for an event type. */
  public boolean fits(EventType event) {
    return events.contains(event);
  }

  /** Returns PLOVER's own spelling, such as {@code heavy-weapons}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the mode of PLOVER's spelling; empty when there is none. */
  public static Optional<Mode> ofLabel(String label) {
    for (Mode mode : values()) {
      if (mode.label().equals(label)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
