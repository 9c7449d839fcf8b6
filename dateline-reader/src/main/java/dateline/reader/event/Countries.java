package dateline.reader.event;

import dateline.model.Mention.PlaceName;
import dateline.model.PlaceKind;
import dateline.model.PlaceRef;

/** Tells states from other places. */
final class Countries {
  private Countries() {}

  static boolean is(PlaceName place) {
    return place.ref() instanceof PlaceRef.Resolved resolved
        && resolved.place().kind() == PlaceKind.COUNTRY;
  }
}
