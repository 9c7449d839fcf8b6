package dateline.reader.place.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A section of text lines, of which a string is made only when one is asked for. */
final class Lines {
  private final byte[] bytes;
  private final int[] starts;

  Lines(byte[] bytes, int count) {
    this.bytes = bytes;
    this.starts = new int[count + 1];
    int line = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        starts[++line] = at + 1;
      }
    }
  }

  String get(int line) {
    return new String(
        bytes, starts[line], starts[line + 1] - 1 - starts[line], StandardCharsets.UTF_8);
  }

  int size() {
    return starts.length - 1;
  }

  /** Returns the first bytes of a line, which must be ASCII. */
  String head(int line, int length) {
    return new String(bytes, starts[line], length, StandardCharsets.US_ASCII);
  }

  /** Whether two lines begin with the same so many bytes. */
  boolean haveSameHead(int line, int other, int length) {
    return Arrays.equals(
        bytes, starts[line], starts[line] + length, bytes, starts[other], starts[other] + length);
  }
}
