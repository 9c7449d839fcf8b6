package dateline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream of bytes cut into lines, each with its number, in the memory of one line. */
final class ByteLines {
  private static final int ROOM = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream bytes;
  private final int longest;
  private final byte[] chunk = new byte[ROOM];
  private int chunkStart;
  private int chunkEnd;
  private byte[] line = new byte[ROOM];
  private int length;
  private boolean tooLong;
  private long number;

  ByteLines(InputStream bytes, int longest) {
    this.bytes = bytes;
    this.longest = longest;
  }

  /** Goes to the next line; false when there is none. */
  boolean advance() throws IOException {
    line = line.length > 16 * ROOM ? new byte[ROOM] : line;
    length = 0;
    tooLong = false;
    boolean any = false;
    while (chunkStart < chunkEnd || fill()) {
      any = true;
      int end = chunkStart;
      while (end < chunkEnd && chunk[end] != '\n') {
        end++;
      }
      keep(chunkStart, end);
      chunkStart = end + 1;
      if (end < chunkEnd) {
        break;
      }
      chunkStart = chunkEnd;
    }
    number += any ? 1 : 0;
    return any;
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return number;
  }

  int longest() {
    return longest;
  }

  /** Tells whether the line was too long to be kept. */
  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    int i = start();
    while (i < length && line[i] <= ' ' && line[i] >= 0) {
      i++;
    }
    return i == length && !tooLong;
  }

  /** Returns the bytes of the line, without its break and the file's byte order mark. */
  byte[] bytes() {
    return Arrays.copyOfRange(line, start(), length);
  }

  private int start() {
    boolean marked = number == 1 && length >= 3 && Arrays.equals(line, 0, 3, BYTE_ORDER_MARK, 0, 3);
    return marked ? BYTE_ORDER_MARK.length : 0;
  }

  private boolean fill() throws IOException {
    chunkStart = 0;
    chunkEnd = Math.max(0, bytes.read(chunk));
    return chunkEnd > 0;
  }

  private void keep(int start, int end) {
    int more = end - start;
    if (tooLong || more > longest - length) {
      tooLong = true;
      length = 0;
      return;
    }
    if (length + more > line.length) {
      long room = Math.max(length + more, 2L * line.length);
      line = Arrays.copyOf(line, (int) Math.min(room, Math.max(longest, length + more)));
    }
    System.arraycopy(chunk, start, line, length, more);
    length += more;
  }
}
