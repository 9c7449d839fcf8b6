package dateline.store.ledger;

import dateline.model.Entry;
import java.beans.ConstructorProperties;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * An entry as it stands in the table {@code entry}: written down, and not yet believed.
 *
 * @param number counts from 1
 * @param at an instant in ISO 8601
 * @param by {@code person NAME} or {@code program NAME}
 * @param kind what was done
 * @param report the number of the report that it is about
 * @param body what was added, as one line
 * @param previous the hash of the entry before
 * @param hash its own
 */
public record EntryRow(
    long number,
    String at,
    String by,
    String because,
    String kind,
    long report,
    String body,
    String previous,
    String hash) {
  /** The kind of an entry by which a report came into the record. */
  public static final String REPORT_ADDED = "report-added";

  /** The kind of an entry by which a report was read. */
  public static final String READING_MADE = "reading-made";

  /** Makes one of a row of the table. */
  @ConstructorProperties({
    "number",
    "at",
    "by",
    "because",
    "kind",
    "report",
    "body",
    "previous",
    "hash"
  })
  public EntryRow {}

  /** The columns of the table, in the order of this record. */
  static final String COLUMNS = "number, at, by, because, kind, report, body, previous, hash";

  /** Teaches a database to give rows of the ledger. */
  public static Jdbi teach(Jdbi database) {
    return database
        .registerRowMapper(ConstructorMapper.factory(EntryRow.class))
        .registerRowMapper(ConstructorMapper.factory(Link.class));
  }

  /** Returns the entry that follows another (or nothing), with its hash. */
  static EntryRow after(
      Link last, String at, String by, String because, String kind, long report, String body) {
    EntryRow open =
        new EntryRow(last.number() + 1, at, by, because, kind, report, body, last.hash(), "");
    return new EntryRow(
        open.number, at, by, because, kind, report, body, last.hash(), open.digest());
  }

  /**
   * Returns the hash that the entry must have: SHA-256 of its fields in order, each as the number
   * of its UTF-8 bytes in decimal digits, a colon, the bytes and a line feed, in lower-case
   * hexadecimal. With the lengths no two different entries give the same bytes.
   */
  public String digest() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length() + 512);
    for (String field :
        List.of(
            Long.toString(number), at, by, because, kind, Long.toString(report), body, previous)) {
      byte[] utf8 = field.getBytes(StandardCharsets.UTF_8);
      bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
      bytes.writeBytes(utf8);
      bytes.write('\n');
    }
    return sha256(bytes.toByteArray());
  }

  /** Returns this entry under another number, with the hash that it has. */
  public EntryRow numbered(long other) {
    return new EntryRow(other, at, by, because, kind, report, body, previous, hash);
  }

  /** Returns where the chain stands after this entry. */
  public Link link() {
    return new Link(number, hash);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * A point of the chain: how many entries there are up to it, and the last one's hash.
   *
   * @param number 0 before the first entry
   * @param hash 64 zeros before the first entry
   */
  public record Link(long number, String hash) {
    /** Where an empty ledger stands. */
    public static final Link START = new Link(0, Entry.FIRST);

    /** Makes one of a row of the tables {@code head} and {@code viewed}. */
    @ConstructorProperties({"number", "hash"})
    public Link {}

    /** Returns it as people write it down: the number, a colon, the hash. */
    @Override
    public String toString() {
      return number + ":" + hash;
    }
  }
}
