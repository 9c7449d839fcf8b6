package dateline.exchange;

import dateline.model.Arrival;
import dateline.model.Problem;
import dateline.model.Report;
import dateline.model.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** One report as a line of JSON: what it says is taken as it stands, or refused with a reason. */
final class ReportLine {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "text",
          "title",
          "published",
          "publishedFrom",
          "outlet",
          "url",
          "byline",
          "language",
          "translatedFrom");
  private static final char REPLACEMENT = '\uFFFD';

  /** Makes parsers that take values as long as the longest line. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(ReportLines.LONGEST_LINE).build())
          .build();

  private final Map<String, String> fields = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private ReportLine() {}

  /** Reads a line; whatever is wrong with it is told in the refusal or among the problems. */
  static Arrival read(String source, byte[] bytes) {
    ReportLine line = new ReportLine();
    try {
      line.parse(bytes);
      return new Arrival.Arrived(source, line.report(), line.problems);
    } catch (BrokenLine e) {
      return new Arrival.Refused(source, e.why, e.remedy);
    }
  }

  /** Returns the arrival with one more problem that concerns the whole report. */
  static Arrival.Arrived withProblem(Arrival.Arrived arrived, String code, String message) {
    List<Problem> problems = new ArrayList<>(arrived.problems());
    problems.add(new Problem(code, null, message));
    return new Arrival.Arrived(arrived.source(), arrived.report(), problems);
  }

  private void parse(byte[] bytes) throws BrokenLine {
    boolean decodable = isUtf8(bytes);
    String mended = decodable ? null : new String(bytes, StandardCharsets.UTF_8);
    try (JsonParser json =
        mended == null
            ? FACTORY.createParser(ObjectReadContext.empty(), bytes)
            : FACTORY.createParser(ObjectReadContext.empty(), mended)) {
      object(json);
    } catch (StreamConstraintsException e) {
      throw new BrokenLine(
          "it holds a value too long or too deeply nested to be a report's",
          "leave out what is not part of the report");
    } catch (StreamReadException e) {
      throw new BrokenLine(
          "it is not valid JSON near character " + Math.max(1, e.getLocation().getColumnNr()),
          "write one whole {…} object on each line (jq -c . does)"
              + (beginsObject(bytes) ? "" : "; a text or a page is read without --in"));
    }
    if (!decodable) {
      problems.add(
          new Problem(
              "undecodable", null, "Bytes that are not UTF-8 stand as \uFFFD in this report."));
    }
  }

  private static boolean beginsObject(byte[] bytes) {
    for (byte each : bytes) {
      if (each > ' ') {
        return each == '{';
      }
    }
    return false;
  }

  private void object(JsonParser json) throws BrokenLine {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new BrokenLine(
          "it is not a JSON object",
          "write one {…} object on each line (jq -c '.[]' makes such lines of a JSON array)");
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      field(json, json.currentName());
    }
    if (json.nextToken() != null) {
      throw new BrokenLine("it goes on after its object", "put each report on a line of its own");
    }
  }

  private void field(JsonParser json, String name) throws BrokenLine {
    JsonToken value = json.nextToken();
    if (!FIELDS.contains(name)) {
      json.skipChildren();
    } else if (value == JsonToken.VALUE_STRING) {
      if (fields.putIfAbsent(name, mended(name, json.getString())) != null) {
        throw new BrokenLine("it gives \"" + name + "\" twice", "leave one of the two");
      }
    } else if (value != JsonToken.VALUE_NULL) {
      throw new BrokenLine(
          "it gives \"" + name + "\" as something else than text",
          "write the value in quotation marks");
    }
  }

  private Report report() throws BrokenLine {
    String text = fields.get("text");
    if (text == null || text.isBlank()) {
      throw new BrokenLine(
          text == null ? "it has no \"text\"" : "it has an empty \"text\"",
          "give the words of the report as \"text\"");
    }
    String id = known("id");
    Report named = id == null ? Report.of(text) : Report.named(id, text);
    LocalDate published = published(known("published"));
    return new Report(
        named.id(),
        text,
        known("title"),
        published,
        published == null ? null : publishedFrom(),
        known("outlet"),
        known("url"),
        known("byline"),
        known("language"),
        known("translatedFrom"));
  }

  /** A line gives the day itself unless it says that it took it from elsewhere. */
  private Report.DateSource publishedFrom() {
    String from = known("publishedFrom");
    for (Report.DateSource source : Report.DateSource.values()) {
      if (ReportFields.word(source).equals(from)) {
        return source;
      }
    }
    return Report.DateSource.GIVEN;
  }

  /** A blank value says nothing, just as a missing one. */
  private @Nullable String known(String name) {
    String value = fields.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  /** Reads a day, or the day of a moment as it is written, in its own time zone. */
  private @Nullable LocalDate published(@Nullable String given) {
    if (given == null) {
      return null;
    }
    try {
      return given.indexOf('T') < 0
          ? LocalDate.parse(given)
          : LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(given));
    } catch (DateTimeParseException e) {
      problems.add(
          new Problem(
              "published-unreadable",
              null,
              "“published” is no day such as 2015-11-20, so the report counts as undated."));
      return null;
    }
  }

  /** Puts U+FFFD in the place of each half of a surrogate pair, which no UTF-8 can carry. */
  private String mended(String name, String value) {
    int first = CodePoints.halfPair(value, 0);
    if (first < 0) {
      return value;
    }
    StringBuilder mended = new StringBuilder(value);
    int count = 0;
    for (int i = first; i >= 0; i = CodePoints.halfPair(value, i + 1)) {
      mended.setCharAt(i, REPLACEMENT);
      count++;
    }
    problems.add(
        new Problem(
            "undecodable",
            name.equals("text") ? new Span(first, first + 1) : null,
            "“%s” holds half a surrogate pair, which is no character, %s; \uFFFD stands there."
                .formatted(name, count == 1 ? "once" : count + " times")));
    return mended.toString();
  }

  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    return !result.isError();
  }

  /** Why a line is no report; caught in here. */
  private static final class BrokenLine extends Exception {
    private static final long serialVersionUID = 1;
    private final String why;
    private final String remedy;

    BrokenLine(String why, String remedy) {
      super(why, null, false, false);
      this.why = why;
      this.remedy = remedy;
    }
  }
}
