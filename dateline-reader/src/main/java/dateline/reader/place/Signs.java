package dateline.reader.place;

/**
 * What is true of a choice: a value for each sign, 0 for one that is not there.
 *
 * @param <S> the signs
 */
@SuppressWarnings(
    "EnumOrdinal") // an array by sign, for speed; nothing that is kept has the numbers
final class Signs<S extends Enum<S>> {
  private final double[] values;

  Signs(Class<S> signs) {
    this(new double[signs.getEnumConstants().length]);
  }

  private Signs(double[] values) {
    this.values = values;
  }

  /** Returns values in the order of the signs. */
  static <S extends Enum<S>> Signs<S> of(double[] values) {
    return new Signs<>(values.clone());
  }

  /** Marks a sign as there; one that was marked stays so. */
  void is(S sign, boolean there) {
    if (there) {
      values[sign.ordinal()] = 1;
    }
  }

  void put(S sign, double value) {
    values[sign.ordinal()] = value;
  }

  double get(S sign) {
    return values[sign.ordinal()];
  }

  /** Returns the sum of the products of both. */
  double times(Signs<S> weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights.values[i] * values[i];
    }
    return sum;
  }

  /** Returns the values in the order of the signs. */
  double[] inOrder() {
    return values.clone();
  }
}
