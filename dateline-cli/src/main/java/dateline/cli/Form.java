package dateline.cli;

import dateline.exchange.ClaimTable;
import dateline.exchange.ReadingWriter;
import dateline.model.Reading;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/** The forms in which readings are given. */
enum Form {
  /** An account for people. */
  TEXT,
  /** A line of JSON a report. */
  JSONL,
  /** A table with a row a claim. */
  CSV;

  /** Returns the form of a name. */
  static Form of(String name) {
    for (Form form : values()) {
      if (form.toString().equals(name)) {
        return form;
      }
    }
    throw new TypeConversionException("it takes text, jsonl or csv, not '" + name + "'");
  }

  /** Returns what stands before the first reading. */
  String head() {
    return this == CSV ? ClaimTable.header() : "";
  }

  /** Returns what makes the lines of a reading. */
  Function<Reading, String> lines(Terminal terminal, boolean withText) {
    return switch (this) {
      case TEXT -> new TextAccount(terminal)::of;
      case JSONL -> {
        ReadingWriter writer = withText ? ReadingWriter.withText() : ReadingWriter.withoutText();
        yield reading -> writer.line(reading) + "\n";
      }
      case CSV -> ClaimTable::rows;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
