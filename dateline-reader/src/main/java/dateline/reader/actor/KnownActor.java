package dateline.reader.actor;

import dateline.model.ActorKind;
import dateline.model.Sector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the actor file.
 *
 * @param name the name it usually goes by in English
 * @param kind what it is
 * @param countries ISO 3166-1 alpha-2 codes of where it belongs or is active, the main one first
 * @param sector its part in public life
 * @param parent the name of what it is part of
 * @param from the first year it is spoken of; 0 where unknown
 * @param to the last one; {@link Integer#MAX_VALUE} where it is still there or nobody knows
 */
record KnownActor(
    String name,
    ActorKind kind,
    List<String> countries,
    @Nullable Sector sector,
    @Nullable String parent,
    int from,
    int to) {
  KnownActor {
    countries = List.copyOf(countries);
  }

  /** Returns the one country that it belongs to; null for none or several. */
  @Nullable String country() {
    boolean several = kind == ActorKind.INTERNATIONAL_ORGANISATION && countries.size() > 1;
    return countries.isEmpty() || several ? null : countries.getFirst();
  }

  /** Whether it was there in a year, or soon before: what has ended is spoken of for years. */
  boolean known(int year) {
    return from <= year && year <= (long) to + 15;
  }
}
