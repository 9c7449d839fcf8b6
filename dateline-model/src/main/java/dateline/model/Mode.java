package dateline.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How an event was carried out: the modes of PLOVER 2024. */
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
  RESTRICT(EventType.COERCE, EventType.THREATEN),
  CENSOR(EventType.COERCE),
  CURFEW(EventType.COERCE),
  MARTIAL_LAW(EventType.COERCE),
  ARREST(EventType.COERCE, EventType.THREATEN),
  DEPORT(EventType.COERCE),
  WITHHOLD(EventType.COERCE),
  MISINFORMATION(EventType.COERCE),
  CYBER(EventType.COERCE),
  WITHDRAW(EventType.RETREAT, EventType.SANCTION),
  RELEASE(EventType.RETREAT),
  DISARM(EventType.RETREAT),
  CEASEFIRE(EventType.RETREAT),
  ACCESS(EventType.RETREAT),
  RESIGN(EventType.RETREAT),
  TROOPS(EventType.MOBILIZE),
  WEAPONS(EventType.MOBILIZE),
  POLICE(EventType.MOBILIZE),
  MILITIA(EventType.MOBILIZE),
  DEMO(EventType.PROTEST),
  RIOT(EventType.PROTEST),
  STRIKE(EventType.PROTEST),
  HUNGER(EventType.PROTEST),
  BOYCOTT(EventType.PROTEST),
  OBSTRUCT(EventType.PROTEST),
  VANDALIZE(EventType.PROTEST),
  CONVICT(EventType.SANCTION),
  EXPEL(EventType.SANCTION, EventType.THREATEN),
  DISCONTINUE(EventType.SANCTION),
  VISIT(EventType.CONSULT),
  THIRD_PARTY(EventType.CONSULT),
  MULTILATERAL(EventType.CONSULT),
  PHONE(EventType.CONSULT),
  ASSIST(EventType.REQUEST, EventType.REJECT),
  CHANGE(EventType.REQUEST, EventType.REJECT),
  YIELD(EventType.REQUEST, EventType.REJECT),
  MEET(EventType.REQUEST, EventType.REJECT),
  DISAPPROVE(EventType.ACCUSE),
  INVESTIGATE(EventType.ACCUSE),
  ALLEGE(EventType.ACCUSE),
  RELATIONS(EventType.THREATEN),
  TERRITORY(EventType.THREATEN),
  VIOLENCE(EventType.THREATEN);

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
