package dateline.reader.place;

import dateline.reader.place.PlaceReasons.Reason;
import dateline.reader.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What each sign weighs, as it was learnt: a logarithm of odds for each unit of the sign.
 *
 * @param <S> the signs
 */
final class Weights<S extends Enum<S>> {
  /** What adds less is no reason. */
  private static final double LEAST = 0.05;

  private final Class<S> signs;
  private final Signs<S> weights;

  private Weights(Class<S> signs, Signs<S> weights) {
    this.signs = signs;
    this.weights = weights;
  }

  /** Returns weights in the order of the signs. */
  static <S extends Enum<S>> Weights<S> of(Class<S> signs, double[] weights) {
    return new Weights<>(signs, Signs.of(weights));
  }

  /** Reads a table of the resources, a line for each sign. */
  static <S extends Enum<S>> Weights<S> resource(Class<S> signs, String name) {
    Signs<S> weights = new Signs<>(signs);
    for (Table.Row row : Table.resource(name).rows()) {
      String sign = row.required("sign").toUpperCase(Locale.ROOT).replace(' ', '_');
      weights.put(Enum.valueOf(signs, sign), Double.parseDouble(row.required("weight")));
    }
    if (Table.resource(name).rows().size() != signs.getEnumConstants().length) {
      throw new IllegalStateException(name + " has not a weight for each sign");
    }
    return new Weights<>(signs, weights);
  }

  /** Returns what signs come to. */
  double score(Signs<S> values) {
    return values.times(weights);
  }

  /**
   * Returns what each sign adds to a score, the weightiest first; what adds nothing is left out.
   */
  List<Reason> reasons(Signs<S> values) {
    List<Reason> reasons = new ArrayList<>();
    for (S sign : signs()) {
      double adds = weights.get(sign) * values.get(sign);
      if (Math.abs(adds) >= LEAST) {
        reasons.add(new Reason(name(sign), adds));
      }
    }
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
    return reasons;
  }

  /** Returns a sign in words. */
  static String name(Enum<?> sign) {
    return sign.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns what a sign weighs. */
  double of(S sign) {
    return weights.get(sign);
  }

  /** Returns the signs. */
  S[] signs() {
    return signs.getEnumConstants();
  }
}
