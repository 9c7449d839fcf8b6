package dateline.reader.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table that people write: tab-separated, UTF-8, comments after {@code #}, the first other line
 * naming the columns. What cannot be understood is refused with the file and the line.
 */
public final class Table {
  private final String name;
  private final List<Row> rows = new ArrayList<>();

  private Table(String name) {
    this.name = name;
  }

  /** Reads a table of the class path, by its absolute name. */
  public static Table resource(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not on the class path");
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Reads a table; its name is for messages. */
  public static Table read(String name, InputStream in) throws IOException {
    Table table = new Table(name);
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, Integer> columns = Map.of();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        columns = columns(cells);
      } else {
        table.rows.add(table.new Row(number, columns, cells));
      }
    }
    return table;
  }

  /** Returns the rows in the order of the file. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  private static Map<String, Integer> columns(String[] cells) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      columns.put(cells[i].strip(), i);
    }
    return columns;
  }

  /** A row; cells left out at its end are empty. */
  public final class Row {
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    private Row(int line, Map<String, Integer> columns, String[] cells) {
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /** Returns a cell; empty where nothing is written. */
    public String text(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new IllegalArgumentException(name + " has no column " + column);
      }
      return index < cells.length ? cells[index].strip() : "";
    }

    /** Returns a cell that must not be empty. */
    public String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw refused(column, text, "must not be empty");
      }
      return text;
    }

    /** Returns the parts of a cell parted by semicolons. */
    public List<String> list(String column) {
      List<String> parts = new ArrayList<>();
      for (String part : text(column).split(";")) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }

    /** Returns a number of degrees, at most so many to either side. */
    public double degrees(String column, int limit) {
      String text = text(column);
      try {
        double degrees = Double.parseDouble(text);
        if (Math.abs(degrees) <= limit) {
          return degrees;
        }
      } catch (NumberFormatException e) {
        // refused below, like a number out of range
      }
      throw refused(column, text, "must be a number from -" + limit + " to " + limit);
    }

    /** Returns a whole number, or null where nothing is written. */
    public @Nullable Long id(String column) {
      String text = text(column);
      try {
        return text.isEmpty() ? null : Long.valueOf(text);
      } catch (NumberFormatException e) {
        throw refused(column, text, "must be a whole number or empty");
      }
    }

    /** Returns a cell, or null where nothing is written. */
    public @Nullable String textOrNull(String column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    /** Returns what to throw when a cell makes no sense: with the file, the line and why. */
    public IllegalArgumentException refused(String column, String text, String why) {
      return new IllegalArgumentException(
          name + ", line " + line + ": " + column + " \"" + text + "\" " + why);
    }
  }
}
