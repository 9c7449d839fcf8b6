package dateline.reader.place;

import dateline.reader.place.gazetteer.GazetteerPlace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of a report that stand for one place: the same words, and nothing that tells them apart.
 */
final class Group {
  /** Looked at of each name, the most important first. */
  static final int MOST = 100;

  final List<Name> names = new ArrayList<>();
  final List<GazetteerPlace> places;

  /** Names said behind one of the names, or around it, that may be what it lies in. */
  final List<List<GazetteerPlace>> behind = new ArrayList<>();

  final List<List<GazetteerPlace>> nearby = new ArrayList<>();

  /** How likely each place is, and behind them all, that it is none. */
  double[] likely;

  /** Returns the likeliest of the places; null when it is likelier none, or none is known. */
  @Nullable GazetteerPlace likeliest() {
    int best = places.size();
    for (int i = 0; i < places.size(); i++) {
      best = likely[i] > likely[best] ? i : best;
    }
    return best == places.size() ? null : places.get(best);
  }

  Group(List<GazetteerPlace> all) {
    this.places = all.subList(0, Math.min(MOST, all.size()));
    this.likely = new double[places.size() + 1];
  }
}
