package dateline.exchange;

import dateline.model.FoundBy;
import dateline.model.Passage;
import dateline.model.Span;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of JSON being written about one text, in the words of the format: what is unknown is
 * {@code null}, a span is a pair of code point offsets.
 */
final class JsonLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter line = new StringWriter();
  private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line);
  private final CodePoints codePoints;

  JsonLine(CodePoints codePoints) {
    this.codePoints = codePoints;
  }

  /** Ends the line and returns it, without a line break. */
  String end() {
    json.close();
    return line.toString();
  }

  void open() {
    json.writeStartObject();
  }

  void open(String name) {
    json.writeObjectPropertyStart(name);
  }

  void close() {
    json.writeEndObject();
  }

  void list(String name) {
    json.writeArrayPropertyStart(name);
  }

  void endList() {
    json.writeEndArray();
  }

  /** Writes an empty list: something that no reader finds yet. */
  void emptyList(String name) {
    list(name);
    endList();
  }

  void unknown(String name) {
    json.writeNullProperty(name);
  }

  void text(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  void texts(String name, List<String> values) {
    list(name);
    values.forEach(json::writeString);
    endList();
  }

  void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  void number(String name, @Nullable Integer value) {
    number(name, value == null ? null : value.longValue());
  }

  void number(String name, @Nullable Long value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  void degrees(String name, double value) {
    json.writeNumberProperty(name, value);
  }

  /** Writes how sure something is, to four places: more would only be noise. */
  void confidence(double value) {
    json.writeNumberProperty("confidence", Math.round(value * 1e4) / 1e4);
  }

  void day(String name, @Nullable LocalDate day) {
    text(name, day == null ? null : day.toString());
  }

  void span(String name, @Nullable Span span) {
    json.writeName(name);
    if (span == null) {
      json.writeNull();
    } else {
      span(span);
    }
  }

  /** Writes a span as an element of a list. */
  void span(Span span) {
    json.writeStartArray();
    json.writeNumber(codePoints.start(span));
    json.writeNumber(codePoints.end(span));
    json.writeEndArray();
  }

  /** Writes what found a part of the reading. */
  void foundBy(FoundBy foundBy) {
    text("foundBy", foundBy.toString());
  }

  /** Writes where words stand, and the words. */
  void passage(Passage passage) {
    span("span", passage.span());
    text("text", passage.text());
  }
}
