package dateline.reader.place.gazetteer;

/** Reads the numbers of one section of {@link PlacesFile}, one after the other. */
final class Numbers {
  private final byte[] bytes;
  private int at;

  Numbers(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  int position() {
    return at;
  }

  int next() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      value |= (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  int nextSigned() {
    int zigzag = next();
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  /** Goes past bytes that are no number. */
  void skip(int length) {
    at += length;
  }

  static int[] all(byte[] section, int count) {
    Numbers numbers = new Numbers(section, 0);
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = numbers.next();
    }
    return values;
  }

  static int[] deltas(byte[] section, int count) {
    Numbers numbers = new Numbers(section, 0);
    int[] values = new int[count];
    int value = 0;
    for (int i = 0; i < count; i++) {
      value += numbers.nextSigned();
      values[i] = value;
    }
    return values;
  }
}
