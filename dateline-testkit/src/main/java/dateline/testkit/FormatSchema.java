package dateline.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A schema of the exchange format, as the module {@code dateline-exchange} ships it. */
public final class FormatSchema {
  private final String name;
  private final String json;
  private final Schema schema;

  private FormatSchema(String name) {
    this.name = name;
    this.json = resource("/dateline/exchange/" + name);
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json);
  }

  /** Returns the schema of a reading. */
  public static FormatSchema reading() {
    return new FormatSchema("reading-1.schema.json");
  }

  /** Returns the schema of a report. */
  public static FormatSchema report() {
    return new FormatSchema("report-1.schema.json");
  }

  /**
   * Checks a line.
   *
   * @throws AssertionError that names everything in it that the schema does not allow
   */
  public void check(String line) {
    Findings findings = new Findings();
    violations(line).forEach(findings::add);
    findings.done("A line against " + name);
  }

  /** Returns what in a line the schema does not allow, each with its place in the line. */
  public List<String> violations(String line) {
    return schema
        .validate(
            line,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(FormatSchema::told)
        .toList();
  }

  /** Returns the schema itself. */
  public String json() {
    return json;
  }

  private static String told(Error error) {
    return error.getInstanceLocation() + " " + error.getMessage();
  }

  private static String resource(String path) {
    try (InputStream in = FormatSchema.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            path + " is missing: put dateline-exchange on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
