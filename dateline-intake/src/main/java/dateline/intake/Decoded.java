package dateline.intake;

import dateline.model.Problem;
import dateline.model.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file: without its byte order mark, every line ended by LF, and U+FFFD wherever the
 * bytes are no text.
 *
 * @param text the text
 * @param encoding how it was written down
 * @param replaced how many U+FFFD stand for what was no text
 * @param controls how many control characters there are that no text has
 */
record Decoded(String text, Encoding encoding, int replaced, int controls) {
  /** What stands for bytes that are no text. */
  static final char REPLACEMENT = '\uFFFD';

  private static final int CHUNK = 8192;

  /** Writes bytes out as text. */
  static Decoded of(byte[] bytes) {
    Encoding encoding = Encoding.of(bytes);
    Lines lines = new Lines(bytes.length);
    CharsetDecoder decoder = encoding.charset().newDecoder(); // reports what is malformed
    ByteBuffer in = ByteBuffer.wrap(bytes, encoding.skip(), bytes.length - encoding.skip());
    CharBuffer out = CharBuffer.allocate(CHUNK);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      lines.take(out);
      if (result.isError()) {
        lines.replacement();
        in.position(in.position() + Math.min(result.length(), in.remaining()));
      } else if (result.isUnderflow()) {
        break;
      }
    }
    decoder.flush(out);
    lines.take(out);
    return new Decoded(lines.text.toString(), encoding, lines.replaced, lines.controls);
  }

  /** Tells whether this is no text at all: more than one character in twenty says so. */
  boolean isBinary() {
    int bad = controls + replaced;
    return bad > 4 && bad > text.length() / 20;
  }

  /**
   * Returns what was odd about the bytes.
   *
   * @param report the text of the report that was made of it, in which the places are given
   */
  List<Problem> problems(String report) {
    List<Problem> problems = new ArrayList<>();
    String doubt = encoding.doubt();
    if (doubt != null) {
      problems.add(
          new Problem(
              "encoding-assumed",
              null,
              doubt
                  + ": read as "
                  + encoding.charset().name()
                  + "; letters beyond ASCII may be wrong. Save it as UTF-8 to be sure"));
    }
    if (replaced > 0) {
      int first = report.indexOf(REPLACEMENT);
      problems.add(
          new Problem(
              "undecodable",
              first < 0 ? null : new Span(first, first + 1),
              (replaced == 1 ? "1 place holds" : replaced + " places hold")
                  + " bytes that are no text; U+FFFD stands there"));
    }
    return problems;
  }

  /** Collects text line by line. */
  private static final class Lines {
    private final StringBuilder text;
    private int replaced;
    private int controls;
    private boolean afterReturn;

    Lines(int capacity) {
      text = new StringBuilder(capacity);
    }

    void take(CharBuffer buffer) {
      buffer.flip();
      while (buffer.hasRemaining()) {
        take(buffer.get());
      }
      buffer.clear();
    }

    void replacement() {
      text.append(REPLACEMENT);
      replaced++;
      afterReturn = false;
    }

    private void take(char c) {
      if (c == '\n' && afterReturn) {
        afterReturn = false;
        return;
      }
      afterReturn = c == '\r';
      if (c == 0) {
        replacement();
      } else {
        controls += c == 0x7F || (c < ' ' && !Character.isWhitespace(c)) ? 1 : 0;
        text.append(c == '\r' ? '\n' : c);
      }
    }
  }
}
