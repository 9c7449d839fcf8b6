package dateline.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/**
 * One value of a line of JSON being read back. It knows where it stands, so that whatever is wrong
 * with it can be told with its place, and it gives what it holds only as what it is asked for.
 */
final class LineValue {
  private final @Nullable LineValue parent;
  private final Object step;

  /** Fields by name, values in order, text, a number or a boolean; null for null. */
  private final @Nullable Object content;

  private LineValue(@Nullable LineValue parent, Object step, JsonParser json) {
    this.parent = parent;
    this.step = step;
    this.content = content(json);
  }

  /**
   * Returns the object that a line holds.
   *
   * @throws MalformedLine when it holds none, or more than one
   */
  static LineValue of(String line) {
    try (JsonParser json = ReportLine.FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new MalformedLine("line", "is not a JSON object");
      }
      LineValue object = new LineValue(null, "line", json);
      if (json.nextToken() != null) {
        throw new MalformedLine("line", "goes on after its object");
      }
      return object;
    } catch (StreamConstraintsException e) {
      throw new MalformedLine("line", "holds a value too long or too deeply nested");
    } catch (StreamReadException e) {
      int column = Math.max(1, e.getLocation().getColumnNr());
      throw new MalformedLine("line", "is not valid JSON near character " + column);
    }
  }

  private @Nullable Object content(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> fields(json);
      case START_ARRAY -> values(json);
      case VALUE_STRING -> whole(json.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private Map<String, LineValue> fields(JsonParser json) {
    Map<String, LineValue> fields = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      LineValue value = new LineValue(this, name, json);
      if (fields.putIfAbsent(name, value) != null) {
        throw value.wrong("is given twice");
      }
    }
    return fields;
  }

  private List<LineValue> values(JsonParser json) {
    List<LineValue> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(new LineValue(this, values.size(), json));
    }
    return values;
  }

  private String whole(String text) {
    if (CodePoints.halfPair(text, 0) >= 0) {
      throw wrong("holds half a surrogate pair, which is no character");
    }
    return text;
  }

  /** Returns the value of a field, which must be known. */
  LineValue at(String name) {
    LineValue field = fields().get(name);
    if (field == null) {
      throw missing(name, "is missing");
    }
    if (field.content == null) {
      throw field.wrong("is null");
    }
    return field;
  }

  /** Returns what a field holds; null when that is unknown: the field is null or missing. */
  <T> @Nullable T known(String name, Function<LineValue, T> read) {
    LineValue field = fields().get(name);
    return field == null || field.content == null ? null : read.apply(field);
  }

  /** Returns what the values of a field, which must be a list, hold, in order. */
  <T> List<T> each(String name, Function<LineValue, T> read) {
    List<T> all = new ArrayList<>();
    for (LineValue value : at(name).values()) {
      all.add(read.apply(value));
    }
    return all;
  }

  /** Returns the values of this list. */
  @SuppressWarnings("unchecked") // a list is made by values(JsonParser) alone
  List<LineValue> values() {
    if (content instanceof List<?> values) {
      return (List<LineValue>) values;
    }
    throw wrong("is not a list");
  }

  /** Returns the fields of this object, in the order of the line. */
  @SuppressWarnings("unchecked") // a map is made by fields(JsonParser) alone
  Map<String, LineValue> fields() {
    if (content instanceof Map<?, ?> fields) {
      return (Map<String, LineValue>) fields;
    }
    throw wrong("is not an object");
  }

  String text() {
    if (content instanceof String text) {
      return text;
    }
    throw wrong("is not text");
  }

  int number() {
    if (content instanceof Integer number) {
      return number;
    }
    throw wrong("is not a whole number");
  }

  long longNumber() {
    return content instanceof Long number ? number : number();
  }

  double decimal() {
    if (content instanceof Number number && Double.isFinite(number.doubleValue())) {
      return number.doubleValue();
    }
    throw wrong("is not a number");
  }

  boolean flag() {
    if (content instanceof Boolean flag) {
      return flag;
    }
    throw wrong("is neither true nor false");
  }

  LocalDate day() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw wrong("is no day such as 2015-11-20");
    }
  }

  /** Returns the one of some values that this text is the format's word for. */
  <T> T oneOf(T[] values, Function<T, String> word) {
    String text = text();
    for (T value : values) {
      if (word.apply(value).equals(text)) {
        return value;
      }
    }
    throw wrong("is none of " + Stream.of(values).map(word).collect(Collectors.joining(", ")));
  }

  /** Returns what is made of this value, and takes what the model says against it for its fault. */
  <T> T makes(Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /** Returns the complaint that something is wrong with this value. */
  MalformedLine wrong(String what) {
    return new MalformedLine(place(), what);
  }

  /** Returns the complaint that a field is not there. */
  MalformedLine missing(String name, String what) {
    return new MalformedLine(place(name), what);
  }

  private String place() {
    return parent == null ? "line" : parent.place(step);
  }

  private String place(Object inner) {
    if (inner instanceof Integer index) {
      return place() + "[" + index + "]";
    }
    return parent == null ? inner.toString() : place() + "." + inner;
  }
}
