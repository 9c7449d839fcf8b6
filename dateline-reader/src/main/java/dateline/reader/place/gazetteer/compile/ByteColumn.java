package dateline.reader.place.gazetteer.compile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One section while it is written; numbers as {@link dateline.reader.place.gazetteer.PlacesFile}
 * describes them.
 */
final class ByteColumn {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int last;

  ByteColumn number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    return this;
  }

  /** Writes the difference to the value given before. */
  ByteColumn delta(int value) {
    int difference = value - last;
    last = value;
    return number((difference << 1) ^ (difference >> 31));
  }

  ByteColumn octet(int value) {
    bytes.write(value);
    return this;
  }

  ByteColumn line(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    bytes.write('\n');
    return this;
  }

  ByteColumn raw(byte[] from, int start, int end) {
    bytes.write(from, start, end - start);
    return this;
  }

  int size() {
    return bytes.size();
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
