package dateline.intake;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a file's text is written down in bytes, the surest sign first: a byte order mark, the pattern
 * of zero bytes that UTF-16 leaves, valid UTF-8, what a page declares; Windows-1252 when nothing
 * tells.
 *
 * @param charset the encoding
 * @param skip the length of the byte order mark
 * @param doubt why this is no more than an assumption, as a clause; null when it is sure
 */
record Encoding(Charset charset, int skip, @Nullable String doubt) {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}?encoding|<meta[^>]{0,300}?charset)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Finds out how bytes are to be read. */
  static Encoding of(byte[] bytes) {
    Encoding marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = byZeros(bytes);
    return wide != null ? sure(wide, 0) : narrow(bytes);
  }

  private static @Nullable Encoding byMark(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return sure(StandardCharsets.UTF_8, 3);
    }
    if (begins(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
      return sure(Charset.forName("UTF-32LE"), 4);
    }
    if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return sure(Charset.forName("UTF-32BE"), 4);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return sure(StandardCharsets.UTF_16LE, 2);
    }
    return begins(bytes, 0xFE, 0xFF) ? sure(StandardCharsets.UTF_16BE, 2) : null;
  }

  /**
   * Knows UTF-16 without a mark by its zero bytes, which all stand on one side of the pairs.
   *
   * <p>In Latin letters every second byte is zero; in Arabic or Cyrillic only those of blanks and
   * full stops are, about one pair in seven, but the others on that side are small too (04, 06). In
   * good text with a zero byte astray they are letters.
   */
  private static @Nullable Charset byZeros(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int[] zeros = new int[2];
    int[] small = new int[2];
    for (int i = 0; i < 2 * pairs; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
      small[i % 2] += bytes[i] >= 0 && bytes[i] < ' ' ? 1 : 0;
    }
    int side = zeros[0] > zeros[1] ? 0 : 1;
    boolean oneSided = zeros[side] * 25 >= pairs && zeros[1 - side] * 10 <= zeros[side];
    if (zeros[side] == 0 || !oneSided || small[side] * 2 < pairs) {
      return null;
    }
    return side == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static Encoding narrow(byte[] bytes) {
    Utf8Tally tally = Utf8Tally.of(bytes);
    String name = declared(bytes);
    Charset declared = name == null ? null : charset(name);
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return tally.valid() && tally.letters() > 0
          ? new Encoding(StandardCharsets.UTF_8, 0, "it declares " + name + " but is valid UTF-8")
          : sure(declared, 0);
    }
    if (tally.valid() || tally.prevails()) {
      return sure(StandardCharsets.UTF_8, 0);
    }
    String said =
        name == null
            ? "it declares no encoding and is not UTF-8"
            : "it declares " + name + ", which it is not";
    return new Encoding(WESTERN, 0, said);
  }

  private static @Nullable String declared(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (!start.stripLeading().startsWith("<")) {
      return null;
    }
    Matcher found = DECLARED.matcher(start);
    return found.find() ? found.group(1) : null;
  }

  /** Returns the encoding of a name as browsers read it; null when there is no such thing. */
  private static @Nullable Charset charset(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("utf-16") || lower.startsWith("utf-32")) {
      return StandardCharsets.UTF_8; // the declaration itself was read as single bytes
    }
    if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
      return WESTERN;
    }
    try {
      Charset charset = Charset.forName(name);
      String probe = "<meta charset>";
      ByteBuffer ascii = ByteBuffer.wrap(probe.getBytes(StandardCharsets.US_ASCII));
      return charset.decode(ascii).toString().equals(probe) ? charset : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Encoding sure(Charset charset, int skip) {
    return new Encoding(charset, skip, null);
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
