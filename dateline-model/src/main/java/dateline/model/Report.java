package dateline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One published text about the world, as it came to us.
 *
 * <p>The text is verbatim and never edited; everything that is said about it points into it. What
 * is known besides is a matter of luck, so all of it may be absent, and absent means unknown.
 *
 * @param id names the report within its batch; the SHA-256 of the text when nobody gave one
 * @param text the words of the report
 * @param title its headline, when that is not part of the text
 * @param published the day it was published
 * @param publishedFrom where that day comes from; null exactly when {@code published} is
 * @param outlet who published it
 * @param url where it stood
 * @param byline who wrote it
 * @param language its language as a BCP 47 tag
 * @param translatedFrom the language it was translated from as a BCP 47 tag
 */
public record Report(
    String id,
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable DateSource publishedFrom,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String byline,
    @Nullable String language,
    @Nullable String translatedFrom) {

  /** Where a publication date comes from, the surest first. */
  public enum DateSource {
    /** The person or the file that brought the report said so. */
    GIVEN,
    /** The page's metadata said so. */
    METADATA,
    /** The text itself says so: its dateline or a note. */
    TEXT
  }

  /** Checks the id, and that a date has a source. */
  public Report {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a report's id is blank");
    }
    if ((published == null) != (publishedFrom == null)) {
      throw new IllegalArgumentException(
          "published and publishedFrom of report " + id + " go together");
    }
  }

  /** Returns a report of which nothing is known but its words; its id is the text's digest. */
  public static Report of(String text) {
    return named(digest(text), text);
  }

  /** Returns a report of which nothing is known but its words and a name for it. */
  public static Report named(String id, String text) {
    return new Report(id, text, null, null, null, null, null, null, null, null);
  }

  /** Returns the SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
  public String sha256() {
    return digest(text);
  }

  /** Returns the passage of this report at a span. */
  public Passage passage(Span span) {
    return new Passage(this, span);
  }

  /** Returns this report as published on a day. */
  public Report published(LocalDate day, DateSource from) {
    return new Report(id, text, title, day, from, outlet, url, byline, language, translatedFrom);
  }

  /** Returns this report with an outlet. */
  public Report outlet(String name) {
    return new Report(
        id, text, title, published, publishedFrom, name, url, byline, language, translatedFrom);
  }

  /** Returns this report in a language, perhaps translated from another. */
  public Report language(@Nullable String tag, @Nullable String original) {
    return new Report(
        id, text, title, published, publishedFrom, outlet, url, byline, tag, original);
  }

  /** Names the report; its text has no place in a log. */
  @Override
  public String toString() {
    return "Report[" + id + "]";
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
